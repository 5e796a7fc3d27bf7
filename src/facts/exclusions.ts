/** What will not be built, and which features are left for a later version. */

import { PatternSet } from '../language/pattern.js';
import type { Topic } from './facts.js';
import { evidenceOf, hitsIn, type Hit } from './find.js';
import { eachStatement, ofDocument } from './kept.js';
import { EXCLUSIONS } from './lexicons/exclusions.js';
import { likelihoodOf } from './likelihood/likelihood.js';
import { isStated } from './stated.js';
import { cuesOf, isOtherStep } from './step-runs.js';
import { tablesOf } from './table-kinds.js';
import type { Fact, ReadStatement, Reading, SectionRole } from './types.js';

export interface ExclusionFact extends Fact {
  readonly kind: 'exclusion';
  /** `never`: ruled out; `later`: left for a later version. */
  readonly form: 'never' | 'later';
  readonly words: string;
  /** Whether it is plain that a part of the product is meant, and not some other thing that is left, stays or waits. */
  readonly plain: boolean;
}

const patterns = new PatternSet(EXCLUSIONS);

/** Sections whose "not" and "later" are about data, faults, alternatives or duties, and not about the scope. */
const ELSEWHERE: ReadonlySet<SectionRole> = new Set<SectionRole>([
  'privacy', 'safety', 'limitations', 'fairness', 'monitoring', 'data', 'feedback', 'alternatives', 'model', 'cost', 'questions', 'examples',
  'template', 'appendix', 'ownership', 'background', 'operations',
]);
/** Of these a sentence still counts where it says plainly that something is out or comes later. */
const PLAIN: ReadonlySet<string> = new Set(['out', 'later']);
const SELDOM: ReadonlySet<SectionRole> = new Set<SectionRole>(['examples', 'template', 'questions', 'appendix', 'privacy', 'fairness', 'monitoring', 'background']);

const NONE = /^(?:none|n\/?a|not applicable|nothing|-|–|—|\.)*\.?$/i;

interface Found {
  readonly form: ExclusionFact['form'];
  readonly words: string;
}

/** Log-odds of an answer from which it is plain. */
const PLAIN_ODDS = 1;

/** A statement under "Non-goals": everything but template text and rules for data. */
function inSection(statement: ReadStatement): Found | undefined {
  const { annotation } = statement;
  if (!isStated(annotation.status) || NONE.test(statement.text.trim())) return undefined;
  const names = new Set(patterns.find(annotation).map((match) => match.name));
  const aboutData = names.has('data') && annotation.terms.some((term) => term.class.startsWith('data.') || term.class.startsWith('payload'));
  if (aboutData && !names.has('later') && !names.has('out')) return undefined;
  return { form: names.has('later') ? 'later' : 'never', words: statement.text };
}

/** Sections in which the bare mention of a later version, or "X only", speaks of the scope. */
const OF_SCOPE: ReadonlySet<SectionRole> = new Set<SectionRole>(['rollout', 'goals', 'requirements', 'summary', 'future']);

