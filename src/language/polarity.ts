/** What negations cover: for a clause its main verb, for a token whatever reaches it. */

import { compilePhrases, findPhrases } from './clauses-phrases.js';
import type { Split } from './clauses-units.js';
import { isAuxiliary, isFinite } from './clauses-words.js';
import { NEGATORS, POLARITY_CUES, type PolarityCue } from './lexicons/polarity.js';
import { ADVERBS } from './lexicons/clauses.js';
import type { UnplacedToken } from './tokens.js';
import type { Polarity } from './types.js';

const CUES = compilePhrases<PolarityCue>(POLARITY_CUES);

export interface PolarityReading {
  /** Of each unit. */
  readonly units: readonly Polarity[];
  /** 1 for each token that a negation covers. */
  readonly covered: Uint8Array;
}

interface Negation {
  readonly at: number;
  /** Token after the cue. */
  readonly from: number;
  readonly kind: 'verb' | 'inner' | 'outer';
  /** Inner ones that stop at the next finite verb or comma. */
  readonly short: boolean;
}

/**
 * Reads the negations of all units.
 *
 * @param leadIn polarity of the sentence that introduces a list: "We will not:" turns its items round
 */
export function readPolarity(text: string, tokens: readonly UnplacedToken[], split: Split, leadIn: Polarity = 'positive'): PolarityReading {
  const covered = new Uint8Array(tokens.length);
  const flips = new Int32Array(split.units.length);
  const byUnit = negationsByUnit(text, tokens, split);
  // The tokens of each unit, in order.
  const members: number[][] = split.units.map(() => []);
  for (const [index, unit] of split.unitOf.entries()) members[unit]?.push(index);
  for (const [unit, negations] of byUnit) {
    const indexes = members[unit] ?? [];
    for (const [order, negation] of negations.entries()) {
      const reversed = negation.kind === 'verb' && (isReversed(tokens, negations, order) || waits(tokens, split, unit, indexes));
      if (negation.kind !== 'inner' && !reversed) flips[unit] = (flips[unit] ?? 0) + 1;
      // "No photo is sent without consent": it is sent, and with consent.
      if (reversed || isReversed(tokens, negations, order - 1)) continue;
      cover(tokens, indexes, negation, covered);
    }
  }
  const units = split.units.map((_, unit): Polarity => ((flips[unit] ?? 0) % 2 === 1 ? 'negative' : 'positive'));
  spreadLists(split, units, covered, members, tokens);
  if (leadIn === 'negative') {
    for (const [index, polarity] of units.entries()) units[index] = polarity === 'negative' ? 'positive' : 'negative';
    for (let index = 0; index < covered.length; index++) covered[index] = (covered[index] ?? 0) ^ 1;
  }
  return { units, covered };
}

function negationsByUnit(text: string, tokens: readonly UnplacedToken[], split: Split): Map<number, Negation[]> {
  const taken = new Map<number, { cue: PolarityCue; last: number; first: number }>();
  const exempt = new Uint8Array(tokens.length);
  for (const match of findPhrases(tokens, CUES)) {
    if (split.unitOf[match.first] !== split.unitOf[match.last - 1]) continue;
    if (match.cue === 'exempt' || match.cue === 'partial') {
      // Only its own negation word is exempt, not one in the gap before it.
      exempt.fill(1, match.first, match.last);
      continue;
    }
    const known = taken.get(match.first);
    if (known === undefined || known.last < match.last) taken.set(match.first, match);
  }
  const byUnit = new Map<number, Negation[]>();
  let skip = -1;
  for (const [index, token] of tokens.entries()) {
    if (token.code) continue;
    const unit = split.unitOf[index] ?? 0;
    let negation: Negation | undefined;
    const phrase = taken.get(index);
    if (phrase !== undefined && index >= skip) {
      if (exempt[phrase.last - 1] === 1) continue;
      skip = phrase.last;
      negation = { at: index, from: phrase.last, kind: phrase.cue as Negation['kind'], short: phrase.cue === 'inner' };
    } else if (index >= skip && exempt[index] === 0 && isNegator(token) && !isCompound(text, token)) negation = ofWord(tokens, split, index);
    if (negation === undefined) continue;
    const known = byUnit.get(unit);
    if (known === undefined) byUnit.set(unit, [negation]);
    else known.push(negation);
  }
  return byUnit;
}

