/** The sections of a document, built while its statements are put in order. */

import type { PieceHeading } from './piece.js';
import { shiftRange } from './shift.js';
import type { Range, Section } from './types.js';

type Draft = { -readonly [Name in keyof Section]: Section[Name] } & {
  children: number[];
  statements: number[];
  /** Where a run-in heading's section ends at the latest. */
  scopeEnd: number;
  /** Order of closing: a heading of the same or a lower rank closes this section. */
  rank: 'real' | 'alone' | 'block' | 'within';
};

const closes: Record<Draft['rank'], readonly Draft['rank'][]> = {
  real: ['alone', 'block', 'within'],
  alone: ['alone', 'block', 'within'],
  block: ['block', 'within'],
  within: [],
};

export class OutlineBuilder {
  private readonly drafts: Draft[] = [];
  private readonly open: Draft[] = [];

  constructor(private readonly documentEnd: number) {
    this.push({ title: '', depth: 0, kind: 'root', heading: { start: 0, end: 0 }, rank: 'real', scopeEnd: documentEnd });
  }

  /** Index of the section in which something at `offset` stands. */
  sectionAt(offset: number): number {
    while (this.top().scopeEnd <= offset && this.open.length > 1) this.close(this.top().scopeEnd);
    return this.top().index;
  }

  /** Opens a section. `base`: what to add to the heading's places; `scopeEnd` for run-ins. */
  heading(heading: PieceHeading, base: number, scopeEnd: number): void {
    const place = shiftRange(heading.heading, base);
    this.sectionAt(place.start);
    const rank = heading.scope === 'section' ? 'real' : heading.scope;
    while (this.open.length > 1 && this.gives(this.top(), rank, heading.depth)) this.close(place.start);
    const depth = rank === 'real' ? heading.depth : Math.min(6, this.top().depth + 1);
    if (rank === 'real') this.endBody(place.start);
    this.top().empty = false;
    this.push({ title: heading.title, depth, kind: heading.kind, heading: place, rank, scopeEnd });
  }

  /** Notes that something other than a heading stands at `offset`. */
  content(offset: number): void {
    this.sectionAt(offset);
    for (let index = this.open.length - 1; index >= 0; index -= 1) {
      const draft = this.open[index] as Draft;
      draft.empty = false;
      if (draft.rank === 'real') break;
    }
  }

  statement(index: number, offset: number): number {
    const section = this.sectionAt(offset);
    (this.drafts[section] as Draft).statements.push(index);
    return section;
  }

  finish(): Section[] {
    while (this.open.length > 0) this.close(this.documentEnd);
    return this.drafts.map(({ scopeEnd: _scopeEnd, rank: _rank, ...section }) => section);
  }

  private gives(draft: Draft, rank: Draft['rank'], depth: number): boolean {
    if (draft.rank === 'real') return rank === 'real' && draft.depth >= depth;
    return closes[rank].includes(draft.rank);
  }

  private top(): Draft {
    return this.open.at(-1) as Draft;
  }

  /** The body of the innermost real section ends where the next real heading starts. */
  private endBody(offset: number): void {
    const draft = this.top();
    if (draft.body.end > offset) draft.body = { start: draft.body.start, end: offset };
  }

  private close(offset: number): void {
    const draft = this.open.pop() as Draft;
    const end = Math.min(offset, draft.scopeEnd);
    draft.whole = { start: draft.heading.start, end };
    if (draft.body.end > end) draft.body = { start: Math.min(draft.body.start, end), end };
  }

  private push(part: Pick<Draft, 'title' | 'depth' | 'kind' | 'heading' | 'rank' | 'scopeEnd'>): void {
    const parent = this.open.at(-1);
    const index = this.drafts.length;
    const body: Range = { start: part.heading.end, end: this.documentEnd };
    const draft: Draft = {
      ...part, index, parent: parent?.index ?? -1, children: [], body,
      whole: { start: part.heading.start, end: this.documentEnd }, empty: true, statements: [],
    };
    parent?.children.push(index);
    this.drafts.push(draft);
    this.open.push(draft);
  }
}
