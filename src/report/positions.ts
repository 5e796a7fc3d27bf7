/** From offsets to the lines and columns that people and tools count from 1, in UTF-16 units. */

import type { TextEvidence } from '../review/types.js';

export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface PlacedRange {
  readonly start: Position;
  readonly end: Position;
}

/** Where the lines of a text start. */
export class Positions {
  private readonly starts: number[] = [0];

  constructor(private readonly text: string) {
    for (const match of text.matchAll(/\r\n|\n|\r/g)) this.starts.push(match.index + match[0].length);
  }

  at(offset: number): Position {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.starts[low] ?? 0) + 1 };
  }

  place(range: TextEvidence['range']): PlacedRange {
    return { start: this.at(range.start), end: this.at(range.end) };
  }

  /** The text of a line, counted from 1. */
  line(line: number): string {
    return this.text.slice(this.starts[line - 1] ?? 0, this.starts[line]).replace(/\r?\n$|\r$/, '');
  }
}
