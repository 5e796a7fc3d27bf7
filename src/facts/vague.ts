/** Demands that rest on an adjective: "has to be fast", "highly scalable". */

import { PatternSet } from '../language/pattern.js';
import { evidenceOf, hitsIn } from './find.js';
import { figuresOf, type Figure } from './figures.js';
import type { Topic } from './facts.js';
import { eachStatement } from './kept.js';
import { isWaiting } from './latency.js';
import { NO_DEMAND, VAGUE_CLAIMS, VAGUE_DEMANDS, VAGUE_LABELS } from './lexicons/vague.js';
import { isQuality } from './quality.js';
import type { Token } from '../language/types.js';
import type { Fact, ReadStatement, Reading } from './types.js';

export type Property = 'speed' | 'cost' | 'scale' | 'quality';

export interface VagueFact extends Fact {
  readonly kind: 'vague';
  readonly property: Property;
  /** The words that make the demand. */
  readonly words: string;
  /** A number for the same property stands in the statement or its section. */
  readonly numbered: boolean;
}

const demands = new PatternSet(VAGUE_DEMANDS);
const claims = new PatternSet({ ...VAGUE_CLAIMS });
const labels = new PatternSet(VAGUE_LABELS);
const names = new PatternSet({ name: NO_DEMAND });

const LABEL_WORDS = 9;
const ROW_WORDS = 15;
const DAY = 86_400;

/** Whether a figure is a number for the property. */
function isNumberFor(property: Property, figure: Figure, isOwn: boolean): boolean {
  const { dimension } = figure.quantity;
  if (figure.purpose === 'open' || (figure.purpose === 'compared' && !isOwn)) return false;
  if (property === 'speed') return dimension === 'duration' && (isWaiting(figure) || (isOwn && figure.quantity.value < DAY && figure.purpose !== 'measured'));
  if (property === 'cost') return dimension === 'money';
  if (property === 'scale') return dimension === 'rate' || (dimension === 'count' && figure.quantity.value >= 100);
  return figure.purpose !== 'measured' && isQuality(figure);
}

/** Sections in which a bare adjective is a demand. */
const asks = ({ role, form, status }: ReadStatement): boolean => role === 'requirements' || role === 'goals' || role === 'success' || (form === 'row' && status === 'target');

function hitsOf(statement: ReadStatement): { property: Property; start: number; end: number; first: number; last: number }[] {
  const inLabels = asks(statement) && statement.annotation.tokens.length <= (statement.form === 'row' ? ROW_WORDS : LABEL_WORDS) && (statement.list !== undefined || statement.form === 'row');
  const sets = inLabels ? [demands, claims, labels] : [demands, claims];
  return sets.flatMap((set) =>
    hitsIn(statement, set)
      .filter((hit) => hit.asserted && hit.status !== 'measured')
      .map((hit) => ({ property: hit.name as Property, start: hit.match.start, end: hit.match.end, first: hit.match.first, last: hit.match.last })),
  );
}

const speaking = eachStatement((statement) =>
  statement.asserted && statement.form !== 'code-line' && statement.form !== 'arrow' && statement.role !== 'appendix' && hitsOf(statement).length > 0 ? [statement] : [],
);

/** What a demand is on, where it is a part and not the whole: the figures of others say nothing of it. */
const PARTS: ReadonlySet<string> = new Set(
  `page screen search scroll zoom map setting tab lookup look start fetch print pair filter login chart dashboard export download upload flip switch form menu button editor
  viewer window popup sheet belt motor printer index cache archive console admin portal map toggle playback preview typing cursor keyboard queue step handover rig kit app gadget`.split(/\s+/u),
);

const SAME_STEM = 4;

/** The whole, and what it puts out: what the figures of a section are of, unless they say otherwise. */
const WHOLE = /^thing\./;
const NO_SUBJECT = /^(?:that|this|these|those|there|what|which|when|where|with|also|then|they|both|each|every|whole|everything|thing|things|work|user|customer|people|person|thus|therefore|like|should|would|must|need|have|will|speed|time|wait|latency|delay|cost|costs|quality|accuracy|from|into|over|after|before|until|while|always|already|again|first|last|next|own|some|such|than|very|only|because|since|though|must|shall|under|about)$/;

