/** What an author does with a clause: assert it, aim for it, ask, postpone, reject, quote … */

import { compilePhrases, findPhrases, isNumberLike } from './clauses-phrases.js';
import type { Split, Unit } from './clauses-units.js';
import { isFinite, isPast } from './clauses-words.js';
import { QUESTION_WORDS } from './lexicons/clauses.js';
import { CLAIMING } from './lexicons/status-aside.js';
import { STATUS_CUES, type StatusCue } from './lexicons/status.js';
import { cueHolds, isTemplate } from './status-cues.js';
import { spreadStatus } from './status-spread.js';
import type { UnplacedToken } from './tokens.js';
import type { Hints, Status } from './types.js';

const CUES = compilePhrases<StatusCue>(STATUS_CUES);

const CONDITION = /^(?:if|unless|when|whenever|once|provided|lest|should)$/;

/** What is known of a unit while its status is being decided. */
export interface Reading {
  readonly unit: Unit;
  /** Token indexes, in order. */
  readonly members: number[];
  readonly cues: Set<StatusCue>;
  /** Units joined by commas and conjunctions share a group. */
  group: number;
  question: boolean;
  struck: boolean;
  condition: boolean;
  past: boolean;
  would: boolean;
  number: boolean;
  status: Status;
}

/** Reads the status of every unit. */
export function readStatus(text: string, tokens: readonly UnplacedToken[], split: Split, hints: Hints, leadIn: Status): readonly Reading[] {
  const readings = split.units.map((unit): Reading => ({
    unit, members: [], cues: new Set(), group: 0, question: false, struck: false, condition: false, past: false, would: false, number: false, status: 'asserted',
  }));
  for (const [index, unit] of split.unitOf.entries()) readings[unit]?.members.push(index);
  for (const match of findPhrases(tokens, CUES)) {
    const unit = split.unitOf[match.first] ?? 0;
    const reading = readings[unit];
    if (reading !== undefined && cueHolds(tokens, match, split, reading.members[0] ?? 0)) reading.cues.add(match.cue);
  }
  markTemplates(text, tokens, split, readings);
  markQuestions(tokens, split, readings);
  for (const [index, reading] of readings.entries()) {
    const { unit } = reading;
    const joined = unit.parent >= 0 && /^(?:coordinate|subordinate|relative|main|splice)$/.test(unit.joint);
    reading.group = joined ? (readings[unit.parent]?.group ?? index) : index;
    look(tokens, reading, split, hints);
  }
  markHypotheses(tokens, readings);
  for (const reading of readings) reading.status = decide(tokens, reading, readings);
  spreadStatus(tokens, split, readings, hints, leadIn);
  return readings;
}

function markTemplates(text: string, tokens: readonly UnplacedToken[], split: Split, readings: readonly Reading[]): void {
  for (const [index, token] of tokens.entries()) {
    if (!token.code && isTemplate(text, tokens, index)) readings[split.unitOf[index] ?? 0]?.cues.add('placeholder');
  }
}

/** A question mark covers its sentence back to its start, or its bracket, quotation or cell. */
function markQuestions(tokens: readonly UnplacedToken[], split: Split, readings: readonly Reading[]): void {
  let done = -1;
  for (const [index, token] of tokens.entries()) {
    if (token.text !== '?' || token.code || (tokens[index - 1]?.text === '?' && tokens[index - 2]?.text === '?') || isTemplate('', tokens, index) || (tokens[index - 1]?.text === '?' && tokens[index + 1]?.text === '?')) continue;
    const at = split.unitOf[index] ?? 0;
    for (let back = at; back > done; back--) {
      const reading = readings[back];
      const { unit } = reading ?? {};
      if (reading === undefined || unit === undefined || unit.sentence !== readings[at]?.unit.sentence) break;
      if (back !== at && /^(?:bracket|quote)$/.test(unit.joint)) continue;
      reading.question = true;
      if (/^(?:start|sentence|cell|semicolon|bracket|quote)$/.test(unit.joint)) break;
      const parent = readings[unit.parent]?.unit;
      if (parent?.hasVerb === true && opensQuestion(tokens, reading.members) && !opensQuestion(tokens, readings[unit.parent]?.members ?? [])) break;
    }
    done = at;
  }
  if (tokens[0]?.lower === 'whether') for (const reading of readings) if (reading.unit.sentence === 0) reading.question = true;
}

