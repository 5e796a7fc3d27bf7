/** A drawing made of characters: what is line, what is arrow head, what is text, what is a box. */

import type { FenceLine, Words } from './fence.js';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** A stretch of text in the drawing. Columns are UTF-16 units of its line, end exclusive. */
export interface Label extends Words {
  readonly row: number;
  readonly left: number;
  readonly right: number;
}

/** The columns of a box's two sides and the first and last row between its borders. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly labels: Label[];
}

export interface Cell {
  readonly row: number;
  readonly column: number;
}

const turns: Record<string, string> = {
  '─': 'lr', '━': 'lr', '═': 'lr', '╌': 'lr', '┄': 'lr', '-': 'lr', '=': 'lr', '│': 'ud', '┃': 'ud', '║': 'ud', '|': 'ud', '┆': 'ud', '╎': 'ud',
  '┌': 'rd', '╭': 'rd', '╔': 'rd', '┐': 'ld', '╮': 'ld', '╗': 'ld', '└': 'ru', '╰': 'ru', '╚': 'ru', '┘': 'lu', '╯': 'lu', '╝': 'lu',
  '├': 'udr', '╠': 'udr', '┤': 'udl', '╣': 'udl', '┬': 'lrd', '╦': 'lrd', '┴': 'lru', '╩': 'lru', '┼': 'lrud', '╬': 'lrud', '+': 'lrud',
};
const letters: Record<string, Direction> = { l: 'left', r: 'right', u: 'up', d: 'down' };
const heads: Record<string, Direction> = {
  '>': 'right', '▶': 'right', '►': 'right', '▷': 'right', '→': 'right', '⟶': 'right', '⇒': 'right', '➔': 'right', '➜': 'right',
  '<': 'left', '◀': 'left', '◄': 'left', '←': 'left', '⟵': 'left', '⇐': 'left',
  v: 'down', V: 'down', '▼': 'down', '▽': 'down', '↓': 'down', '⇓': 'down', '^': 'up', '▲': 'up', '△': 'up', '↑': 'up', '⇑': 'up',
};
const flat = /[-=─━═╌┄]/;
const sides = /[|│┃║├┤╠╣]/;

export class Grid {
  readonly labels: Label[] = [];
  readonly boxes: Box[] = [];
  readonly heads: (Cell & { readonly direction: Direction })[] = [];
  private readonly rows: string[] = [];
  private readonly labelsByRow = new Map<number, Label[]>();

  constructor(lines: readonly FenceLine[]) {
    for (const line of lines) this.rows[line.row] = line.text;
    for (const line of lines) this.readLine(line);
    for (const label of this.labels) this.readBox(label);
  }

  at(row: number, column: number): string {
    return this.rows[row]?.[column] ?? ' ';
  }

  /** Where a line goes on from here; empty for text and arrow heads. */
  directions(cell: Cell): Direction[] {
    if (!this.isLine(cell.row, cell.column)) return [];
    return Array.from(turns[this.at(cell.row, cell.column)] ?? '', (letter) => letters[letter] as Direction);
  }

  /** The direction in which an arrow head points. */
  head(row: number, column: number): Direction | undefined {
    const unit = this.at(row, column);
    const direction = heads[unit];
    if (direction === undefined) return undefined;
    if (unit === '>') return flat.test(this.at(row, column - 1)) || this.at(row, column - 1) === '.' && this.at(row, column - 2) === '.' ? direction : undefined;
    if (unit === '<') return flat.test(this.at(row, column + 1)) ? direction : undefined;
    if (unit !== 'v' && unit !== 'V' && unit !== '^') return direction;
    const alone = this.at(row, column - 1) === ' ' && this.at(row, column + 1) === ' ' && this.at(row, column - 2) === ' ' && this.at(row, column + 2) === ' ';
    return alone ? direction : undefined;
  }

  labelAt(row: number, column: number): Label | undefined {
    return this.labelsByRow.get(row)?.find((label) => label.left <= column && column < label.right);
  }

  labelsOf(row: number): readonly Label[] {
    return this.labelsByRow.get(row) ?? [];
  }

  boxOf(label: Label): Box | undefined {
    return this.boxes.find((box) => box.left < label.left && label.right <= box.right + 1 && box.top <= label.row && label.row <= box.bottom);
  }

  /** The box whose border, or inside, a cell is part of. */
  boxAt(row: number, column: number): Box | undefined {
    return this.boxes.find((box) => box.left <= column && column <= box.right && box.top - 1 <= row && row <= box.bottom + 1);
  }

  isLine(row: number, column: number): boolean {
    const unit = this.at(row, column);
    if (turns[unit] === undefined) return false;
    if (unit === '-' || unit === '=') return this.isShaft(row, column);
    if (unit === '+') {
      return /[-=+]/.test(this.at(row, column - 1)) || /[-=+>]/.test(this.at(row, column + 1)) || sides.test(this.at(row - 1, column)) || sides.test(this.at(row + 1, column));
    }
    if (unit === '|') return !this.isBar(row, column);
    return true;
  }

  /** A dash is a line if there are several, or an arrow head is at its end. */
  private isShaft(row: number, column: number): boolean {
    const line = /[-=+─━═┬┴┼├┤┐┘└┌]/;
    const before = this.at(row, column - 1);
    const after = this.at(row, column + 1);
    return line.test(before) || line.test(after) || after === '>' || (before === '<' && /[\s>]/.test(after)) || heads[after] === 'right' && after !== 'v';
  }

  /** `a | b`: a bar between words, with no line above or below it. */
  private isBar(row: number, column: number): boolean {
    const word = /[\p{L}\p{N}"')(]/u;
    const left = this.at(row, column - 1) === ' ' && word.test(this.at(row, column - 2));
    const right = this.at(row, column + 1) === ' ' && word.test(this.at(row, column + 2));
    const line = /[-=+|│─┌┐└┘├┤┬┴┼]/;
    return left && right && !line.test(this.at(row - 1, column)) && !line.test(this.at(row + 1, column));
  }

  private readLine(line: FenceLine): void {
    const { text, row } = line;
    let start = -1;
    const end = (column: number): void => {
      if (start >= 0) this.addLabel(line, start, column);
      start = -1;
    };
    for (let column = 0; column < text.length; column += 1) {
      const direction = this.head(row, column);
      if (direction !== undefined) this.heads.push({ row, column, direction });
      const gap = text[column] === ' ' && text[column + 1] === ' ';
      const dots = text[column] === '.' && text[column + 1] === '.' && direction === undefined && /^\.+>/.test(text.slice(column, column + 20));
      if (direction !== undefined || gap || dots || text[column] === '\t' || this.isLine(row, column)) end(column);
      else if (start < 0 && text[column] !== ' ') start = column;
    }
    end(text.length);
  }

  private addLabel(line: FenceLine, left: number, to: number): void {
    const text = line.text.slice(left, to).trimEnd();
    if (!/[\p{L}\p{N}]/u.test(text)) return;
    const label = { text, start: line.start + left, end: line.start + left + text.length, row: line.row, left, right: left + text.length };
    this.labels.push(label);
    const row = this.labelsByRow.get(line.row);
    if (row) row.push(label);
    else this.labelsByRow.set(line.row, [label]);
  }

  /** Finds the box around a label: sides on its row, and a border above or below. */
  private readBox(label: Label): void {
    const known = this.boxOf(label);
    if (known) {
      known.labels.push(label);
      return;
    }
    const left = this.side(label.row, label.left - 1, -1);
    const right = this.side(label.row, label.right, 1);
    if (left === undefined || right === undefined) return;
    let top = label.row;
    while (this.isSide(top - 1, left) && this.isSide(top - 1, right)) top -= 1;
    let bottom = label.row;
    while (this.isSide(bottom + 1, left) && this.isSide(bottom + 1, right)) bottom += 1;
    if (!this.isBorder(top - 1, left, right) && !this.isBorder(bottom + 1, left, right)) return;
    this.boxes.push({ left, right, top, bottom, labels: [label] });
  }

  private side(row: number, from: number, step: 1 | -1): number | undefined {
    for (let column = from; column >= 0 && column < (this.rows[row]?.length ?? 0); column += step) {
      if (sides.test(this.at(row, column)) && this.isLine(row, column)) return column;
      if (this.isLine(row, column) || this.head(row, column)) return undefined;
    }
    return undefined;
  }

  /** Hand-drawn boxes are often one column off where a line of text is too long. */
  private isSide(row: number, column: number): boolean {
    return sides.test(this.at(row, column)) || sides.test(this.at(row, column + 1)) || sides.test(this.at(row, column - 1));
  }

  private isBorder(row: number, left: number, right: number): boolean {
    const border = /[-=+─━═┬┴┼┌┐└┘├┤╔╗╚╝╦╩]/;
    return border.test(this.at(row, left + 1)) && border.test(this.at(row, right - 1)) && border.test(this.at(row, (left + right) >> 1));
  }
}
