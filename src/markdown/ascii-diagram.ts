/**
 * Diagrams drawn with characters to arrows: from each arrow head the line is followed back to the
 * words or boxes at which it starts. Where a line cannot be followed, there is no arrow.
 */

import { Grid, type Box, type Cell, type Direction, type Label } from './ascii-grid.js';
import { arrowBody, lineBody, type FenceLine, type FenceParts } from './fence.js';
import type { Body } from './piece.js';

/** Larger drawings are read line by line: following lines is not linear in their size. */
const maximumLines = 200;
const maximumUnits = 20_000;
/** Spaces between a line's end and the words that it belongs to. */
const maximumGap = 3;

const steps: Record<Direction, readonly [number, number]> = { left: [0, -1], right: [0, 1], up: [-1, 0], down: [1, 0] };
const opposite: Record<Direction, Direction> = { left: 'right', right: 'left', up: 'down', down: 'up' };
/** Lines of programs, in which `->` and `=>` are no drawing. */
const program = /[;{}]\s*$|=>\s*[{(]|\)\s*(?:->|=>)|[\w)]->\w|^\s*[$#>]\s/;

/** The statements of a drawing, or undefined if the lines are none. */
export function readAscii(lines: readonly FenceLine[], parts: FenceParts): Body[] | undefined {
  const size = lines.reduce((sum, line) => sum + line.text.length, 0);
  if (lines.length === 0 || lines.length > maximumLines || size > maximumUnits) return undefined;
  if (lines.some((line) => program.test(line.text))) return undefined;
  const grid = new Grid(lines);
  if (grid.heads.length === 0 || grid.heads.length > 500) return undefined;
  const drawing = new Drawing(grid, parts);
  const arrows = grid.heads.flatMap((head) => drawing.arrows(head));
  if (arrows.length === 0) return undefined;
  return inOrder([...arrows, ...drawing.rest(lines)]);
}

function inOrder(bodies: readonly Body[]): Body[] {
  return [...bodies].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

type End = readonly Label[];

class Drawing {
  private readonly used = new Set<Label>();

  constructor(private readonly grid: Grid, private readonly parts: FenceParts) {}

  /** The arrows that end in a head: one from each place where its line starts. */
  arrows(head: Cell & { direction: Direction }): Body[] {
    const to = this.endpoint(head, head.direction);
    if (!to) return [];
    const { ends, label, tail } = this.trace(head, to);
    if (head.direction === 'right' || head.direction === 'left') label.push(...this.beyond(head, tail, to));
    const place = (to[0] as Label).start;
    return ends.map((from) => {
      for (const part of [...from, ...to, ...label]) this.used.add(part);
      const shaft = { start: Math.min(place, (from.at(-1) as Label).end), end: Math.max(place, (from.at(-1) as Label).end) };
      return arrowBody({ from, ...this.labelled(to, label, head), shaft }, this.parts);
    });
  }

  /** `phone -> server: raw audio`: what follows the colon at the line's end is the arrow's label. */
  private labelled(to: End, label: Label[], head: { direction: Direction }): { to: End; label: Label[] } {
    const only = to.length === 1 ? (to[0] as Label) : undefined;
    const colon = only && head.direction === 'right' && !this.grid.boxOf(only) ? only.text.indexOf(': ') : -1;
    if (!only || colon <= 0 || label.length > 0) return { to, label };
    const rest = only.text.slice(colon + 1);
    const text = rest.trim();
    const from = only.text.length - rest.trimStart().length;
    return {
      to: [{ ...only, text: only.text.slice(0, colon), end: only.start + colon, right: only.left + colon }],
      label: [{ ...only, text, start: only.start + from, left: only.left + from }],
    };
  }

  /** Words right above or below a horizontal line, no longer than it. */
  private beyond(head: Cell, tail: number, to: End): Label[] {
    const [left, right] = [Math.min(head.column, tail), Math.max(head.column, tail)];
    return [head.row - 1, head.row + 1].flatMap((row) =>
      this.grid.labelsOf(row).filter((part) => left <= part.left && part.right <= right + 1 && !this.grid.boxOf(part) && !to.includes(part) && !this.touched(part)),
    );
  }

  /** Whether a horizontal line of its own row starts or ends at a label: then it is an end of that one. */
  private touched(label: Label): boolean {
    return [label.left - 2, label.left - 1, label.right, label.right + 1].some(
      (column) => this.grid.head(label.row, column) !== undefined || this.grid.directions({ row: label.row, column }).includes('left'),
    );
  }

  /** What no arrow speaks of, as lines. */
  rest(lines: readonly FenceLine[]): Body[] {
    const byRow = new Map(lines.map((line) => [line.row, line]));
    return this.grid.labels
      .filter((label) => !this.used.has(label))
      .map((label) => lineBody(byRow.get(label.row) as FenceLine, { start: label.left, end: label.right }, this.parts));
  }

  /** Follows a line back from its head. */
  private trace(head: Cell & { direction: Direction }, to: End): { ends: End[]; label: Label[]; tail: number } {
    const ends: End[] = [];
    const label: Label[] = [];
    const seen = new Set<string>();
    let tail = head.column;
    const queue: { cell: Cell; direction: Direction }[] = [{ cell: head, direction: opposite[head.direction] }];
    for (let item = queue.pop(); item; item = queue.pop()) {
      const next = this.nextCell(item.cell, item.direction);
      const id = `${String(next.row)}:${String(next.column)}`;
      if (seen.has(id)) continue;
      seen.add(id);
      const goesOn = this.grid.directions(next);
      const box = this.grid.boxAt(next.row, next.column);
      if (next.row === head.row && !box && goesOn.length > 0) tail = next.column;
      if (!box && goesOn.includes(opposite[item.direction])) {
        for (const direction of goesOn) if (direction !== opposite[item.direction]) queue.push({ cell: next, direction });
        if (item.direction === 'up' || item.direction === 'down') label.push(...this.besides(next));
        continue;
      }
      if (this.grid.head(next.row, next.column)) continue;
      const crossed = this.crossed(item.cell, item.direction);
      if (crossed) {
        label.push(crossed.label);
        queue.push({ cell: crossed.end, direction: item.direction });
        continue;
      }
      const end = this.endpoint(item.cell, item.direction);
      if (end && end[0] !== to[0] && !ends.some((other) => other[0] === end[0])) ends.push(end);
    }
    const words = [...new Set(label)].filter((part) => !ends.some((end) => end.includes(part)) && !to.includes(part));
    return { ends, label: words, tail };
  }

  /** The next cell of a line; a vertical one may be drawn one column off. */
  private nextCell(cell: Cell, direction: Direction): Cell {
    const next = step(cell, direction);
    if (direction === 'left' || direction === 'right' || this.grid.at(next.row, next.column) !== ' ') return next;
    const beside = [-1, 1].map((by) => ({ row: next.row, column: next.column + by }));
    return beside.find((other) => this.grid.directions(other).includes(opposite[direction])) ?? next;
  }

  /** Words in the middle of a line (`-- audio -->`, or a row between `|` and `v`): its label. */
  private crossed(cell: Cell, direction: Direction): { label: Label; end: Cell } | undefined {
    const [down, right] = steps[direction];
    const label = this.near(cell, direction, 1);
    if (!label || this.grid.boxOf(label)) return undefined;
    const beyond = direction === 'left' ? label.left - 1 : direction === 'right' ? label.right : cell.column;
    for (let gap = 0; gap <= 1; gap += 1) {
      const next = down === 0 ? { row: cell.row, column: beyond + right * gap } : { row: label.row + down, column: beyond };
      if (this.grid.directions(next).includes(opposite[direction]) && !this.grid.boxAt(next.row, next.column)) {
        return { label, end: step(next, opposite[direction]) };
      }
    }
    return undefined;
  }

  /** Words right beside a vertical line: its label. */
  private besides(cell: Cell): Label[] {
    return this.grid.labelsOf(cell.row).filter((label) => label.left > cell.column && label.left - cell.column <= 3 && !this.grid.boxOf(label));
  }

  /** The words or the box that a line meets when it goes on from a cell. */
  private endpoint(cell: Cell, direction: Direction): End | undefined {
    const box = this.boxNear(cell, direction);
    if (box) return box.labels.length > 0 ? box.labels : undefined;
    const label = this.near(cell, direction, maximumGap);
    if (!label) return undefined;
    const around = this.grid.boxOf(label);
    return around ? around.labels : [label];
  }

  private boxNear(cell: Cell, direction: Direction): Box | undefined {
    let next = step(cell, direction);
    const reach = direction === 'left' || direction === 'right' ? maximumGap : 1;
    for (let gap = 0; gap <= reach; gap += 1) {
      const box = this.grid.boxAt(next.row, next.column);
      if (box) return box;
      if (this.grid.at(next.row, next.column) !== ' ') return undefined;
      next = step(next, direction);
    }
    return undefined;
  }

  /** The label nearest to a cell in a direction, at most `gap` spaces away; a box's side is passed. */
  private near(cell: Cell, direction: Direction, gap: number): Label | undefined {
    let next = step(cell, direction);
    const sideways = direction === 'left' || direction === 'right';
    for (let spaces = 0; spaces <= (sideways ? gap : 1); spaces += 1) {
      const label = this.grid.labelAt(next.row, next.column) ?? (sideways ? undefined : this.grid.labelAt(next.row, next.column - 1) ?? this.grid.labelAt(next.row, next.column + 1));
      if (label) return label;
      if (sideways && /[|│]/.test(this.grid.at(next.row, next.column))) spaces -= 1;
      else if (this.grid.at(next.row, next.column) !== ' ') return undefined;
      next = step(next, direction);
      if (next.column < 0 || next.row < 0 || next.column > maximumUnits) return undefined;
    }
    return undefined;
  }
}

function step(cell: Cell, direction: Direction): Cell {
  const [down, right] = steps[direction];
  return { row: cell.row + down, column: cell.column + right };
}
