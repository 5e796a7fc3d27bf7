/**
 * Splits a statement into clauses, in one pass from left to right.
 *
 * A clause is a stretch of tokens; a *unit* is what is read as one: the two halves of a clause around
 * a bracket are two clauses and one unit, and a short bracket or quotation inside a clause is a unit
 * without a clause, so that its words do not colour those around it.
 */

import { isColon, isArrow, isDash, isSentenceEnd, isSpaceBefore, pairMarks } from './clauses-marks.js';
import { isAuxiliary, isFinite } from './clauses-words.js';
import {
  ADVERBS, COORDINATORS, DETERMINERS, RELATIVES, STRONG_SUBORDINATORS, SUBJECT_PRONOUNS, SUBORDINATORS, VERBS,
} from './lexicons/clauses.js';
import { SPEECH } from './lexicons/status.js';
import type { UnplacedToken } from './tokens.js';
import type { Hints } from './types.js';

/** How a clause is joined to what stands before it. */
export type Joint =
  | 'start' | 'sentence' | 'cell' | 'semicolon' | 'colon' | 'dash' | 'arrow' | 'bracket' | 'quote'
  | 'coordinate' | 'subordinate' | 'relative'
  | 'main' // the main clause after "If …,"
  | 'splice' // joined by a comma alone
  | 'resume'; // goes on after a bracket, quotation or relative clause

/** Where a clause stands in the tokens, and how it is joined. */
export interface Boundary {
  readonly first: number;
  readonly last: number;
  readonly joint: Joint;
  /** The conjunction or mark that opens it, lower case; "" if none. */
  readonly word: string;
  readonly unit: number;
  readonly cell?: number;
}

/** What is read as one. */
export interface Unit {
  readonly joint: Joint;
  readonly word: string;
  /** The unit it depends on or goes on from; -1 for the first. */
  readonly parent: number;
  readonly sentence: number;
  hasVerb: boolean;
  /** A condition, or one joined to it, whose main clause is still to come. */
  pending: boolean;
  /** Ends with a colon. */
  introduces: boolean;
}

export interface Split {
  readonly boundaries: readonly Boundary[];
  readonly units: readonly Unit[];
  /** Unit of each token. */
  readonly unitOf: Int32Array;
}

const ASKING = new Set(['ask', 'check', 'know', 'see', 'decide', 'tell', 'say', 'determine', 'learn', 'test', 'verify', 'show', 'record', 'note', 'sure', 'clear']);
const REGION = /^(?:that|which|who|whose|whom|whether|what|how|where)$/;
const LEADING = /^(?:even|only|except|especially|just|but|and|or)$/;

class Splitter {
  readonly boundaries: Boundary[] = [];
  readonly units: Unit[] = [];
  readonly unitOf: Int32Array;
  private readonly finite: Uint8Array;
  private readonly own: Uint8Array;
  private readonly brackets: Int32Array;
  private readonly quotes: Int32Array;
  /** How many finite verbs stand before each index. */
  private readonly finiteBefore: Int32Array;
  /** Closing marks that end a bracket or quotation with clauses of its own, and the unit to go back to. */
  private readonly returns = new Map<number, number>();
  private first = 0;
  private joint: Joint = 'start';
  private word = '';
  private unit = -1;
  private sentence = 0;
  private cell = -1;
  /** A short bracket or quotation that is being passed: its unit and its closing mark. */
  private maskUnit = -1;
  private maskEnd = -1;
  /** A finite verb has been seen since the last "that", "whether" … of this clause. */
  private verb = false;

  constructor(
    private readonly tokens: readonly UnplacedToken[],
    private readonly hints: Hints,
  ) {
    const length = tokens.length;
    this.unitOf = new Int32Array(length);
    this.finite = new Uint8Array(length + 1);
    this.own = new Uint8Array(length + 2);
    this.finiteBefore = new Int32Array(length + 1);
    ({ brackets: this.brackets, quotes: this.quotes } = pairMarks(tokens));
    for (let index = 0; index < length; index++) {
      this.finite[index] = isFinite(tokens, index) ? 1 : 0;
      this.finiteBefore[index + 1] = (this.finiteBefore[index] ?? 0) + (this.finite[index] ?? 0);
    }
    // own[i]: a finite verb comes before the next mark or conjunction that would take it.
    for (let index = length - 1; index >= 0; index--) {
      const paired = Math.max(this.brackets[index] ?? -1, this.quotes[index] ?? -1);
      if (paired > index) this.own[index] = this.own[paired + 1] ?? 0;
      else this.own[index] = this.stops(index) ? 0 : this.finite[index] === 1 ? 1 : (this.own[index + 1] ?? 0);
    }
  }

