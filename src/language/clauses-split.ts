/**
 * Splits a statement into clauses, in one pass from left to right.
 *
 * A clause is a stretch of tokens; a *unit* is what is read as one: the two halves of a clause around
 * a bracket are two clauses and one unit, and a short bracket or quotation inside a clause is a unit
 * without a clause, so that its words do not colour those around it.
 */

import { isArrow, isColon, isDash, isSentenceEnd, isSpaceBefore } from './clauses-marks.js';
import { REGION, TokenView } from './clauses-view.js';
import { isNoun, isRelative } from './clauses-words.js';
import { COORDINATORS, RELATIVES, STRONG_SUBORDINATORS, SUBORDINATORS } from './lexicons/clauses.js';
import type { Boundary, Joint, Split, Unit } from './clauses-units.js';
import type { UnplacedToken } from './tokens.js';
import type { Hints } from './types.js';

const LEADING = /^(?:even|only|except|especially|just|but|and|or)$/;

class Splitter {
  private readonly boundaries: Boundary[] = [];
  private readonly units: Unit[] = [];
  private readonly unitOf: Int32Array;
  private readonly inner: Uint8Array;
  private readonly view: TokenView;
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
  private region: 'outside' | 'waiting' | 'verb' = 'outside';

  constructor(
    private readonly tokens: readonly UnplacedToken[],
    private readonly hints: Hints,
  ) {
    this.unitOf = new Int32Array(tokens.length);
    this.inner = new Uint8Array(tokens.length);
    this.view = new TokenView(tokens);
  }

  run(): Split {
    if (this.tokens.length > 0) {
      this.open('start', '', -1);
      for (const [index, token] of this.tokens.entries()) this.step(token, index);
      this.close(this.tokens.length);
    }
    return { boundaries: this.boundaries, units: this.units, unitOf: this.unitOf, inner: this.inner };
  }

  private open(joint: Joint, word: string, parent: number): void {
    this.joint = joint;
    this.word = word;
    const unit: Unit = { joint, word, parent, sentence: this.sentence, hasVerb: false, pending: false, introduces: false };
    unit.pending = this.awaitsMain(unit);
    this.unit = this.units.push(unit) - 1;
    this.verb = false;
    this.region = 'outside';
  }

  private close(last: number): void {
    if (last <= this.first) return;
    const cell = this.cell >= 0 ? { cell: this.cell } : {};
    this.boundaries.push({ first: this.first, last, joint: this.joint, word: this.word, unit: this.unit, ...cell });
    this.first = last;
  }

  /** Starts a clause at `index`; the one before it ends there. */
  private cut(index: number, joint: Joint, word: string, parent = this.unit): void {
    this.close(index);
    if (joint === 'sentence' || joint === 'cell') this.sentence++;
    this.open(joint, word, parent);
  }

  private cutBack(from: number, to: number, word: string): void {
    this.cut(from, 'subordinate', word);
    this.unitOf.fill(this.unit, from, to);
  }

  private resume(index: number, unit: number): void {
    this.close(index);
    this.joint = 'resume';
    this.word = '';
    this.unit = unit;
    this.verb = this.units[unit]?.hasVerb ?? false;
    this.region = 'outside';
  }

  private step(token: UnplacedToken, index: number): void {
    this.enterCell(token, index);
    if (index > this.maskEnd) this.before(token, index);
    if (index <= this.maskEnd) {
      this.unitOf[index] = this.maskUnit;
      return;
    }
    this.unitOf[index] = this.unit;
    const unit = this.units[this.unit];
    this.follow(token, index);
    if (unit !== undefined && this.view.isFinite(index)) {
      unit.hasVerb = true;
      this.verb = true;
    }
    this.after(token, index);
  }

  /** Follows "that …" and "who …" inside a clause: the first verb is theirs, the next one the clause's again. */
  private follow(token: UnplacedToken, index: number): void {
    // "data we do not need" has a verb of its own too, without "that".
    const contact = this.verb && /^(?:we|they|i|he|she)$/.test(token.lower) && this.region === 'outside' && isNoun(this.tokens[index - 1]);
    if (contact || (REGION.test(token.lower) && index > this.first && isRelative(this.tokens, index))) {
      this.verb = false;
      this.region = 'waiting';
    } else if (REGION.test(token.lower) && index > this.first) this.verb = false;
    else if (this.view.isFinite(index)) {
      const joined = /^(?:and|or|but|,)$/.test(this.view.lower(index - 1)) || this.view.continuesVerb(index);
      if (this.region === 'waiting') this.region = 'verb';
      else if (this.region === 'verb' && !joined) this.region = 'outside';
    }
    this.inner[index] = this.region === 'outside' ? 0 : 1;
  }