function isNegator(token: UnplacedToken): boolean {
  return NEGATORS.has(token.lower) || (token.kind === 'word' && token.lower.endsWith("n't"));
}

/** "no-show", "no-code": part of a noun. */
function isCompound(text: string, token: UnplacedToken): boolean {
  return text.charAt(token.end) === '-' && !/^-one\b/i.test(text.slice(token.end, token.end + 5));
}

/** A single negation word: of the verb, or only of what follows. */
function ofWord(tokens: readonly UnplacedToken[], split: Split, index: number): Negation | undefined {
  const token = tokens[index];
  if (token === undefined) return undefined;
  const word = token.lower;
  const verb: Negation = { at: index, from: index + 1, kind: 'verb', short: false };
  const inner: Negation = { at: index, from: index + 1, kind: 'inner', short: true };
  const next = tokens[index + 1];
  // "No." as a number, "No | Property" as a header.
  if (word === 'no' && next?.text === '.' && tokens[index + 2]?.kind === 'number') return undefined;
  if (split.inner[index] === 1) return inner;
  if (word.endsWith("n't") || word === 'cannot') return verb;
  const unit = split.unitOf[index] ?? 0;
  const hasVerb = split.units[unit]?.hasVerb === true;
  const first = index === 0 || split.unitOf[index - 1] !== unit;
  // "no shop, no brand names": the first one covers them all.
  if (!hasVerb && !first && isNegatedBefore(tokens, split, index)) return undefined;
  if (!hasVerb || first) return isContrast(split, unit, word, tokens, index) ? inner : verb;
  if (word === 'neither' || word === 'nor') {
    // "neither X nor Y leaves" is one negation.
    return word === 'nor' && hasBefore(tokens, split, index, 'neither') ? undefined : verb;
  }
  if (word === 'not') return negatesVerb(tokens, index) ? verb : inner;
  if (word === 'never') return tokens[index - 1]?.text === ',' && !isFinite(tokens, index + 1) ? inner : verb;
  // "carries place and month, nothing else", "flight number and dates and nothing about the person".
  if (/^(?:,|and|or|but)$/.test(tokens[index - 1]?.lower ?? '') && verbBefore(tokens, split, index) && !verbAfter(tokens, split, index)) return inner;
  return verb;
}

/** After a comma a verbless "not …" contrasts with what stands before it. */
function isContrast(split: Split, unit: number, word: string, tokens: readonly UnplacedToken[], index: number): boolean {
  if (word === 'not' && split.units[unit]?.hasVerb === true && tokens[index + 1] !== undefined) return !isFinite(tokens, index + 1) && tokens[index - 1]?.text === ',';
  if (split.units[unit]?.hasVerb === true) return false;
  return /^(?:,|and|or|but)$/.test(tokens[index - 1]?.lower ?? '') && split.unitOf[index - 1] === unit;
}

/** "no shop, no brand names": a list of negations, not a contrast. */
function isNegatedBefore(tokens: readonly UnplacedToken[], split: Split, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 12) && split.unitOf[at] === split.unitOf[index]; at--) {
    const token = tokens[at];
    if (token !== undefined && isNegator(token)) return true;
  }
  return false;
}

function hasBefore(tokens: readonly UnplacedToken[], split: Split, index: number, word: string): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 30) && split.units[split.unitOf[at] ?? 0]?.sentence === split.units[split.unitOf[index] ?? 0]?.sentence; at--) {
    if (tokens[at]?.lower === word) return true;
  }
  return false;
}

/** "is not", "will certainly not", "do we not", "has to not": next to an auxiliary. */
function negatesVerb(tokens: readonly UnplacedToken[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    const token = tokens[at];
    if (token === undefined || token.text === ',') return false;
    if (isAuxiliary(token) || /^(?:be|been|being|to)$/.test(token.lower)) return true;
    if (!ADVERBS.has(token.lower) && !/^(?:we|it|they|you|he|she|i)$/.test(token.lower) && !token.lower.endsWith('ly')) return false;
  }
  return false;
}

const WINDOW = 12;

function verbBefore(tokens: readonly UnplacedToken[], split: Split, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - WINDOW) && split.unitOf[at] === split.unitOf[index]; at--) {
    if (isFinite(tokens, at)) return true;
  }
  return false;
}

