/** What a statement says is done to data so that others learn less of people. */

import type { PatternMatch } from '../language/pattern.js';
import { PatternSet } from '../language/pattern.js';
import { isNegated } from '../language/clauses.js';
import type { Topic } from './facts.js';
import { evidenceOf, statusOfClause } from './find.js';
import { eachStatement } from './kept.js';
import { ELSEWHERE_PATTERNS, LEAVE_PATTERNS, MITIGATION_PATTERNS, RAW_PATTERNS } from './lexicons/mitigations.js';
import { byWords } from './memo.js';
import { dataIn, type DataMention } from './personal.js';
import { isAsserted } from './reading.js';
import type { Fact, ReadStatement } from './types.js';

export type Method = 'disguise' | 'aggregate' | 'coarse' | 'bare' | 'local' | 'removal';

/** What a statement says of how data is protected from those who get it. */
export interface MitigationFact extends Fact {
  readonly kind: 'mitigation';
  readonly method: Method;
  /** The words that say so. */
  readonly words: string;
  /** Said of what leaves the house. */
  readonly leaving: boolean;
  /** Said of another use: training, logs, a ranker. */
  readonly elsewhere: boolean;
}

const methods = new PatternSet(MITIGATION_PATTERNS);
const raw = new PatternSet(RAW_PATTERNS);
const leave = new PatternSet(LEAVE_PATTERNS);
const elsewhere = new PatternSet(ELSEWHERE_PATTERNS);

const REMOVAL = /^(?:delete|remove|strip|drop|cut|omit|strike|blank|filter|suppress|mute|detach|erase|discard|leave|take|screen|weed|wipe|exclude)$/;
const NOT_REMOVED = /^(?:leave|take|cut|screen|drop|filter)$/;
const NAME_ONLY = /^(?:first |last |full |sender's |senders' |given |family |real |clear |user |guest |customer |patient )?(?:sur|user)?(?:names?)$/i;

/** Whether the author stands behind the words at a token and does not deny them. */
function holds(statement: ReadStatement, first: number, clause: number): boolean {
  const status = statusOfClause(statement, clause);
  return (isAsserted(status) || status === 'others') && !isNegated(statement.annotation.tokens, statement.annotation.clauses, first);
}

/** Whether a stretch says that data goes as it is. */
export function isRaw(statement: ReadStatement): boolean {
  return raw.find(statement.annotation).some((match) => holds(statement, match.first, match.clause));
}

/** What is said of the removal of identifiers; names alone are too little. */
export const removedFrom = byWords((statement: ReadStatement): { readonly match: { first: number; last: number; clause: number }; readonly nameOnly: boolean } | undefined => {
  const { tokens, clauses } = statement.annotation;
  for (const [index, token] of tokens.entries()) {
    if (!REMOVAL.test(token.lemma) || isNegated(tokens, clauses, index)) continue;
    if (NOT_REMOVED.test(token.lemma) && !/^(?:out|off|away|from|down)$/.test(tokens[index + 1]?.lower ?? '') && !/^(?:dropped|cut|filtered|screened)$/.test(token.lower)) continue;
    const objects = dataIn(statement).filter((mention) => isIdentifier(mention) && Math.abs(mention.first - index) <= 22);
    if (objects.length === 0) continue;
    const kinds = new Set(objects.map((mention) => (NAME_ONLY.test(mention.text) ? 'name' : mention.text.toLowerCase())));
    const general = objects.some((mention) => /identif|personal|pii/i.test(mention.text));
    return { match: { first: index, last: index + 1, clause: token.clause }, nameOnly: kinds.size === 1 && kinds.has('name') && !general };
  }
  return undefined;
});

const isIdentifier = (mention: DataMention): boolean =>
  /^(?:identifier|contact|government|financial|biometric|location|credential|protected|child)$/.test(mention.kind) || /\b(?:photo|face|voice|birth|name|number|address|employer|street)/i.test(mention.text);

/** "A town is not personal information" takes nothing out. */
function isOnlyCalled(statement: ReadStatement, { name, first }: PatternMatch): boolean {
  const { tokens } = statement.annotation;
  return name === 'bare' && tokens[first]?.lower === 'not' && /^(?:is|are|was|were|'s|'re)$/.test(tokens[first - 1]?.lower ?? '');
}

const cache = new WeakMap<ReadStatement, readonly MitigationFact[]>();

/** Mitigations that a statement asserts. */
export function mitigationsIn(statement: ReadStatement): readonly MitigationFact[] {
  const known = cache.get(statement);
  if (known) return known;
  const found: MitigationFact[] = [];
  if (statement.form !== 'heading') {
    const where = {
      leaving: leave.find(statement.annotation).length > 0,
      elsewhere: elsewhere.find(statement.annotation).length > 0,
    };
    const add = (method: Method, match: Pick<PatternMatch, 'first' | 'last' | 'clause'>): void => {
      const start = statement.annotation.tokens[match.first]?.start ?? 0;
      const end = statement.annotation.tokens[match.last - 1]?.end ?? start;
      found.push({
        kind: 'mitigation',
        method,
        words: statement.text.slice(start, end),
        ...where,
        status: statusOfClause(statement, match.clause),
        polarity: 'positive',
        evidence: [evidenceOf(statement)],
      });
    };
    for (const match of methods.find(statement.annotation)) {
      // What "nothing personal" denies is the data, not the measure.
      const deniesItself = match.name === 'bare' || match.name === 'local';
      const stands = deniesItself ? isAsserted(statusOfClause(statement, match.clause)) : holds(statement, match.first, match.clause);
      if (stands && !isOnlyCalled(statement, match)) add(match.name as Method, match);
    }
    const removed = removedFrom(statement);
    if (removed && !removed.nameOnly && holds(statement, removed.match.first, removed.match.clause)) add('removal', removed.match);
  }
  cache.set(statement, found);
  return found;
}

/** Mitigations in reading order. */
export const mitigationTopic: Topic<MitigationFact> = {
  name: 'mitigation',
  title: 'What hides people',
  extract: eachStatement((statement) => (statement.asserted ? mitigationsIn(statement) : [])),
  show: (fact) => ({ label: fact.words, detail: { method: fact.method, leaving: fact.leaving, elsewhere: fact.elsewhere } }),
};