  private enterCell(token: UnplacedToken, index: number): void {
    const cells = this.hints.cells;
    if (cells === undefined) return;
    let next = this.cell;
    while (next + 1 < cells.length && (cells[next + 1]?.start ?? Infinity) <= token.start) next++;
    if (next === this.cell) return;
    this.close(index);
    this.cell = next;
    if (index > 0) this.cut(index, 'cell', '', -1);
  }

  /** Cuts that put the token itself into the new clause. */
  private before(token: UnplacedToken, index: number): void {
    if (token.code || this.openPair(token, index)) return;
    const comma = this.view.lower(index - 1) === ',';
    if (index <= this.first && !(comma && this.joint === 'resume')) return;
    const unit = this.units[this.unit];
    if (isArrow(token)) this.cut(index, 'arrow', token.text);
    else if (isDash(this.tokens, index)) this.cut(index, 'dash', token.text);
    else if (unit !== undefined) {
      const [joint, word] = (comma ? this.jointAfterComma(token, index, unit) : this.jointWithoutComma(token, index, unit)) ?? [];
      if (joint === undefined || word === undefined) return;
      // "only if", "even when": the conjunction's first word goes with it.
      const leading = !comma && joint === 'subordinate' && LEADING.test(this.view.lower(index - 1));
      if (joint === 'resume') this.resume(index, unit.parent);
      else if (leading && index - 1 > this.first) this.cutBack(index - 1, index, word);
      else if (!leading) this.cut(index, joint, word);
    }
  }

