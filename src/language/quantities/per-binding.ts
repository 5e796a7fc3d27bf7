/** Binds a "per …" that does not stand directly behind the quantity: "cost per query: $0.02", "monthly bill of $9k". */

import type { Draft } from './draft.js';
import type { Lexeme } from './scan.js';
import { readSingular } from './nouns.js';
import { readPer } from './per.js';
import { FREQUENCY_ADVERBS, timeNamed } from './units.js';

/** How many lexemes may stand between. */
const REACH_BEHIND = 7;
const REACH_AHEAD = 9;

const TAKES_PER = new Set<Draft['dimension']>(['money', 'tokens', 'energy', 'size']);

function bind(draft: Draft, per: string, perCount: number): void {
  draft.per = per;
  draft.perCount = perCount;
}

/** Whether the quantity may be per something that stands further off. */
function isOpen(draft: Draft): boolean {
  return draft.per === undefined && !draft.delta && TAKES_PER.has(draft.dimension);
}

/** "$0.02 in inference per session": behind, before the next quantity. */
function bindBehind(lexemes: readonly Lexeme[], draft: Draft, limit: number, clauses: readonly number[]): boolean {
  for (let index = draft.next; index < Math.min(limit, draft.next + REACH_BEHIND); index += 1) {
    const lexeme = lexemes[index];
    if (lexeme === undefined || clauses[index] !== clauses[draft.first]) return false;
    if (lexeme.text === ',' || lexeme.text === ':' || lexeme.lower === 'and') return false;
    const each = (lexeme.lower === 'each' || lexeme.lower === 'every') && timeNamed(lexemes[index + 1]?.lower ?? '') !== undefined && draft.dimension === 'money';
    if (lexeme.lower !== 'per' && !each) continue;
    const per = readPer(lexemes, index, draft.dimension);
    if (per === undefined) return false;
    bind(draft, per.per, per.perCount);
    return true;
  }
  return false;
}

/** "Each ticket costs us $6.20", "a resolved claim may cost 40 cents": the thing in front of the verb. */
function readSubject(lexemes: readonly Lexeme[], verb: number): string | undefined {
  for (let index = verb - 2; index >= Math.max(0, verb - 4); index -= 1) {
    const word = lexemes[index]?.lower ?? '';
    if (word !== 'each' && word !== 'one' && word !== 'every' && word !== 'a' && word !== 'an') continue;
    const noun = readSingular(lexemes, index + 1);
    return noun === undefined || noun.plural || (noun.next !== verb && !/^(?:may|will|should|must|can|now|then)$/u.test(lexemes[noun.next]?.lower ?? '')) ? undefined : noun.name;
  }
  return undefined;
}

/** Binds the open quantities of a stretch, left to right, each lexeme looked at a bounded number of times. */
export function bindPers(lexemes: readonly Lexeme[], drafts: readonly Draft[], clauses: readonly number[]): void {
  for (let number = 0; number < drafts.length; number += 1) {
    const draft = drafts[number] as Draft;
    if (!isOpen(draft)) continue;
    const limit = drafts[number + 1]?.boundFirst ?? lexemes.length;
    if (bindBehind(lexemes, draft, limit, clauses)) continue;
    const from = Math.max(drafts[number - 1]?.next ?? 0, draft.boundFirst - REACH_AHEAD);
    for (let index = draft.boundFirst - 1; index >= from; index -= 1) {
      if (clauses[index] !== clauses[draft.first]) break;
      const lexeme = lexemes[index] as Lexeme;
      if (lexeme.lower === 'per' || lexeme.text === '/' && lexemes[index + 1]?.kind === 'word' && lexeme.glued) {
        const per = readPer(lexemes, index, draft.dimension);
        if (per !== undefined) bind(draft, per.per, per.perCount);
        break;
      }
      const subject = /^costs?$/u.test(lexeme.lower) && draft.dimension === 'money' ? readSubject(lexemes, index) : undefined;
      if (subject !== undefined) {
        bind(draft, subject, 1);
        break;
      }
      const adverb = FREQUENCY_ADVERBS.get(lexeme.lower);
      if (adverb !== undefined && draft.dimension === 'money') {
        bind(draft, adverb, 1);
        break;
      }
    }
  }
}
