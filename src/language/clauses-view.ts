/** A statement's tokens with what the splitter asks of them again and again, each answered at once. */

import { isArrow, isDash, pairMarks } from './clauses-marks.js';
import { isAuxiliary, isFinite } from './clauses-words.js';
import { ADVERBS, DETERMINERS, STRONG_SUBORDINATORS, SUBJECT_PRONOUNS, SUBORDINATORS, VERBS } from './lexicons/clauses.js';
import type { UnplacedToken } from './tokens.js';

/** They open a part of a clause that has a verb of its own. */
export const REGION = /^(?:that|which|who|whose|whom|whether|what|how|where)$/;

const ASKING = new Set('ask check know see decide tell say determine learn test verify show record note sure clear'.split(' '));
const SUBJECT_AFTER_CONDITION = /^(?:we|they|i|he|she|you|nobody|nothing|there)$/;

export class TokenView {
  /** For each opening mark its closing one, and the reverse; else -1. */
  readonly brackets: Int32Array;
  readonly quotes: Int32Array;
  private readonly finite: Uint8Array;
  /** How many finite verbs stand before each index. */
  private readonly finiteBefore: Int32Array;
  private readonly own: Uint8Array;

  constructor(readonly tokens: readonly UnplacedToken[]) {
    const { length } = tokens;
    ({ brackets: this.brackets, quotes: this.quotes } = pairMarks(tokens));
    this.finite = new Uint8Array(length + 1);
    this.finiteBefore = new Int32Array(length + 1);
    this.own = new Uint8Array(length + 2);
    for (let index = 0; index < length; index++) {
      this.finite[index] = isFinite(tokens, index) ? 1 : 0;
      this.finiteBefore[index + 1] = (this.finiteBefore[index] ?? 0) + (this.finite[index] ?? 0);
    }
    for (let index = length - 1; index >= 0; index--) {
      const paired = Math.max(this.brackets[index] ?? -1, this.quotes[index] ?? -1);
      if (paired > index) this.own[index] = this.own[paired + 1] ?? 0;
      else this.own[index] = this.stops(index) ? 0 : this.finite[index] === 1 ? 1 : (this.own[index + 1] ?? 0);
    }
  }

  lower(index: number): string {
    return this.tokens[index]?.lower ?? '';
  }

  isFinite(index: number): boolean {
    return this.finite[index] === 1;
  }

  /** A finite verb stands at `from` or after it, before `to`. */
  hasVerb(from: number, to: number): boolean {
    return (this.finiteBefore[Math.min(to, this.tokens.length)] ?? 0) > (this.finiteBefore[from] ?? 0);
  }

  /** From `index` on a finite verb comes before the next mark or conjunction that would take it. */
  hasOwnVerb(index: number): boolean {
    return this.own[index] === 1;
  }

  private stops(index: number): boolean {
    const token = this.tokens[index];
    if (token === undefined) return true;
    // "but that is out of scope": a pronoun.
    if (token.lower === 'that' && /^(?:and|but|or|so|because|if|when)$/.test(this.lower(index - 1)) && this.isFinite(index + 1)) return false;
    return /^[,;:.!?()]$/.test(token.text) || REGION.test(token.lower) || STRONG_SUBORDINATORS.has(token.lower) || isArrow(token) || isDash(this.tokens, index);
  }

  /** Whether the conjunction at `index` opens a clause: not "once a day", "knows when", "as well", "since 2016". */
  opens(index: number): boolean {
    const word = this.lower(index);
    const next = this.tokens[index + 1];
    if (next === undefined) return false;
    if (word === 'once' && (this.isFinite(index + 1) || /^(?:a|per|every|each|more|again|in)$/.test(next.lower))) return false;
    if (word === 'as' && /^(?:well|of|for|much|many|few|low|high|in)$/.test(next.lower)) return false;
    if (/^(?:since|before|after|until)$/.test(word) && (next.kind === 'number' || next.lower === 'then')) return false;
    return !(/^(?:if|when|whether|where)$/.test(word) && ASKING.has(this.tokens[index - 1]?.lemma ?? ''));
  }

  /** Whether a clause joined by a comma alone starts at `index`. */
  startsSubject(index: number, verbBefore: boolean): boolean {
    const word = this.lower(index);
    if (!this.hasOwnVerb(index)) return false;
    if (SUBJECT_PRONOUNS.has(word)) return true;
    if (/^(?:today|currently|now)$/.test(word)) return !isAuxiliary(this.tokens[index - 2]);
    if (/^(?:this|none|neither|nor|its|our|their)$/.test(word)) return true;
    if (word === 'that') return this.isFinite(index + 1);
    // A comma and a noun may be a list; a verb must follow soon.
    const soon = this.hasVerb(index, index + 7);
    if (/^(?:last|so|then|here)$/.test(word)) return soon;
    return /^(?:the|a|an|no|every|each)$/.test(word) && DETERMINERS.has(word) && verbBefore && soon;
  }

  /** "If the price fell to a cent we would …": the main clause without a comma. */
  startsMain(index: number): boolean {
    const previous = this.tokens[index - 1];
    if (previous === undefined || previous.kind === 'punctuation' || !this.hasOwnVerb(index)) return false;
    if (this.lower(index) === 'it') return this.isFinite(index + 1) && !this.isFinite(index - 1) && previous.kind === 'word' && !/^(?:as|than|that|what|how|of|to|if|when|once|and|or)$/.test(previous.lower);
    return SUBJECT_AFTER_CONDITION.test(this.lower(index)) && !/^(?:and|or|that|what|how|as|than|which|who|where|of|by|to)$/.test(previous.lower);
  }

  /** "If unsure, hand over": a base form or an adverb right after the comma. */
  isImperative(index: number): boolean {
    const token = this.tokens[index];
    return token?.kind === 'word' && token.lower === token.lemma && (VERBS.has(token.lemma) || ADVERBS.has(token.lower));
  }

  /** "between 3 and 5 are …" */
  isBetween(index: number, first: number): boolean {
    for (let at = index - 1; at >= Math.max(first, index - 4); at--) if (this.lower(at) === 'between') return true;
    return false;
  }

  /** "If unsure, …", "When in doubt, …", "Once live, …": a condition without a verb. */
  isElliptical(first: number, comma: number): boolean {
    return comma - first <= 5 && SUBORDINATORS.has(this.lower(first)) && !DETERMINERS.has(this.lower(first + 1)) && !SUBJECT_PRONOUNS.has(this.lower(first + 1));
  }

  /** "may have", "does it keep": a second auxiliary of the same verb. */
  continuesVerb(index: number): boolean {
    return isAuxiliary(this.tokens[index - 1]) || (isAuxiliary(this.tokens[index - 2]) && !isAuxiliary(this.tokens[index]));
  }
}
