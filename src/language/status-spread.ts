/** How the status of one clause colours its neighbours. */

import { isFinite } from './clauses-words.js';
import type { Split } from './clauses-units.js';
import type { Reading } from './status.js';
import { headerStatus } from './status-cues.js';
import type { UnplacedToken } from './tokens.js';
import type { Hints, Status } from './types.js';

/** These take what depends on them along. */
const DRAWING: ReadonlySet<Status> = new Set(['question', 'deferred', 'rejected', 'quoted', 'hypothetical', 'others']);

export function spreadStatus(tokens: readonly UnplacedToken[], split: Split, readings: readonly Reading[], hints: Hints, leadIn: Status): void {
  spreadConditions(readings);
  spreadRejection(readings);
  spreadSources(readings);
  for (const reading of readings) down(tokens, reading, readings);
  for (let index = readings.length - 1; index >= 0; index--) up(tokens, readings[index], readings);
  for (const reading of readings) down(tokens, reading, readings);
  spreadCells(split, readings, hints);
  spreadLeadIn(readings, leadIn);
}

/** "If A, B, and C": all three stand under the condition; "but" ends it. */
function spreadConditions(readings: readonly Reading[]): void {
  const groups = new Map<number, Status>();
  for (const reading of readings) {
    const { unit } = reading;
    if (reading.condition && /^(?:conditional|hypothetical)$/.test(reading.status)) {
      groups.set(reading.group, reading.status);
      // "B if A": the clause before it.
      const parent = readings[unit.parent];
      // "…, as long as it is done by six" does not make the rest depend on it.
      if (unit.joint === 'subordinate' && unit.word !== 'as' && parent !== undefined && parent.group === reading.group && parent.unit.joint !== 'relative') take(parent, reading.status);
    } else if (unit.joint === 'coordinate' && /^(?:but|yet)$/.test(unit.word)) groups.delete(reading.group);
    else {
      const status = groups.get(reading.group);
      if (status !== undefined && /^(?:main|coordinate|splice)$/.test(unit.joint)) take(reading, status);
    }
  }
}

/** A condition outranks bounds and estimates, not duties and reports. */
function take(reading: Reading, status: Status): void {
  const weak = reading.status === 'asserted' || reading.status === 'estimate' || (reading.status === 'target' && !reading.cues.has('target!'));
  if (weak || (status === 'hypothetical' && reading.status === 'conditional')) reading.status = status;
}

/** "We thought of A, and B was close, but we turned it down": back to the start of the sentence. */
function spreadRejection(readings: readonly Reading[]): void {
  for (const [index, reading] of readings.entries()) {
    if (!reading.cues.has('rejected-it') || reading.status !== 'rejected') continue;
    for (let back = index - 1; back >= 0; back--) {
      const other = readings[back];
      if (other === undefined || other.unit.sentence !== reading.unit.sentence || other.group !== reading.group) break;
      if (other.unit.joint === 'bracket' || other.status === 'question' || other.status === 'placeholder') continue;
      other.status = 'rejected';
    }
  }
}

/** What a brochure says is quoted to the end of the group. */
function spreadSources(readings: readonly Reading[]): void {
  for (const reading of readings) {
    if (!reading.cues.has('source') || reading.status !== 'quoted') continue;
    for (const other of readings) {
      if (other.group === reading.group && other !== reading && other.unit.joint !== 'coordinate' && other.status !== 'question') other.status = 'quoted';
    }
  }
}

/** From a clause to what depends on it. */
function down(tokens: readonly UnplacedToken[], reading: Reading, readings: readonly Reading[]): void {
  const { unit } = reading;
  const parent = readings[unit.parent];
  if (parent === undefined || reading.status !== 'asserted') return;
  const from = parent.status;
  if (from === 'asserted') return;
  const labelled = unit.joint === 'colon' || unit.joint === 'dash';
  if (labelled && (!parent.unit.hasVerb || !unit.hasVerb) && from !== 'conditional') reading.status = from;
  else if (unit.joint === 'semicolon' && !unit.hasVerb && (from !== 'measured')) reading.status = from;
  else if ((unit.joint === 'relative' || unit.joint === 'arrow') && DRAWING.has(from)) reading.status = from;
  else if (unit.joint === 'bracket' && !unit.hasVerb) reading.status = from;
  else if (unit.joint === 'coordinate' && isBare(tokens, reading) && !/^(?:measured|conditional)$/.test(from) && unit.word !== 'but') reading.status = from;
}

/** No subject of its own: "and writes …", "and that …". */
function isBare(tokens: readonly UnplacedToken[], reading: Reading): boolean {
  const second = reading.members[1];
  if (second === undefined) return false;
  const token = tokens[second];
  return token?.lower === 'that' || isFinite(tokens, second) || (token?.lower.endsWith('ly') === true && isFinite(tokens, second + 1)) || /^(?:never|also|then)$/.test(token?.lower ?? '');
}

/** From a value to its label, from a mark in brackets to what it marks, from "and comes later" to its subject. */
function up(tokens: readonly UnplacedToken[], reading: Reading | undefined, readings: readonly Reading[]): void {
  if (reading === undefined) return;
  const parent = readings[reading.unit.parent];
  if (parent === undefined || reading.status === 'asserted') return;
  const postponed = parent.status === 'hypothetical' && reading.status === 'deferred' && reading.unit.joint === 'coordinate';
  if (parent.status !== 'asserted' && !postponed) return;
  const words = reading.members.filter((index) => tokens[index]?.kind === 'word').length;
  if (reading.unit.joint === 'colon' || reading.unit.joint === 'dash') {
    if (!parent.unit.hasVerb && !/^(?:conditional|others|quoted)$/.test(reading.status)) parent.status = reading.status;
  } else if (reading.unit.joint === 'bracket') {
    const bare = words <= 3 && !reading.number && !reading.unit.introduces;
    if (bare && /^(?:placeholder|question|estimate|target|measured|deferred|rejected)$/.test(reading.status)) parent.status = reading.status;
  } else if (reading.unit.joint === 'coordinate' && isBare(tokens, reading) && (reading.status === 'deferred' || reading.status === 'rejected')) parent.status = reading.status;
  else if (reading.unit.joint === 'subordinate' && reading.status === 'deferred') parent.status = reading.status;
}

function spreadCells(split: Split, readings: readonly Reading[], hints: Hints): void {
  const cells = hints.cells;
  if (cells === undefined) return;
  const first = new Map<number, Status>();
  for (const boundary of split.boundaries) {
    const reading = readings[boundary.unit];
    const cell = boundary.cell;
    if (reading === undefined || cell === undefined) continue;
    const header = headerStatus(cells[cell]?.header ?? '');
    if (header !== undefined && /^(?:asserted|estimate|target|measured)$/.test(reading.status)) reading.status = header;
    else if (cell > 0 && header === undefined && reading.status === 'asserted') {
      const label = first.get(0);
      if (label !== undefined && /^(?:target|estimate|measured|deferred|placeholder|rejected)$/.test(label)) reading.status = label;
    }
    if (!first.has(cell)) first.set(cell, reading.status);
  }
}

/** "Rejected:", "Open questions:", "Later:" over a list. */
function spreadLeadIn(readings: readonly Reading[], status: Status): void {
  if (status === 'asserted' || status === 'conditional') return;
  for (const reading of readings) {
    if (reading.status === 'placeholder' || reading.status === 'question') continue;
    if (DRAWING.has(status) || reading.status === 'asserted') reading.status = status;
  }
}