function verbAfter(tokens: readonly UnplacedToken[], split: Split, index: number): boolean {
  for (let at = index + 1; at < Math.min(tokens.length, index + WINDOW) && split.unitOf[at] === split.unitOf[index]; at++) {
    if (/^[,;]$/.test(tokens[at]?.text ?? '')) return false;
    if (isFinite(tokens, at)) return true;
  }
  return false;
}

/** "never sent without consent", "nothing except counts": positive in the end. */
function isReversed(_tokens: readonly UnplacedToken[], negations: readonly Negation[], order: number): boolean {
  // "Without a contract no letter is sent."
  const before = negations[order - 1];
  if (negations[order]?.kind === 'verb' && before?.kind === 'inner' && /^(?:without|w\/o)$/.test(_tokens[before.at]?.lower ?? '') && (before.at === 0 || _tokens[before.at - 1]?.kind !== 'word')) return true;
  const next = negations[order + 1];
  if (negations[order]?.kind !== 'verb' || next === undefined || next.kind !== 'inner') return false;
  return /^(?:without|except|excepting|apart|aside|other|barring)$/.test(_tokens[next.at]?.lower ?? '');
}

/** "We do not begin until the council agrees": it begins then. */
function waits(tokens: readonly UnplacedToken[], split: Split, unit: number, indexes: readonly number[]): boolean {
  if (/^(?:until|till)$/.test(split.units[unit + 1]?.word ?? '') && split.units[unit + 1]?.parent === unit) return true;
  return indexes.some((index) => /^(?:until|till)$/.test(tokens[index]?.lower ?? '') && index > (indexes[0] ?? 0));
}

function cover(tokens: readonly UnplacedToken[], indexes: readonly number[], negation: Negation, covered: Uint8Array): void {
  for (const index of indexes) {
    if (negation.kind === 'outer') {
      covered[index] = (covered[index] ?? 0) ^ 1;
      continue;
    }
    if (index < negation.from) continue;
    const token = tokens[index];
    if (token?.kind === 'punctuation' && !negation.short) continue;
    if (negation.short && index > negation.from && token !== undefined) {
      if (/^(?:,|;|but|though|we|they|i|he|she)$/.test(token.lower) || isAuxiliary(token) || isFinite(tokens, index) || isNegator(token)) return;
    }
    if (negation.kind === 'verb' && token?.lower === 'but' && index > negation.from) return;
    if (token?.kind !== 'punctuation') covered[index] = (covered[index] ?? 0) ^ 1;
  }
}

/** "Fallback: none": the label is what is denied. */
function denyLabel(split: Split, index: number, units: Polarity[], members: readonly (readonly number[])[], tokens: readonly UnplacedToken[]): void {
  const unit = split.units[index];
  const words = members[index] ?? [];
  if (unit?.joint !== 'colon' && unit?.joint !== 'dash') return;
  if (words.length > 2 || !/^(?:no|none|never|nothing|nobody)$/.test(tokens[words[unit.joint === 'dash' ? 1 : 0] ?? -1]?.lower ?? '')) return;
  if (split.units[unit.parent]?.hasVerb === false) units[unit.parent] = 'negative';
}

/** "Not part of it: loans, funds": what a negative label introduces is negative too. */
function spreadLists(split: Split, units: Polarity[], covered: Uint8Array, members: readonly (readonly number[])[], tokens: readonly UnplacedToken[]): void {
  let from: { polarity: Polarity; sentence: number } | undefined;
  for (const [index, unit] of split.units.entries()) {
    if (from !== undefined && unit.sentence === from.sentence) {
      if (from.polarity === 'negative' && !unit.hasVerb) {
        units[index] = units[index] === 'negative' ? 'positive' : 'negative';
        for (const member of members[index] ?? []) covered[member] = (covered[member] ?? 0) ^ 1;
      }
    } else from = undefined;
    denyLabel(split, index, units, members, tokens);
    const words = (members[index] ?? []).filter((member) => tokens[member]?.kind === 'word');
    const open = !unit.hasVerb || /^(?:not|include|contain|cover|do|support|handle|will|part|touch|build|offer|promise)$/.test(tokens[words.at(-1) ?? -1]?.lemma ?? '');
    if (unit.introduces && open && words.length > 1 && units[index] === 'negative') from = { polarity: 'negative', sentence: unit.sentence };
  }
}
