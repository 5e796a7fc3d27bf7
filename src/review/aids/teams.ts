/** Names of teams, as the document writes them: "Answers team", "ranking squad". */

import { byWords } from '../../facts/memo.js';
import type { Reading } from '../../facts/types.js';
import type { Token } from '../../language/types.js';

const TEAM = /^(?:team|squad|desk|group|guild|crew|office|department|lab|unit|chapter|tribe)$/;

/** Words in front of "team" that name none. */
const NO_NAME = new Set('a an the our your their its his her this that each every one another same whole no any which what whose my other small single new of in and or by for to with two three four five six'.split(' '));

/** More words than this in front of "team" are a sentence, and no name. */
const LONGEST = 3;

const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);

/** All of them, in reading order; those of questions and quotations too, for they are names all the same. */
export function teamsIn(reading: Reading): string[] {
  return reading.statements.flatMap((statement) => (statement.form === 'heading' ? [] : namesIn(statement)));
}

const namesIn = byWords(({ text, annotation: { tokens } }): readonly string[] =>
  tokens.flatMap((token, index) => (TEAM.test(token.lower) ? (nameAt(text, tokens, index) ?? []) : [])),
);

/** The name that ends at a token: the word before it, and more of them where they are capitalized. */
function nameAt(text: string, tokens: readonly Token[], last: number): string | undefined {
  let first = last;
  while (first > 0 && last - first < LONGEST) {
    const before = tokens[first - 1];
    if (before === undefined || before.kind !== 'word' || NO_NAME.has(before.lower)) break;
    if (first < last && !isCapital(before)) break;
    first -= 1;
  }
  const start = tokens[first]?.start;
  const end = tokens[last]?.end;
  return first === last || start === undefined || end === undefined ? undefined : text.slice(start, end);
}