/** What a demand is on, by the words before it in its clause: "the voice", "flicking between languages". */
function subjectsOf({ annotation }: ReadStatement, first: number): readonly Token[] {
  const { tokens, terms } = annotation;
  const clause = tokens[first]?.clause;
  const start = tokens.findIndex((token) => token.clause === clause && token.kind === 'word');
  const head = tokens[start];
  // "Flicking between the languages on the screen": what is done, and not with what.
  if (start < first && head?.lower.endsWith('ing') === true && head.lower.length > 5) return [head];
  return tokens.slice(0, first).filter((token, index) => {
    if (token.clause !== clause || token.kind !== 'word' || token.lower.length < SAME_STEM || NO_SUBJECT.test(token.lemma)) return false;
    if (terms.some((term) => WHOLE.test(term.class) && term.first <= index && index < term.last)) return false;
    // Names are mostly the product's own.
    return !/^\p{Lu}/u.test(token.text);
  });
}

/** "Cheap to operate": what every figure of cost is of. */
const COVERED = /^(?:operate|serve|host|keep|maintain|every|with|that|this|each|load|demand|growth|user|users|more|many)$/;

/** "3.4 The plan has to …" belongs to 3, and "1.1 Calls are reached …" to 1. */
const chapterOf = ({ text }: ReadStatement): string | undefined => /^[A-Z]?(\d{1,2})\.\d{1,2}\b/.exec(text)?.[1];

/** In a section of so many statements most figures are of something else. */
const FAR = 15;

/** Whether a figure of the section is one for what the demand is on. */
function isOfSame(statement: ReadStatement, hit: { readonly property: Property; readonly first: number; readonly last: number }, { statement: other, label, section }: Figure): boolean {
  const { tokens } = statement.annotation;
  const around = `${other.text} ${label} ${section?.kind === 'run-in' ? section.title : ''}`.toLowerCase();
  const parts = tokens.filter((token) => token.kind === 'word' && PARTS.has(token.lemma) && !/^(?:the|a) step$/.test(token.lower));
  const isShared = (lemma: string): boolean => around.includes(lemma.slice(0, Math.max(SAME_STEM, lemma.length - 2)));
  if (chapterOf(statement) !== chapterOf(other) && chapterOf(other) !== undefined && chapterOf(statement) !== undefined) return false;
  const subjects = subjectsOf(statement, hit.first);
  if (subjects.length === 0 && Math.abs(statement.index - other.index) > FAR) return false;
  if (parts.length > 0 && statement.section === other.section && !parts.some((token) => isShared(token.lemma))) return false;
  if (subjects.length > 0 && !subjects.some((token) => isShared(token.lemma))) return false;
  // "Scalable to neighboring counties": more than what the figures are of.
  const joiner = tokens[hit.last]?.lower;
  const beyond = (hit.property === 'scale' || hit.property === 'cost') && (joiner === 'to' || joiner === 'for') ? tokens.slice(hit.last + 1, hit.last + 5).filter((token) => token.kind === 'word' && token.lower.length > 3 && !COVERED.test(token.lemma)) : [];
  return beyond.length === 0 || beyond.every((token) => isShared(token.lemma));
}

function extract(reading: Reading): VagueFact[] {
  const bySection = new Map<number, Figure[]>();
  for (const figure of figuresOf(reading)) {
    const list = bySection.get(figure.statement.section);
    if (list) list.push(figure);
    else bySection.set(figure.statement.section, [figure]);
  }
  const facts: VagueFact[] = [];
  for (const statement of speaking(reading)) {
    const seen = new Set<Property>();
    for (const hit of hitsOf(statement)) {
      if (seen.has(hit.property)) continue;
      const isName = names.find(statement.annotation).some((match) => match.first < hit.last + 2 && match.last > hit.first);
      if (isName) continue;
      seen.add(hit.property);
      facts.push({
        kind: 'vague',
        property: hit.property,
        words: statement.text.slice(hit.start, hit.end),
        numbered: (bySection.get(statement.section) ?? []).some((figure) => isNumberFor(hit.property, figure, figure.statement === statement) && (figure.statement === statement || isOfSame(statement, hit, figure))),
        status: statement.status,
        polarity: 'positive',
        evidence: [evidenceOf(statement)],
      });
    }
  }
  return facts;
}

export const vagueTopic: Topic<VagueFact> = {
  name: 'vague',
  title: 'Demands without a number',
  extract,
  show: (fact) => ({ label: fact.words, detail: { property: fact.property, numbered: fact.numbered } }),
};
