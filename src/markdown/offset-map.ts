/** From offsets in a statement's text back to the source, exactly. */

import type { Range } from './types.js';

/**
 * A stretch of text and where it stands in the source. When both are equally long they agree unit
 * by unit; else (an entity, a line break with its indentation) the stretch is one piece.
 */
export interface Segment {
  readonly text: number;
  readonly length: number;
  readonly source: number;
  readonly sourceLength: number;
}

export class OffsetMap {
  /** In order of `text`, without gaps, starting at 0. */
  constructor(readonly segments: readonly Segment[]) {}

  get length(): number {
    const last = this.segments.at(-1);
    return last ? last.text + last.length : 0;
  }

  /** The smallest stretch of the source that covers `start` to `end` of the text. */
  range(start: number, end: number): Range {
    const { segments } = this;
    const from = Math.max(0, Math.min(start, this.length));
    const to = Math.max(from, Math.min(end, this.length));
    if (from === to) return this.caret(from);
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    for (let index = this.find(from); index < segments.length; index += 1) {
      const segment = segments[index] as Segment;
      if (segment.text >= to) break;
      const linear = segment.length === segment.sourceLength;
      const skip = linear ? Math.max(0, from - segment.text) : 0;
      const stop = linear ? Math.min(segment.length, to - segment.text) : segment.sourceLength;
      low = Math.min(low, segment.source + skip);
      high = Math.max(high, segment.source + stop);
    }
    return { start: low, end: high };
  }

  /** The part from `start` to `end` of the text, its text counted from 0. */
  slice(start: number, end: number): OffsetMap {
    const parts: Segment[] = [];
    for (let index = this.find(start); index < this.segments.length; index += 1) {
      const segment = this.segments[index] as Segment;
      if (segment.text >= end) break;
      const first = Math.max(start, segment.text);
      const last = Math.min(end, segment.text + segment.length);
      if (last <= first) continue;
      const linear = segment.length === segment.sourceLength;
      parts.push({
        text: first - start,
        length: last - first,
        source: linear ? segment.source + first - segment.text : segment.source,
        sourceLength: linear ? last - first : segment.sourceLength,
      });
    }
    return new OffsetMap(parts);
  }

  /** Index of the segment in which `offset` stands. */
  private find(offset: number): number {
    let low = 0;
    let high = this.segments.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      const segment = this.segments[middle] as Segment;
      if (segment.text + segment.length > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  private caret(offset: number): Range {
    const segment = this.segments[this.find(offset)];
    if (!segment) return { start: 0, end: 0 };
    const linear = segment.length === segment.sourceLength;
    const atEnd = offset >= segment.text + segment.length;
    const within = linear ? offset - segment.text : atEnd ? segment.sourceLength : 0;
    return { start: segment.source + within, end: segment.source + within };
  }
}

/** Text and its map, put together piece by piece. */
export class TextBuilder {
  private readonly parts: string[] = [];
  private readonly segments: Segment[] = [];
  length = 0;
  /** The last unit added, or an empty string. */
  last = '';

  /** Adds text that stands for `source` to `sourceEnd`. */
  add(text: string, source: number, sourceEnd: number): void {
    if (text === '') return;
    const sourceLength = sourceEnd - source;
    const previous = this.segments.at(-1);
    const joins =
      previous !== undefined &&
      text.length === sourceLength &&
      previous.length === previous.sourceLength &&
      previous.source + previous.sourceLength === source;
    if (joins) {
      this.segments[this.segments.length - 1] = {
        ...previous,
        length: previous.length + text.length,
        sourceLength: previous.sourceLength + sourceLength,
      };
    } else {
      this.segments.push({ text: this.length, length: text.length, source, sourceLength });
    }
    this.parts.push(text);
    this.length += text.length;
    this.last = text.at(-1) as string;
  }

  /** Adds a stretch of another text with its map. */
  append(text: string, map: OffsetMap): void {
    for (const segment of map.segments) {
      const part = text.slice(segment.text, segment.text + segment.length);
      this.add(part, segment.source, segment.source + segment.sourceLength);
    }
  }

  text(): string {
    return this.parts.join('');
  }

  map(): OffsetMap {
    return new OffsetMap(this.segments);
  }
}