  private stops(index: number): boolean {
    const token = this.tokens[index];
    if (token === undefined) return true;
    return /^[,;:.!?()]$/.test(token.text) || REGION.test(token.lower) || STRONG_SUBORDINATORS.has(token.lower) || isArrow(token) || isDash(this.tokens, index);
  }

  private lower(index: number): string {
    return this.tokens[index]?.lower ?? '';
  }

  run(): Split {
    if (this.tokens.length > 0) {
      this.open('start', '', -1);
      for (let index = 0; index < this.tokens.length; index++) this.step(index);
      this.close(this.tokens.length);
    }
    return { boundaries: this.boundaries, units: this.units, unitOf: this.unitOf };
  }

  private open(joint: Joint, word: string, parent: number): void {
    this.joint = joint;
    this.word = word;
    this.units.push({ joint, word, parent, sentence: this.sentence, hasVerb: false, pending: false, introduces: false });
    this.unit = this.units.length - 1;
    this.verb = false;
    // Set as soon as the clause starts: "If …", and "or …" after it.
    const unit = this.units[this.unit];
    if (unit !== undefined) unit.pending = this.awaitsMain(unit);
  }

  private close(last: number): void {
    if (last <= this.first) return;
    const cell = this.cell >= 0 ? { cell: this.cell } : {};
    this.boundaries.push({ first: this.first, last, joint: this.joint, word: this.word, unit: this.unit, ...cell });
    this.first = last;
  }

  /** Starts a clause at `index`, unless nothing stands before it. */
  private cut(index: number, joint: Joint, word: string, parent = this.unit): void {
    this.close(index);
    if (joint === 'sentence' || joint === 'cell') this.sentence++;
    this.open(joint, word, parent);
  }

  private resume(index: number, unit: number): void {
    this.close(index);
    this.joint = 'resume';
    this.word = '';
    this.unit = unit;
    this.verb = this.units[unit]?.hasVerb ?? false;
  }

  private step(index: number): void {
    const token = this.tokens[index];
    if (token === undefined) return;
    this.enterCell(token, index);
    if (index <= this.maskEnd) {
      this.unitOf[index] = this.maskUnit;
      return;
    }
    this.before(token, index);
    if (index <= this.maskEnd) this.unitOf[index] = this.maskUnit;
    else this.unitOf[index] = this.unit;
    const unit = this.units[this.unit];
    if (unit !== undefined && this.finite[index] === 1) {
      unit.hasVerb = true;
      this.verb = true;
    }
    if (REGION.test(token.lower) && index > this.first) this.verb = false;
    this.after(token, index);
  }

  private enterCell(token: UnplacedToken, index: number): void {
    const cells = this.hints.cells;
    if (cells === undefined) return;
    let next = this.cell;
    while (next + 1 < cells.length && (cells[next + 1]?.start ?? Infinity) <= token.start) next++;
    if (next === this.cell) return;
    if (index > 0) {
      this.close(index);
      this.cell = next;
      this.cut(index, 'cell', '', -1);
    } else this.cell = next;
  }

  /** Cuts that put the token itself into the new clause. */
  private before(token: UnplacedToken, index: number): void {
    if (token.code || this.openPair(token, index) || index <= this.first) return;
    if (isArrow(token)) this.cut(index, 'arrow', token.text);
    else if (isDash(this.tokens, index)) this.cut(index, 'dash', token.text);
    else if (this.lower(index - 1) === ',') this.afterComma(token, index);
    else this.withoutComma(token, index);
  }

