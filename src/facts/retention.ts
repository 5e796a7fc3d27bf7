/** Where data about people is stored, for how long, and what ends it. */

import { PatternSet, type PatternMatch } from '../language/pattern.js';
import { isNegated } from '../language/clauses.js';
import { auditsIn } from './audit.js';
import type { Topic } from './facts.js';
import { evidenceOf, quantitiesIn, statusOfClause } from './find.js';
import { eachStatement } from './kept.js';
import { KEEP_PATTERNS, NOT_PERSONAL_STORE } from './lexicons/retention.js';
import { byWords } from './memo.js';
import { dataIn } from './personal.js';
import { isAsserted } from './reading.js';
import type { Fact, ReadStatement, Reading } from './types.js';

/** What a statement says of the storing of data about people. */
export interface RetentionFact extends Fact {
  readonly kind: 'retention';
  /** `stored`: kept somewhere, no word on how long; `forever`: expressly without end. */
  readonly rule: 'period' | 'event' | 'request' | 'nothing' | 'forever' | 'stored';
  readonly words: string;
  readonly statement: number;
}

const keep = new PatternSet(KEEP_PATTERNS);

/** Sections that tell of what exists today. */
const PAST_ROLES: ReadonlySet<string> = new Set(['background', 'problem']);

const PRONOUN = /\b(?:it|they|them|these|those|both|all of (?:it|them)|everything|all data|any of it|that|this|which|after that|then)\b/i;
/** What data about people comes in: "uploaded PDFs are deleted" goes on about what was said to be in them. */
const CARRIER = /\b(?:uploads?|uploaded|files?|documents?|pdfs?|scans?|attachments?|originals?|copies)\b/i;
const SAYING = /\b(?:what|whatever|everything|anything)(?: that)? (?:[\p{L}'’]+ ){1,4}?(?:says?|said|tells?|writes?|wrote|types?|typed|speaks?|hears?|heard|sees?|films?|records?)\b/iu;
const RETENTION_HEADER = /\b(?:retention|retain\w*|kept|keep|keeps|held|stored|how long|delet\w*|eras\w*|expir\w*|lifetime|ttl|until|period|gone after|storage)\b/i;
const STORE_PLACE = /\b(?:database|postgres|mysql|mongo\w*|bucket|s3|warehouse|data ?lake|object storage|storage|vault|data cent(?:er|re)|cluster|table|archive|disks?|store|history|histories|redis|elasticsearch|vector (?:store|index|database|db)|index|drive|folder|server|repository|our (?:systems?|books|files)|log files?|logs|crm|ledger|register|file share)\b/i;
/** What the system gives back: kept for a while, it is a cache. */
const OUTPUT = /^(?:answers?|results?|responses?|repl(?:y|ies)|pages?|articles?|lists?|items?|quer(?:y|ies)|drafts?|words?|features?|scores?)$/i;
const INTO_STORE = /\b(?:go(?:es)?|put|land|lands|ends? up|written|moved|copied|stays?|lies?|filed) (?:in|into|to|on) (?:the|our|an?|its) (?:\w+ )?(?:archive|database|bucket|warehouse|data lake|table|store|log|index|register|vault|server|drive|storage)\b/i;
const STORE_VERB = /^(?:store|keep|save|persist|retain|archive|hold|collect|log|record|accumulate|gather|lie|lay|live|sit|stay|remain|deposit|train|learn|fine)$/;

/** Whether a statement speaks of data about people, by itself or through what it points back at. */
export function isAboutData(statement: ReadStatement, reading: Reading): boolean {
  if (dataIn(statement).some((mention) => mention.strong || ((mention.kind !== 'identifier' || /profile/i.test(mention.text)) && !OUTPUT.test(mention.text)))) return true;
  if (SAYING.test(statement.text)) return true;
  const isPronoun = PRONOUN.test(statement.text);
  if (!isPronoun && !CARRIER.test(statement.text)) return false;
  for (let back = 1; back <= 3; back++) {
    const earlier = reading.statements[statement.index - back];
    if (earlier?.section !== statement.section) return false;
    if (dataIn(earlier).some((mention) => mention.strong || (isPronoun && (mention.kind === 'payload' || mention.kind === 'content')))) return true;
  }
  return false;
}

const SHORTEST_PERIOD = 60;

/** "the past forty years" is no period for which something is kept. */
const isPast = (statement: ReadStatement, at: number, name: string): boolean => {
  const before = statement.annotation.tokens[at - 1]?.lower ?? '';
  return /^(?:past|last|previous)$/.test(before) || (name === 'keep' && /^(?:first|next|every)$/.test(before));
};

/** "Tapes: 14 days." */
function isLabelled(statement: ReadStatement): boolean {
  const { tokens, quantities } = statement.annotation;
  const mention = dataIn(statement)[0];
  if (mention === undefined || tokens.length > LABEL_TOKENS || !/^[:–—]$/.test(tokens[mention.last]?.text ?? '')) return false;
  return quantities.some((quantity) => quantity.dimension === 'duration' && quantity.value >= HOUR && quantity.first <= mention.last + 3 && !quantity.average);
}

const LABEL_TOKENS = 10;
const HOUR = 3600;

/** "Keeps the cards busy for eleven days", "it takes a day of her week": work, and nothing that is kept. */
const WORK = /\b(?:takes?|took|lasts?|busy|limited|waits?|sits? down|in order)\b/i;

/** "Most patients stay for five nights". */
const isStay = ({ annotation }: ReadStatement, { first, name }: PatternMatch): boolean =>
  name === 'keep' && annotation.terms.some((term) => term.class === 'person' && !term.ambiguous && term.last === first);

/** A period is of days or at least minutes, and of one cell where there are cells. */
function isPlausible(statement: ReadStatement, match: PatternMatch): boolean {
  if (isStay(statement, match) || (/#duration/.test(match.source) && WORK.test(statement.text.slice(match.start, match.end)))) return false;
  const durations = statement.annotation.quantities.filter((quantity) => quantity.dimension === 'duration' && quantity.first >= match.first && quantity.last <= match.last && !isPast(statement, quantity.first, match.name));
  if (/#duration/.test(match.source) && !durations.some((quantity) => quantity.value >= SHORTEST_PERIOD && !quantity.average)) return false;
  const cell = (at: number): number | undefined => statement.cells?.find((one) => one.start <= at && at < one.end)?.column;
  return cell(match.start) === cell(match.end - 1);
}

function ruleOf(statement: ReadStatement, matches: readonly PatternMatch[]): { rule: RetentionFact['rule']; match: PatternMatch } | undefined {
  const { tokens, clauses } = statement.annotation;
  const stands = matches.filter((match) => (isAsserted(statusOfClause(statement, match.clause)) || TURNED_DOWN.test(statement.text)) && isPlausible(statement, match));
  const find = (...names: readonly string[]): PatternMatch | undefined => stands.find((match) => names.includes(match.name) && !(names.includes('erase') && isNegated(tokens, clauses, match.first)));
  const nothing = find('nothing');
  const forever = find('forever');
  if (forever) return { rule: 'forever', match: forever };
  const periods = stands.filter((match) => (match.name === 'keep' || match.name === 'erase') && !isNegated(tokens, clauses, match.first));
  const period = periods.find((match) => isKept(statement, match)) ?? find('keep', 'erase');
  if (period) return { rule: /#duration/.test(period.source) ? 'period' : 'event', match: period };
  if (nothing) return { rule: 'nothing', match: nothing };
  const request = find('request');
  return request ? { rule: 'request', match: request } : undefined;
}

/** A cell under "Kept for", or beside "Retention", that holds a duration. */
function cellRule(statement: ReadStatement): boolean {
  const { cells } = statement;
  if (!cells) return false;
  const label = statement.text.slice(cells[0]?.start ?? 0, cells[0]?.end ?? 0);
  return cells.some(
    (cell) => cell.column > 0 && (RETENTION_HEADER.test(cell.header) || RETENTION_HEADER.test(label)) && quantitiesIn(statement, cell).some((quantity) => quantity.dimension === 'duration'),
  );
}

const PERIOD_TITLE = /\b(?:retention|how long|keeping|kept|eras\w+|delet\w+|storage period|expiry)\b/i;
const DAY = 86_400;

/** "Motions follow the archive act: thirty years" under "Keeping and erasing". */
function isUnderPeriodTitle(statement: ReadStatement, reading: Reading): boolean {
  const isLabel = /^(?:shelf life|retention|storage period|lifetime|kept|keeping|how long)\b[^:.]{0,30}[:.]/i.test(statement.text);
  if ((!isLabel && !PERIOD_TITLE.test(reading.sections[statement.section]?.title ?? '')) || NOT_RETENTION.test(reading.sections[statement.section]?.title ?? '')) return false;
  return statement.annotation.quantities.some((quantity) => quantity.dimension === 'duration' && quantity.value >= DAY && !quantity.average);
}

const NOT_RETENTION = /\b(?:user|customer|staff|member|player|student|employee)s?['’]? retention\b|keeping (?:it|them) (?:alive|running)|how long (?:do|does|will|may|must|should|to|it takes)/i;

/** Claims that are turned down are kept like others; nothing of the design is rejected. */
const TURNED_DOWN = /\b(?:turned[- ]down|rejected|declined|refused) (?:claims?|applications?|applicants?|requests?|candidates?|cases?)\b/i;

function factOf(statement: ReadStatement, rule: RetentionFact['rule'], start = 0, end = statement.text.length): RetentionFact {
  const { status } = statement;
  return {
    kind: 'retention',
    rule,
    words: statement.text.slice(start, end),
    get statement() {
      return statement.index;
    },
    status,
    polarity: 'positive',
    evidence: [evidenceOf(statement)],
  };
}

const extract = eachStatement((statement, reading): RetentionFact[] => {
  // "How long do we keep the recordings?" says that they are kept.
  const asked = statement.status === 'question' && isStored(statement) ? [factOf(statement, 'stored')] : [];
  if (statement.form === 'heading' || !(statement.asserted || TURNED_DOWN.test(statement.text)) || PAST_ROLES.has(statement.role) || NOT_PERSONAL_STORE.test(statement.text) || auditsIn(statement).length > 0) return asked;
  if ((statement.form === 'row' && cellRule(statement)) || isLabelled(statement) || isUnderPeriodTitle(statement, reading)) return [...asked, factOf(statement, 'period')];
  if (!isAboutData(statement, reading)) return asked;
  const found = [...asked];
  const read = ruleOf(statement, keep.find(statement.annotation));
  if (read && (read.rule === 'nothing' || read.rule === 'forever' || isKept(statement, read.match))) found.push(factOf(statement, read.rule, read.match.start, read.match.end));
  if (read?.rule !== 'nothing' && isStored(statement)) found.push(factOf(statement, 'stored'));
  return found;
});

/** What is kept stands before the period, or a pronoun does, or nothing but the period is said of it. */
function isKept(statement: ReadStatement, match: PatternMatch): boolean {
  const mentions = dataIn(statement).filter((mention) => mention.strong || (mention.kind !== 'identifier' && !OUTPUT.test(mention.text)));
  if (mentions.length === 0) {
    const upTo = statement.text.slice(0, match.end);
    return PRONOUN.test(upTo) || CARRIER.test(upTo) || SAYING.test(statement.text);
  }
  return mentions.some((mention) => mention.first < match.last) || /\b(?:job|run|script|task|routine)$/i.test(statement.text.slice(match.start, match.end)) || statement.form === 'row' || SAYING.test(statement.text);
}

/** Somebody stores it: the verb and the data stand in one clause, or the verb points back at the data. */
const isStored = byWords((statement: ReadStatement): boolean => {
  const { tokens, clauses } = statement.annotation;
  const mentions = dataIn(statement).filter((mention) => !mention.negated && (mention.strong || /^(?:payload|content|derived)$/.test(mention.kind)));
  if (mentions.some((mention) => mention.strong) && STORE_PLACE.test(statement.text)) return true;
  if (mentions.length > 0 && INTO_STORE.test(statement.text)) return true;
  return tokens.some((token, at) => {
    if (token.kind !== 'word' || !STORE_VERB.test(token.lemma) || isNegated(tokens, clauses, at) || clauses[token.clause]?.polarity === 'negative') return false;
    const before = tokens[at - 1]?.lower ?? '';
    if (/^(?:the|a|an|our|their|its|each|every|of|in|to)$/.test(before) && token.lower === token.lemma) return false;
    return mentions.some((mention) => tokens[mention.first]?.clause === token.clause && mention.first !== at) || /^(?:it|they|them|these|those)$/.test(before);
  });
});

/** What is kept and for how long, in reading order. */
export const retentionTopic: Topic<RetentionFact> = {
  name: 'retention',
  title: 'What is kept, and how long',
  extract,
  show: (fact) => ({ label: fact.words, detail: { rule: fact.rule } }),
};
