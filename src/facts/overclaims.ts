/** Absolutes that the author asserts of this system. */

import { PatternSet } from '../language/pattern.js';
import type { Topic } from './facts.js';
import { evidenceOf, hitsIn, type Hit } from './find.js';
import { eachStatement } from './kept.js';
import { OVERCLAIMS } from './lexicons/overclaims.js';
import type { Fact, ReadStatement, Reading, SectionRole } from './types.js';

export interface OverclaimFact extends Fact {
  readonly kind: 'overclaim';
  readonly statement: number;
  /** The words that make it absolute. */
  readonly words: string;
}

const patterns = new PatternSet(OVERCLAIMS);

/** Where absolutes are goals, other people's, or told of today. */
const ELSEWHERE: ReadonlySet<SectionRole> = new Set<SectionRole>(['goals', 'non-goals', 'background', 'alternatives', 'future', 'examples', 'template', 'appendix', 'questions', 'success', 'assumptions', 'requirements']);

const quoteMarks = /["“”«»„]/u;

/** "It will never …" reads like a target, and is a promise. */
const CLAIMED: ReadonlySet<string> = new Set(['asserted', 'conditional', 'target', 'estimate']);

/** Inside quotation marks, whoever said it. */
function isQuoted(hit: Hit): boolean {
  const { text } = hit.statement;
  const before = text.slice(0, hit.match.start);
  const marks = before.match(new RegExp(quoteMarks, 'gu'))?.length ?? 0;
  return marks % 2 === 1 && quoteMarks.test(text.slice(hit.match.start));
}

/** "It is not error-free", "nothing is ever perfectly fair". */
function isDenied(hit: Hit): boolean {
  if (hit.name !== 'absolute' || /^(?:no|not|zero|without|never)\b/i.test(hit.statement.text.slice(hit.match.start))) return false;
  const before = hit.statement.annotation.tokens.slice(Math.max(0, hit.match.first - 4), hit.match.first);
  return before.some(({ lower, clause }) => clause === hit.statement.annotation.tokens[hit.match.first]?.clause && (/^(?:no|not|never|nobody|nothing|nor|neither|hardly|rarely|seldom)$/.test(lower) || lower.endsWith("n't")));
}

function claimIn(statement: ReadStatement): Hit | undefined {
  const hits = hitsIn(statement, patterns);
  if (hits.length === 0 || hits.some(({ name }) => name === 'distance' || name === 'measured')) return undefined;
  return hits.find((hit) => {
    if (hit.name === 'goal' || !CLAIMED.has(hit.status) || isQuoted(hit) || isDenied(hit)) return false;
    return !hits.some((other) => other.name === 'goal' && other.match.clause === hit.match.clause);
  });
}

/** What one statement claims without limits. */
export function overclaimsIn(statement: ReadStatement, { statements }: Reading): OverclaimFact[] {
  const { index } = statement;
  if (statement.form === 'heading' || ELSEWHERE.has(statement.role) || !CLAIMED.has(statement.status)) return [];
  const hit = claimIn(statement);
  if (!hit) return [];
  // "It has no favorites. It treats each child alike." is one claim.
  const before = statements[index - 1];
  if (before && before.section === statement.section && before.block === statement.block && before.list?.item === statement.list?.item && statement.form === 'sentence' && claimIn(before)) return [];
  const words = statement.text.slice(hit.match.start, hit.match.end);
  return [{ kind: 'overclaim', get statement() { return statement.index; }, words, status: hit.status, polarity: 'positive', evidence: [evidenceOf(statement)] }];
}

export const overclaimTopic: Topic<OverclaimFact> = {
  name: 'overclaim',
  title: 'Absolute claims',
  extract: eachStatement(overclaimsIn),
  show: (fact) => ({ label: fact.words, detail: { statement: fact.statement } }),
};
