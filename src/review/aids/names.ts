/** Names of products, systems and companies, as the document writes them: "Tallybook", "Aurelia Max", "DoorNet". */

import { byWords } from '../../facts/memo.js';
import type { Reading } from '../../facts/types.js';
import type { Token } from '../../language/types.js';

/** A name that stands only once may be a slip, and is hardly written a second time. */
const OFTEN = 2;
/** More words than this are a title, and no name. */
const LONGEST = 3;

const NO_NAME = new Set('i a the monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(' '));

const isCapital = ({ kind, text, lower }: Token): boolean => kind === 'word' && /^\p{Lu}[\p{L}\p{N}]+$/u.test(text) && !NO_NAME.has(lower);

interface Name {
  readonly text: string;
  /** Whether its capital says nothing: the first word of a sentence has one whatever it is. */
  readonly opens: boolean;
}

/** Those that stand in sentences or cells twice or more, in reading order. */
export function namesUsedIn(reading: Reading): string[] {
  const counts = new Map<string, { all: number; sure: number }>();
  for (const statement of reading.statements) {
    if (statement.form === 'heading' || statement.fence !== undefined) continue;
    for (const { text, opens } of namesIn(statement)) {
      const { all, sure } = counts.get(text) ?? { all: 0, sure: 0 };
      counts.set(text, { all: all + 1, sure: sure + (opens ? 0 : 1) });
    }
  }
  return [...counts].flatMap(([name, { all, sure }]) => (all >= OFTEN && sure > 0 ? [name] : []));
}

/** Runs of capitalized words. */
const namesIn = byWords(({ text, annotation: { tokens } }): readonly Name[] => {
  const names: Name[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const first = tokens[index];
    if (first === undefined || !isCapital(first)) continue;
    let last = index;
    while (last - index + 1 < LONGEST && isNext(tokens, last)) last += 1;
    names.push({ text: text.slice(first.start, tokens[last]?.end), opens: startsSentence(tokens, index) && !hasInnerCapital(first) });
    index = last;
  }
  return names;
});

const startsSentence = (tokens: readonly Token[], index: number): boolean => index === 0 || /^[.:!?|"“(]$/.test(tokens[index - 1]?.text ?? '');
const hasInnerCapital = ({ text }: Token): boolean => /^\p{L}*\p{Ll}\p{Lu}/u.test(text);

/** Whether the next word belongs to the same name: capitalized, with nothing but a blank between. */
function isNext(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && isCapital(next) && next.start === (tokens[at]?.end ?? 0) + 1;
}