  /** Brackets with a verb or at a clause's end, and quotations that read like a sentence, are clauses. */
  private openPair(token: UnplacedToken, index: number): boolean {
    const bracket = token.text === '(' ? (this.view.brackets[index] ?? -1) : -1;
    const end = Math.max(bracket, this.view.quotes[index] ?? -1);
    if (end <= index || !this.isInCell(index, end) || (bracket > index && !isSpaceBefore(this.tokens, index))) return false;
    const joint = bracket > index ? 'bracket' : 'quote';
    const size = end - index - 1;
    const verb = this.view.hasVerb(index, end);
    const closing = end + 1 >= this.tokens.length || /^[.,;:!?)]$/.test(this.tokens[end + 1]?.text ?? '');
    const asClause =
      joint === 'bracket' ? verb || (closing && size > 3) : (verb && size > 2) || size > 4;
    if (asClause) {
      this.returns.set(end, this.unit);
      this.cut(index, joint, token.text);
    } else {
      // Read by itself, but left in the clause.
      const unit: Unit = { joint, word: token.text, parent: this.unit, sentence: this.sentence, hasVerb: verb, pending: false, introduces: false };
      this.maskUnit = this.units.push(unit) - 1;
      this.maskEnd = end;
    }
    return true;
  }

  private isInCell(index: number, other: number): boolean {
    const cell = this.hints.cells?.[this.cell];
    return cell === undefined || ((this.tokens[index]?.start ?? 0) >= cell.start && (this.tokens[other]?.end ?? 0) <= cell.end);
  }

  /** How a clause that starts right after a comma is joined; none if it is part of a list or a phrase. */
  private jointAfterComma(token: UnplacedToken, index: number, unit: Unit): [Joint, string] | undefined {
    const { view } = this;
    const word = token.lower;
    const next = view.lower(index + 1);
    const own = view.hasOwnVerb(index);
    const ownAfterNext = view.hasOwnVerb(index + 2);
    if (word === 'so' && next === 'that') return ownAfterNext ? ['subordinate', 'so that'] : undefined;
    if (COORDINATORS.has(word)) {
      if (SUBORDINATORS.has(next) && ownAfterNext && view.opens(index + 1)) return ['subordinate', next];
      if (next === 'which' && ownAfterNext) return ['relative', next];
      // "names, addresses and notes are kept": nothing before it has a verb, so it is a list.
      return view.hasOwnVerb(index + 1) && unit.hasVerb ? ['coordinate', word] : undefined;
    }
    const shift = LEADING.test(word) && SUBORDINATORS.has(next) ? 1 : 0;
    const opener = view.lower(index + shift);
    if (SUBORDINATORS.has(opener) && view.hasOwnVerb(index + 1 + shift) && view.opens(index + shift)) return ['subordinate', opener];
    if (RELATIVES.has(word) && view.hasOwnVerb(index + 1)) return ['relative', word];
    if (/^(?:which|whom)$/.test(next) && ownAfterNext) return ['relative', next];
    if (unit.joint === 'relative' && view.isFinite(index) && this.units[unit.parent]?.hasVerb === false) return ['resume', ''];
    if (unit.pending && (own || view.isImperative(index)) && (unit.hasVerb || view.isElliptical(this.first, index))) return ['main', ''];
    if (!unit.hasVerb) return undefined;
    if (view.startsSubject(index, this.verb)) return ['splice', ''];
    return own && /^(?:not|never|rather|instead)$/.test(word) && next !== 'only' ? ['splice', word] : undefined;
  }

  /** How a clause that starts inside a stretch without marks is joined. */
  private jointWithoutComma(token: UnplacedToken, index: number, unit: Unit): [Joint, string] | undefined {
    const { view } = this;
    const word = token.lower;
    const next = view.lower(index + 1);
    const after = view.hasOwnVerb(index + 1);
    if (word === 'so' && next === 'that') return view.hasOwnVerb(index + 2) && this.verb ? ['subordinate', 'so that'] : undefined;
    if (/^(?:and|but|or|so|then)$/.test(word)) {
      const joins = after && this.verb && !STRONG_SUBORDINATORS.has(next) && !view.isBetween(index, this.first);
      return joins && (word !== 'then' || view.isFinite(index + 1)) ? ['coordinate', word] : undefined;
    }
    if (unit.pending && this.verb && view.startsMain(index)) return ['main', ''];
    const opens = after && view.opens(index);
    // "since self-hosting would cost more", not "each request since March".
    if (word === 'since') return this.verb && opens ? ['subordinate', word] : undefined;
    if (STRONG_SUBORDINATORS.has(word) && opens) return ['subordinate', word];
    const elliptical = word === 'if' && index > this.first + 2 && /^(?:needed|necessary|possible|unsure|absent|not)$/.test(next);
    return elliptical ? ['subordinate', word] : undefined;
  }

  /**
   * Whether the main clause is still to come: the clause opens with a conjunction or an inverted verb
   * ("If …", "Should …", "Had …"), or goes on with such a one ("…, and when B").
   */
  private awaitsMain(unit: Unit): boolean {
    const { view } = this;
    if (unit.joint === 'coordinate') return this.units[unit.parent]?.pending === true;
    // "We show A if B, …": the main clause stands before it; "…, and if B, …": it may follow.
    if (unit.joint === 'subordinate') return /^(?:,|and|or|but)$/.test(view.lower(this.first - 1)) || /^(?:and|or|but)$/.test(view.lower(this.first));
    if (!/^(?:start|sentence|cell|semicolon|colon|dash|quote|bracket|arrow)$/.test(unit.joint)) return false;
    const first = view.lower(this.first);
    if (SUBORDINATORS.has(first) || /^(?:should|had|were|given|suppose|whichever|whatever|whoever)$/.test(first)) return true;
    return LEADING.test(first) && SUBORDINATORS.has(view.lower(this.first + 1));
  }

  /** Cuts that leave the token itself in the old clause. */
  private after(token: UnplacedToken, index: number): void {
    const next = index + 1;
    const ends = token.text === ';' || isColon(this.tokens, index) || isSentenceEnd(this.tokens, index);
    const back = this.returns.get(index);
    if (back !== undefined) {
      this.returns.delete(index);
      // A comma or stop after the closing mark stays with it.
      if (/^[.,;:!?]$/.test(this.tokens[next]?.text ?? '') && !this.returns.has(next)) this.returns.set(next, back);
      else if (next < this.tokens.length) this.resume(next, back);
      if (!ends) return;
    }
    if (next >= this.tokens.length || token.code || !ends) return;
    const unit = this.units[this.unit];
    if (token.text === ';') this.cut(next, 'semicolon', ';');
    else if (token.text === ':') {
      if (unit !== undefined) unit.introduces = true;
      this.cut(next, 'colon', ':');
    } else if (this.returns.size === 0) this.cut(next, 'sentence', '', -1);
  }
}

/**
 * @returns boundaries that cover all tokens in order, the units they are read as, and each token's unit
 */
export function splitClauses(_text: string, tokens: readonly UnplacedToken[], hints: Hints): Split {
  return new Splitter(tokens, hints).run();
}
