/** Gives the members of a list the unit that only its last one has: "1, 5 and 25 %", "200 / 800 / 2000 ms". */

import type { Draft } from './draft.js';
import { times } from './draft.js';
import type { Lexeme } from './scan.js';

const SHAREABLE = new Set<Draft['dimension']>(['percent', 'duration', 'size', 'money', 'points', 'energy', 'length', 'tokens', 'factor']);

/** "," "and" "/" "→" "->" ", and" "or": nothing else between two members. */
function isJoined(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  if (to - from < 1 || to - from > 2) return false;
  for (let index = from; index < to; index += 1) {
    if (!/^(?:,|and|or|\/|→|to|then|-|>|⇒)$/u.test(lexemes[index]?.lower ?? '')) return false;
  }
  const text = lexemes.slice(from, to).map((lexeme) => lexeme.lower).join(' ');
  return text !== '-' && text !== '>' && text !== 'to then';
}

/** The same drafts, with shared units filled in. */
export function shareUnits(lexemes: readonly Lexeme[], drafts: Draft[]): Draft[] {
  for (let index = drafts.length - 2; index >= 0; index -= 1) {
    const draft = drafts[index] as Draft;
    const following = drafts[index + 1] as Draft;
    if (draft.dimension !== 'number' || draft.unit !== '' || draft.per !== undefined || following.upper !== undefined) continue;
    if (!SHAREABLE.has(following.dimension) || following.digits !== draft.digits || following.delta && following.dimension !== 'points') continue;
    if (following.dimension === 'money' && following.factor === 1 && lexemes[following.first]?.text === following.unit) continue;
    const partOf = following.dimension === 'size' && following.first - draft.next === 1 && lexemes[draft.next]?.lower === 'of';
    if (!partOf && !isJoined(lexemes, draft.next, following.boundFirst)) continue;
    draft.dimension = following.dimension;
    draft.unit = following.unit;
    draft.factor = following.factor;
    draft.value = times(draft.value, following.factor);
    if (draft.upper !== undefined) draft.upper = times(draft.upper, following.factor);
    draft.delta ||= following.delta;
    if (following.currency !== undefined) draft.currency = following.currency;
    if (following.per !== undefined) {
      draft.per = following.per;
      draft.perCount = following.perCount;
    }
  }
  return drafts;
}