/** "or should we …", "is that enough", "what if …". */
function opensQuestion(tokens: readonly UnplacedToken[], members: readonly number[]): boolean {
  for (const index of members.slice(0, 3)) {
    const token = tokens[index];
    if (token === undefined) return false;
    if (/^(?:and|or|but|so|then|if|when|[-–—:"“(])$/.test(token.lower)) {
      if (/^(?:if|when)$/.test(token.lower)) return true;
      continue;
    }
    return QUESTION_WORDS.has(token.lower) || /^(?:is|are|was|were|do|does|did|can|could|will|would|should|shall|may|must|has|have|had|isn't|aren't|don't|doesn't|shouldn't)$/.test(token.lower);
  }
  return false;
}

/** Looks at a unit by itself: tense, numbers, conditions. */
function look(tokens: readonly UnplacedToken[], reading: Reading, split: Split, hints: Hints): void {
  const { members, unit } = reading;
  let verb = false;
  for (const index of members) {
    const token = tokens[index];
    if (token === undefined) continue;
    if (isNumberLike(token)) reading.number = true;
    if (!verb && split.inner[index] === 0 && isFinite(tokens, index)) {
      verb = true;
      reading.past = isPast(tokens, index);
    }
    if (/^(?:would|could|wouldn't|(?:i|we|you|he|she|they|it|that)'d)$/.test(token.lower) && split.inner[index] === 0) reading.would = true;
    // Before the first finite verb only its own clause's words stand; a later past tense counts too.
    if (verb && !reading.past && isPast(tokens, index) && split.inner[index] === 0) reading.past = !isFinitePresent(tokens, members);
  }
  const start = tokens[members[0] ?? -1]?.lower ?? '';
  const next = tokens[members[1] ?? -1]?.lower ?? '';
  const opener = unit.joint === 'subordinate' ? unit.word : /^(?:and|or|but|only|even)$/.test(start) ? next : start;
  reading.condition = CONDITION.test(opener) || (start === 'in' && /^(?:case|the)$/.test(next) && /^(?:case|event)$/.test(next === 'case' ? next : (tokens[members[2] ?? -1]?.lower ?? '')));
  if (/^(?:as|so)$/.test(start) && next === 'long') reading.condition = true;
  if (opener === 'should' && !unit.hasVerb) reading.condition = false;
  if (opener === 'once' && !unit.hasVerb && members.length > 4) reading.condition = false;
  reading.struck = (hints.struck ?? []).some((span) => span.start <= (tokens[members[0] ?? -1]?.start ?? -1) && span.end >= (tokens[members.at(-1) ?? -1]?.end ?? Infinity));
}

function isFinitePresent(tokens: readonly UnplacedToken[], members: readonly number[]): boolean {
  const first = members.find((index) => isFinite(tokens, index));
  return first !== undefined && !isPast(tokens, first);
}

/** "I'd call it a win if late buses are under 8 %": the condition is the target, and nothing is only supposed. */
function markVerdicts(readings: readonly Reading[]): void {
  const groups = new Set(readings.filter((reading) => reading.cues.has('verdict') && !reading.question).map((reading) => reading.group));
  for (const reading of readings) {
    if (!groups.has(reading.group)) continue;
    reading.would = false;
    if (reading.condition) reading.cues.add('target!');
    reading.condition = false;
  }
}

/** "Had we …", "were the purse 5 cents", and "would" beside a condition make the whole group hypothetical. */
function markHypotheses(tokens: readonly UnplacedToken[], readings: readonly Reading[]): void {
  markVerdicts(readings);
  const conditions = new Set<number>();
  const woulds = new Set<number>();
  for (const reading of readings) {
    const start = tokens[reading.members[0] ?? -1]?.lower ?? '';
    const next = tokens[reading.members[1] ?? -1];
    if (/^(?:had|were)$/.test(start) && next !== undefined && next.kind === 'word' && !reading.question) reading.cues.add('hypothetical');
    if (reading.cues.has('hypothetical') && reading.unit.joint !== 'relative') {
      conditions.add(reading.group);
      woulds.add(reading.group);
    }
    if (reading.condition) conditions.add(reading.group);
    if (reading.would && !reading.condition && reading.unit.joint !== 'relative') woulds.add(reading.group);
  }
  for (const reading of readings) {
    if (!conditions.has(reading.group) || !woulds.has(reading.group)) continue;
    if (reading.condition || reading.would) reading.cues.add('hypothetical');
  }
}

function decide(tokens: readonly UnplacedToken[], reading: Reading, readings: readonly Reading[]): Status {
  const { cues, unit } = reading;
  if (reading.struck) return 'rejected';
  if (cues.has('placeholder')) return 'placeholder';
  const aside = unit.joint === 'quote' && (readings[unit.parent]?.members.length ?? 0) > 0;
  if (aside) return 'quoted';
  if (reading.question || cues.has('question')) return 'question';
  if (unit.joint === 'quote' || (cues.has('source') && speaks(tokens, reading, readings))) return 'quoted';
  if (cues.has('rejected') || cues.has('rejected-it')) return 'rejected';
  if (cues.has('deferred')) return 'deferred';
  if (cues.has('hypothetical')) return 'hypothetical';
  if (reading.would && !reading.condition && !cues.has('proposal') && !(cues.has('target!') || cues.has('estimate!'))) return 'hypothetical';
  if (cues.has('others') || cues.has('others-subject') || (cues.has('former') && (reading.past || !unit.hasVerb))) return 'others';
  if (reading.condition && !reading.past) return 'conditional';
  const past = reading.past && !cues.has('decision') && reading.number;
  if (cues.has('measured!') && (reading.past || !cues.has('target!'))) return 'measured';
  if (past && !cues.has('target!')) return 'measured';
  if (past && !reading.members.some((index) => /^(?:must|should|have|need|promised|committed)$/.test(tokens[index]?.lower ?? ''))) return 'measured';
  if (cues.has('estimate!')) return 'estimate';
  if (cues.has('target!')) return 'target';
  if (cues.has('measured') && !cues.has('target')) return 'measured';
  if (cues.has('target') && (reading.number || !unit.hasVerb)) return 'target';
  if (cues.has('measured')) return 'measured';
  return cues.has('estimate') ? 'estimate' : 'asserted';
}

/** A leaflet that "says", or after which a quotation or a colon comes. */
function speaks(tokens: readonly UnplacedToken[], reading: Reading, readings: readonly Reading[]): boolean {
  if (reading.unit.introduces) return true;
  if (reading.members.some((index) => CLAIMING.has(tokens[index]?.lemma ?? ''))) return true;
  return readings.some((other) => other.unit.joint === 'quote' && readings[other.unit.parent] === reading);
}