  /** Brackets with a verb or at a clause's end, and quotations that read like a sentence, are clauses. */
  private openPair(token: UnplacedToken, index: number): boolean {
    const bracket = token.text === '(' ? (this.brackets[index] ?? -1) : -1;
    const end = Math.max(bracket, this.quotes[index] ?? -1);
    if (end <= index || this.tokens[end]?.code === true || !this.sameCell(index, end)) return false;
    if (bracket > index && !isSpaceBefore(this.tokens, index)) return false;
    const joint = bracket > index ? 'bracket' : 'quote';
    const size = end - index - 1;
    const verb = (this.finiteBefore[end] ?? 0) > (this.finiteBefore[index] ?? 0);
    const closing = end + 1 >= this.tokens.length || /^[.,;:!?)]$/.test(this.tokens[end + 1]?.text ?? '');
    const asClause =
      joint === 'bracket' ? verb || (closing && size > 3) : (verb && size > 2) || size > 4 || (size > 1 && this.speechBefore(index));
    if (asClause) {
      this.returns.set(end, this.unit);
      this.cut(index, joint, token.text);
      return true;
    }
    // Read by itself, but left in the clause.
    this.units.push({ joint, word: token.text, parent: this.unit, sentence: this.sentence, hasVerb: verb, pending: false, introduces: false });
    this.maskUnit = this.units.length - 1;
    this.maskEnd = end;
    return true;
  }

  private sameCell(index: number, other: number): boolean {
    const cells = this.hints.cells;
    if (cells === undefined) return true;
    const cell = cells[this.cell];
    return cell === undefined || ((this.tokens[index]?.start ?? 0) >= cell.start && (this.tokens[other]?.end ?? 0) <= cell.end);
  }

  private speechBefore(index: number): boolean {
    for (let at = index - 1; at >= Math.max(this.first, index - 6); at--) {
      if (SPEECH.has(this.tokens[at]?.lemma ?? '')) return true;
    }
    return false;
  }

  private afterComma(token: UnplacedToken, index: number): void {
    const unit = this.units[this.unit];
    if (unit === undefined) return;
    const own = this.own[index] === 1;
    const after = this.own[index + 1] === 1;
    const word = token.lower;
    const next = this.lower(index + 1);
    if (COORDINATORS.has(word)) {
      if (SUBORDINATORS.has(next) && this.own[index + 2] === 1 && this.opens(index + 1)) return this.cut(index, 'subordinate', next);
      if (next === 'which' && this.own[index + 2] === 1) return this.cut(index, 'relative', next);
      // "names, addresses and notes are kept": nothing before it has a verb, so it is a list.
      if (after && this.leftHasVerb()) return this.cut(index, 'coordinate', word);
      return;
    }
    const shifted = LEADING.test(word) && SUBORDINATORS.has(next) ? 1 : 0;
    if (SUBORDINATORS.has(this.lower(index + shifted)) && this.own[index + 1 + shifted] === 1 && this.opens(index + shifted)) {
      return this.cut(index, 'subordinate', this.lower(index + shifted));
    }
    if (RELATIVES.has(word) && after) return this.cut(index, 'relative', word);
    if (/^(?:which|whom)$/.test(next) && this.own[index + 2] === 1) return this.cut(index, 'relative', next);
    if (unit.joint === 'relative' && this.finite[index] === 1 && unit.parent >= 0 && this.units[unit.parent]?.hasVerb === false) {
      return this.resume(index, unit.parent);
    }
    if (unit.pending) {
      const short = index - this.first <= 5 && !unit.hasVerb;
      if ((own || this.imperative(index)) && (unit.hasVerb || short)) return this.cut(index, 'main', '');
    }
    if (unit.hasVerb && own && this.startsSubject(index)) return this.cut(index, 'splice', '');
    // "on the phone, not in the cloud", "by hand, never by the model".
    if (unit.hasVerb && /^(?:not|never|rather|instead)$/.test(word) && own && this.lower(index + 1) !== 'only') return this.cut(index, 'splice', word);
  }

  private withoutComma(token: UnplacedToken, index: number): void {
    if (index <= this.first) return;
    const word = token.lower;
    const after = this.own[index + 1] === 1;
    if (/^(?:and|but|or|so|then)$/.test(word)) {
      const next = this.tokens[index + 1];
      if (next === undefined || !after || !this.verb) return;
      if (word === 'then' && this.finite[index + 1] !== 1) return;
      if (this.lower(index - 1) === 'between') return;
      if (STRONG_SUBORDINATORS.has(next.lower)) return;
      return this.cut(index, 'coordinate', word);
    }
    if (STRONG_SUBORDINATORS.has(word) && after && this.opens(index)) {
      const shift = LEADING.test(this.lower(index - 1)) && index - 1 > this.first ? 1 : 0;
      return this.cutBack(index, shift, word);
    }
    if (STRONG_SUBORDINATORS.has(this.lower(index)) && word === 'if' && /^(?:needed|necessary|possible|unsure|absent|not)$/.test(this.lower(index + 1)) && index > this.first + 2) {
      return this.cut(index, 'subordinate', word);
    }
  }

  /** Cuts before the word that goes with a conjunction: "only if", "even when". */
  private cutBack(index: number, shift: number, word: string): void {
    this.cut(index - shift, 'subordinate', word);
    for (let at = index - shift; at < index; at++) this.unitOf[at] = this.unit;
  }

  /** Whether the conjunction at `index` opens a clause: not "once a day", "knows when", "as well", "since 2016". */
  private opens(index: number): boolean {
    const word = this.lower(index);
    const next = this.tokens[index + 1];
    if (next === undefined) return false;
    if (word === 'once' && /^(?:a|per|every|each|more|again|in)$/.test(next.lower)) return false;
    if (word === 'as' && /^(?:well|of|for|much|many|few|long|soon|low|high|in)$/.test(next.lower)) return word === 'as' && /^(?:long|soon)$/.test(next.lower);
    if (/^(?:since|before|after|until)$/.test(word) && next.kind === 'number') return false;
    if (/^(?:if|when|whether|where)$/.test(word) && ASKING.has(this.tokens[index - 1]?.lemma ?? '')) return false;
    return true;
  }

  /**
   * Whether the main clause is still to come: the clause opens with a conjunction or an inverted verb
   * ("If …", "Should …", "Had …"), or goes on with such a one ("…, and when B").
   */
  private awaitsMain(unit: Unit): boolean {
    const parent = unit.parent >= 0 ? this.units[unit.parent] : undefined;
    if (unit.joint === 'coordinate') return parent?.pending === true;
    // "We show A if B, …": the main clause stands before it; "…, and if B, …": it may follow.
    if (unit.joint === 'subordinate') return /^(?:,|and|or|but)$/.test(this.lower(this.first - 1)) || /^(?:and|or|but)$/.test(this.lower(this.first));
    if (!/^(?:start|sentence|cell|semicolon|colon|dash|quote|bracket|arrow|coordinate)$/.test(unit.joint)) return false;
    const first = this.lower(this.first);
    if (SUBORDINATORS.has(first) || /^(?:should|had|were|in|on|for|at|till|given|suppose|whichever|whatever|whoever|without|with)$/.test(first)) return true;
    return LEADING.test(first) && SUBORDINATORS.has(this.lower(this.first + 1));
  }

  private leftHasVerb(): boolean {
    return this.units[this.unit]?.hasVerb === true;
  }

  private startsSubject(index: number): boolean {
    const word = this.lower(index);
    if (SUBJECT_PRONOUNS.has(word) || isAuxiliary(this.tokens[index - 2]) === false && /^(?:today|currently|now)$/.test(word)) return true;
    if (/^(?:this|that|none|neither|nor|its|our|their)$/.test(word)) return this.own[index] === 1 && (word !== 'that' || this.finite[index + 1] === 1);
    return DETERMINERS.has(word) && /^(?:the|a|an|no|every|each)$/.test(word) && this.verb && this.closeVerb(index);
  }

  /** A finite verb within the next six words: a comma and a noun alone may be a list. */
  private closeVerb(index: number): boolean {
    return (this.finiteBefore[Math.min(index + 7, this.tokens.length)] ?? 0) > (this.finiteBefore[index] ?? 0);
  }

  /** "If unsure, hand over": a base form or an adverb right after the comma. */
  private imperative(index: number): boolean {
    const token = this.tokens[index];
    return token !== undefined && token.kind === 'word' && token.lower === token.lemma && (VERBS.has(token.lemma) || ADVERBS.has(token.lower));
  }

  /** Cuts that leave the token itself in the old clause. */
  private after(token: UnplacedToken, index: number): void {
    const back = this.returns.get(index);
    const next = index + 1;
    if (back !== undefined) {
      this.returns.delete(index);
      // A comma or stop after the closing mark stays with it.
      if (/^[.,;:!?]$/.test(this.tokens[next]?.text ?? '') && !this.returns.has(next) && next > index) this.returns.set(next, back);
      else if (next < this.tokens.length) this.resume(next, back);
      if (this.lower(index) !== ';' && this.lower(index) !== ':' && !isSentenceEnd(this.tokens, index)) return;
    }
    if (next >= this.tokens.length || token.code) return;
    const unit = this.units[this.unit];
    if (token.text === ';') this.cut(next, 'semicolon', ';');
    else if (isColon(this.tokens, index)) {
      if (unit !== undefined) unit.introduces = true;
      this.cut(next, 'colon', ':');
    } else if (isSentenceEnd(this.tokens, index) && this.returns.size === 0) this.cut(next, 'sentence', '', -1);
  }
}

/**
 * Splits a statement's tokens into clauses.
 *
 * @returns boundaries that cover all tokens in order, the units they are read as, and each token's unit
 */
export function splitClauses(_text: string, tokens: readonly UnplacedToken[], hints: Hints): Split {
  return new Splitter(tokens, hints).run();
}
