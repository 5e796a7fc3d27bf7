/** Absolutes that the author asserts of this system. */

import { PatternSet } from '../language/pattern.js';
import type { Topic } from './facts.js';
import { restsOnWeakMeans } from './claims.js';
import { evidenceOf, hitsIn, type Hit } from './find.js';
import { eachStatement } from './kept.js';
import { likelihoodOf, type Subject } from './likelihood/likelihood.js';
import { OVERCLAIMS } from './lexicons/overclaims.js';
import { isSamePassage } from './passage.js';
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

/** Parts that mostly say what is wanted; a plain sentence in the present is a claim there too. */
const WANTED: ReadonlySet<SectionRole> = new Set<SectionRole>(['requirements', 'assumptions', 'goals', 'success']);
const OF_SYSTEM = /\b(?:it|ours|cannot|can['’]t|never)\b/i;

const quoteMarks = /["“”«»„]/u;

/** "It will never …" reads like a target, and is a promise. */
const CLAIMED: ReadonlySet<string> = new Set(['asserted', 'conditional', 'target', 'estimate']);

/** So many words in italics are somebody's slogan. */
const SLOGAN_WORDS = 3;

/** Inside quotation marks or set off in italics, whoever said it. */
function isQuoted(hit: Hit): boolean {
  const { text, emphasis, annotation } = hit.statement;
  const first = annotation.tokens[hit.match.first];
  for (const span of emphasis) {
    if (span.start > hit.match.start || span.end <= hit.match.start) continue;
    const words = text.slice(span.start, span.end).trim().split(/\s+/).length;
    // "She can sign *no* and gets by": the word is spoken of.
    if (words >= SLOGAN_WORDS || (words === 1 && first !== undefined && span.end >= first.end && /^(?:no|never|nothing|always|none)$/i.test(first.text))) return true;
  }
  // "never-arrived" is a name.
  if (/\b(?:never|no|always|all)-\p{L}/u.test(text.slice(hit.match.start, hit.match.end + 1))) return true;
  const before = text.slice(0, hit.match.start);
  const marks = before.match(new RegExp(quoteMarks, 'gu'))?.length ?? 0;
  return marks % 2 === 1 && quoteMarks.test(text.slice(hit.match.start));
}

/** "It is not error-free", "nothing is ever perfectly fair". */
function isDenied(hit: Hit): boolean {
  if (hit.name === 'never' || /^(?:no|not|zero|without|never)\b/i.test(hit.statement.text.slice(hit.match.start))) return false;
  const before = hit.statement.annotation.tokens.slice(Math.max(0, hit.match.first - 3), hit.match.first);
  return before.some(({ lower, clause }) => clause === hit.statement.annotation.tokens[hit.match.first]?.clause && (/^(?:no|not|never|nobody|nothing|nor|neither|hardly|rarely|seldom)$/.test(lower) || lower.endsWith("n't")));
}

/** "It cannot invent a feature." among the requirements. */
const isClaimed = (statement: ReadStatement, title: string): boolean => WANTED.has(statement.role) && statement.form === 'sentence' && statement.status === 'asserted' && (title.endsWith('?') || (statement.list === undefined && OF_SYSTEM.test(statement.text)));

/** "It is out of the question that anybody could ever read it": what is ruled out is the exception. */
const RULED_OUT = /^(?:out of the question|inconceivable|unthinkable|impossible|ruled out|excluded|unimaginable|not possible|not conceivable)\b/i;

const meansIt = (hit: Hit): boolean => CLAIMED.has(hit.status) || (hit.status === 'rejected' && RULED_OUT.test(hit.statement.text.slice(hit.match.start)));

const ASKED = /\b(?:ever|can|could|will|would|does|is|are|may|might)\b.*\b(?:wrong|err|errs|error|errors|mistakes?|fail|fails|miss|misses|invent|hallucinate|hallucinates|leak|leaks|biased|unfair|fooled|tricked|hurt|harm|slip)\b.*\?/i;
const FLAT_NO = /^["“]?(?:no|never|not once|not ever|impossible|not possible|out of the question|by no means|it (?:can['’]t|cannot|won['’]t|never (?:is|does|will)))[.,;:!]/i;

/** "No." below "Is it ever wrong?". */
function deniesFlatly(statement: ReadStatement, before: ReadStatement | undefined): boolean {
  return before !== undefined && before.section === statement.section && ASKED.test(before.text) && FLAT_NO.test(statement.text) && !/\b(?:but|except|unless|though|only)\b/i.test(statement.text);
}

/** Log-odds from which on words that are absolute only in form are a claim. */
const SOUNDS: Readonly<Record<string, number>> = { firm: -1.5, faint: 0 };
const PLAIN = 1;

/** What cannot be, or never will be, was not measured. */
const MODAL = /\b(?:will|won['’]t|cannot|can(?:['’]t)?|could|again)\b/i;

function claimIn(statement: ReadStatement, reading: Reading): Hit | undefined {
  const isToCome = statement.asserted ? statement.status === 'measured' : statement.status === 'hypothetical';
  if (!CLAIMED.has(statement.status) && statement.status !== 'rejected' && !(isToCome && MODAL.test(statement.text) && oddsOf(statement, reading) >= 0)) return undefined;
  const hits = hitsIn(statement, patterns);
  if (hits.length === 0 || hits.some(({ name }) => name === 'distance' || name === 'measured')) return undefined;
  return hits.find((hit) => {
    if (hit.name === 'goal' || !(meansIt(hit) || isToCome) || isQuoted(hit) || isDenied(hit) || oddsOf(statement, reading) < (SOUNDS[hit.name] ?? -Infinity)) return false;
    return !hits.some((other) => other.name === 'goal' && other.match.clause === hit.match.clause);
  });
}

/** What absolutes are also heard in, and by how much more it must sound like that. */
const RIVALS: readonly Subject[] = ['fairness/platitude', 'privacy/weak-mitigation', 'privacy/embeddings-exempt', 'safety/fallback'];
const MORE = 2.75;

/** "We owe it to everybody to treat them alike", "if it cannot make out a page, it …": rather something else. */
function isRatherElse(statement: ReadStatement, reading: Reading): boolean {
  const own = oddsOf(statement, reading);
  return RIVALS.some((rival) => likelihoodOf(statement, rival, reading) >= own + MORE);
}

/** "Once it is dialed in, it can't make a bad part" among the requirements. */
const soundsClaimed = (statement: ReadStatement, reading: Reading): boolean =>
  WANTED.has(statement.role) && (statement.status === 'asserted' || statement.status === 'conditional') && oddsOf(statement, reading) >= PLAIN;

const oddsOf = (statement: ReadStatement, reading: Reading): number => likelihoodOf(statement, 'honesty/overclaim', reading);

/** What one statement claims without limits. */
export function overclaimsIn(statement: ReadStatement, reading: Reading): OverclaimFact[] {
  const { index } = statement;
  const before = reading.statements[index - 1];
  if (statement.form === 'heading' || statement.text.endsWith(':')) return [];
  const fact = (words: string): OverclaimFact => ({ kind: 'overclaim', get statement() { return statement.index; }, words, status: statement.status, polarity: 'positive', evidence: [evidenceOf(statement)] });
  if (deniesFlatly(statement, before)) return [fact(statement.text)];
  if (ELSEWHERE.has(statement.role) && !isClaimed(statement, reading.sections[statement.section]?.title ?? '') && !soundsClaimed(statement, reading)) return [];
  const hit = claimIn(statement, reading);
  // What is said to make sharing safe is judged as that.
  if (!hit || restsOnWeakMeans(statement, reading) || isRatherElse(statement, reading)) return [];
  // "It has no favorites. It treats each child alike." is one claim.
  const isOneClaim = before?.section === statement.section && isSamePassage(before, statement) && statement.form === 'sentence';
  if (isOneClaim && (claimIn(before, reading) !== undefined || deniesFlatly(before, reading.statements[index - 2]))) return [];
  return [fact(statement.text.slice(hit.match.start, hit.match.end))];
}

export const overclaimTopic: Topic<OverclaimFact> = {
  name: 'overclaim',
  title: 'Absolute claims',
  extract: eachStatement(overclaimsIn),
  show: (fact) => ({ label: fact.words, detail: { statement: fact.statement } }),
};