/** "A patient who does not answer": what people do not do is no limit of the system. */
function isOfSomebody({ statement, match }: Hit): boolean {
  const { tokens, terms } = statement.annotation;
  const before = tokens[match.first - 1]?.lower ?? '';
  if (/(?:'s|\btheir|\bhis|\bher) own (?:[\w-]+ )?$/i.test(statement.text.slice(0, match.start))) return true;
  return ['who', 'that', 'which', 'they', 'people', 'nobody'].includes(before) || terms.some((term) => term.class === 'person' && term.last === match.first && /(?:s|people|staff)$/i.test(term.text));
}

/** "Leaves nothing for later". */
const leavesNothing = ({ statement, match }: Hit): boolean => statement.annotation.tokens.some((token) => token.clause === match.clause && (token.lower === 'nothing' || token.lower === 'none'));

/** "Nothing is left out": the subject takes back what the verb says. */
function nothingIs({ statement, match }: Hit): boolean {
  const words = statement.annotation.tokens.slice(Math.max(0, match.first - 2), match.first).map((token) => token.lower);
  return /^(?:is|are|be|lea?[vf]|left|stay|remain|kept)/i.test(statement.text.slice(match.start)) && words.some((word) => word === 'nothing' || word === 'none' || word === 'nobody');
}

/** "The first release covers …" limits it where few things follow. */
const isLong = ({ statement, match }: Hit): boolean => !/only|just|alone|nothing|limit|restrict|confine/i.test(statement.text.slice(match.start, match.end)) && (statement.text.slice(match.end).split(',').length > 4 || statement.text.trimEnd().endsWith(':') || /^\s*(?:all|every|everything|any|the (?:whole|full|entire))\b/i.test(statement.text.slice(match.end)));

/** "Wakefield and Bradford follow on 1 May": places that get it later defer no part of it. */
function isOfPlaces({ statement, match }: Hit): boolean {
  const words = statement.text.slice(match.start, match.end);
  if (/\b(?:version|release|edition|phase|v[2-9]|2\.0)\b/i.test(words)) return false;
  return /^(?:begin|start|launch|open)/i.test(words) || (/^(?:follow|join|come|came)/i.test(words) && cuesOf(statement).has('rest'));
}

/** Duties that are put off are no part of what is built. */
const OBLIGATIONS = /\b(?:consent|privacy|data protection|gdpr|compliance|impact assessment|paperwork|retention schedule)\b/i;

/** "We didn't write it", "no photos are seen": what was, and what is seen, are no limits of what is built. */
const isOfPastOrData = ({ statement, match }: Hit): boolean =>
  /\b(?:did|didn't|had|hadn't|was|were)\b/i.test(statement.text.slice(match.start, match.end)) ||
  (/^no\b/i.test(statement.text.slice(match.start)) && statement.annotation.terms.some((term) => term.class.startsWith('data.') || term.class.startsWith('payload')) && /\b(?:see|sees|seen|store|stored|kept|read|reads|get|gets|leave|leaves)\b/i.test(statement.text));

/** "Phase 2 (May)." is a date and defers nothing by itself. */
const BARE = 7;

function stands(hit: Hit, hits: readonly Hit[]): boolean {
  const { name, statement, status } = hit;
  if (name === 'data' || name === 'audience') return false;
  if (ELSEWHERE.has(statement.role) && (!PLAIN.has(name) || SELDOM.has(statement.role))) return false;
  if (!isStated(status) || (status === 'hypothetical' && name !== 'out') || status === 'others' || status === 'measured' || status === 'conditional' || status === 'estimate') return false;
  if (status === 'rejected' && (ELSEWHERE.has(statement.role) || (name !== 'out' && name !== 'refuse'))) return false;
  if (hits.some((other) => other.name === 'data' && other.match.clause === hit.match.clause && (other.match.first < hit.match.first || other.match.first >= hit.match.last || other.match.last > hit.match.last))) return false;
  const names = (one: string): boolean => hits.some((other) => other.name === one);
  if (isOtherStep(statement)) return false;
  switch (name) {
    case 'later':
      return !hit.negated && !leavesNothing(hit) && !isOfPlaces(hit) && !OBLIGATIONS.test(statement.text);
    case 'bare':
      return !hit.negated && statement.annotation.tokens.length > BARE && !leavesNothing(hit) && OF_SCOPE.has(statement.role) && statement.form !== 'row';
    case 'only':
      return !hit.negated && !names('audience') && statement.form !== 'row' && !isLong(hit);
    case 'notYet':
      return OF_SCOPE.has(statement.role) || statement.role === 'other' || statement.role === 'architecture';
    case 'out':
      // "Poems that leave out the commas".
      return !(isOfSomebody(hit) && /^(?:lea?[vf]|can|may|must|will|sh|ha)/i.test(statement.text.slice(hit.match.start))) && !nothingIs(hit);
    case 'refuse':
      return !isOfSomebody(hit) && !isOfPastOrData(hit) && statement.role !== 'problem';
    default:
      return true;
  }
}

/** "Phone calls are in scope": said among what is left out, and the opposite of it. */
const TAKEN_IN = /\b(?:is|are|be|comes?|falls?) (?:now |also |all )?(?:in|within|inside) (?:the )?scope\b/i;

function inSentence(statement: ReadStatement): Found | undefined {
  const hits = hitsIn(statement, patterns);
  const hit = hits.find((one) => stands(one, hits));
  if (!hit) return undefined;
  const later = hit.name !== 'out' && hit.name !== 'refuse';
  return { form: later ? 'later' : 'never', words: statement.text.slice(hit.match.start, hit.match.end) };
}

/** "Not now:", "Out:", "What stays away:" over a list, or before the things on the line. */
const OUT = /^(?:(?:not|never) (?:now|here|yet|this|in (?:this|the first|version|scope)|included|covered|built|for (?:us|now))|out(?: of scope)?|outside|excluded|exclusions?|left (?:out|aside)|later|ruled out|no)\b/i;

/** On an arrow of a drawing. */
const LATER_LABEL = /\b(?:not (?:now|yet|built|in)|out of scope|later|v2|(?:phase|version|release|step) (?:2|two|ii)|next (?:version|release|phase|year))\b/i;

/** A line of a code fence that lists what is out: "OUT  weight, price". */
const isOut = (statement: ReadStatement): boolean => /^\s*(?:[-*#]\s*)?(?:out|not in|excluded?|later|out of scope|not now)\b(?: {0,12}[:=|] {0,12}| {1,16})\p{L}/iu.test(statement.text) && !/\b(?:file|put|dir|come|time)\b/i.test(statement.text);

/** A column for what comes afterwards. */
const LATER_HEADER = /^(?:later|afterwards|v2|v3|out|not now|not in it|left out|deferred|postponed|phase (?:2|two)|(?:second|next|later|third) (?:release|version|phase|edition|year|wave))$/i;

const labelOf = (row: ReadStatement): string => row.text.slice(row.cells?.[0]?.start ?? 0, row.cells?.[0]?.end ?? 0).trim();

function isUnderOut(statement: ReadStatement, reading: Reading): boolean {
  if (statement.form === 'row' && (!statement.asserted || /<[^<>]{3,}>/.test(statement.text))) return false;
  if (statement.form === 'row' && statement.cells?.some((cell) => cell.column > 0 && LATER_HEADER.test(cell.header) && /\p{L}{3}/u.test(statement.text.slice(cell.start, cell.end)) && !NONE.test(statement.text.slice(cell.start, cell.end)))) return true;
  if (statement.form === 'row') return /^(?:out|excluded|left out|not in|later|not now)$/i.test(labelOf(statement)) && statement.annotation.quantities.length === 0;
  if (statement.form !== 'sentence' || statement.leadInStatement === undefined || !isStated(statement.annotation.status) || SELDOM.has(statement.role)) return false;
  const lead = reading.statements[statement.leadInStatement];
  return lead !== undefined && OUT.test(lead.text.replace(/^[\s*_]+/, '')) && lead.text.length < 60;
}

const WHAT = /\b(?:what|content|contents|scope|feature|features|new|adds?|added|in it|capabilit\w+|does|it does|covers?|includes?|light|languages?|ships?|function\w*|topics?|subjects?|crops?|documents?)\b/i;

const STEP = /^(?:release|phase|step|stage|version|wave|iteration|increment|milestone)s?$/i;

/** Sections whose stages are of data or of one path, and follow one another in the same version. */
const OF_STAGES: ReadonlySet<SectionRole> = new Set<SectionRole>(['data', 'privacy', 'architecture', 'feedback', 'requirements']);

/** Steps of a rollout that differ in what they hold: the later ones are deferred features. */
const laterSteps = ofDocument((reading): ReadonlySet<ReadStatement> => new Set(
  [...tablesOf(reading).values()].flatMap(({ table, section, rows }) => {
    const steps = section?.role === 'rollout' || (STEP.test(table.headers[0] ?? '') && !OF_STAGES.has(section?.role ?? 'other'));
    if (!steps || rows.length < 2) return [];
    const column = table.headers.findIndex((header, index) => index > 0 && WHAT.test(header) && !/\b(?:who|where|when|if|sees?)\b/i.test(header.replace(/what/gi, '')));
    if (column < 0) return [];
    const content = (row: ReadStatement): string => {
      const cell = row.cells?.find((one) => one.column === column);
      return cell ? row.text.slice(cell.start, cell.end).trim().toLowerCase() : '';
    };
    const first = content(rows[0] as ReadStatement);
    const later = rows.slice(1).filter((row) => content(row) !== '' && content(row) !== first && !/^(?:as before|the same|same|as above|ditto|–|-|—)/.test(content(row)));
    return first === '' || !isContent(first) ? [] : later.filter((row) => isContent(content(row))).slice(0, 1);
  }),
));

/** A cell that names things the system does, and not only people or shares of them. */
const isContent = (text: string): boolean => !/^(?:all|everyone|everybody|nobody|\d+(?:[.,]\d+)? ?%)/.test(text) && /[a-z]{3}/.test(text);

/** By its place, in a list, a table, a drawing or a section of what is left out, which is plain; else by its words. */
function exclusionIn(statement: ReadStatement, reading: Reading): (Found & Pick<ExclusionFact, 'plain'>) | undefined {
  const words = statement.text;
  const placed = (found: Found | undefined): ReturnType<typeof exclusionIn> => found && { ...found, plain: true };
  if (statement.form === 'code-line') return placed(isOut(statement) ? { form: 'never', words } : undefined);
  if (statement.form === 'arrow' || isUnderOut(statement, reading)) return placed({ form: 'later', words });
  if (statement.role === 'non-goals' && !TAKEN_IN.test(words)) return placed(inSection(statement));
  if (laterSteps(reading).has(statement) && !/<[^<>]{3,}>/.test(words)) return placed({ form: 'later', words });
  const said = inSentence(statement);
  return said && { ...said, plain: likelihoodOf(statement, 'scope/non-goals', reading) >= PLAIN_ODDS };
}

/** Exclusions in reading order. */
export const exclusionTopic: Topic<ExclusionFact> = {
  name: 'exclusion',
  title: 'What is left out',
  extract: eachStatement((statement, reading): ExclusionFact[] => {
    if (statement.form === 'heading' || (statement.form === 'arrow' && !LATER_LABEL.test(statement.text)) || statement.form === 'field') return [];
    const found = exclusionIn(statement, reading);
    return found ? [{ kind: 'exclusion', ...found, status: statement.annotation.status, polarity: 'positive', evidence: [evidenceOf(statement)] }] : [];
  }),
  show: (fact) => ({ label: `${fact.form === 'later' ? 'later' : 'not built'}: ${fact.words}`, detail: { form: fact.form, words: fact.words } }),
};
