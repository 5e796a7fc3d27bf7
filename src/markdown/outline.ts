/** The sections of a document, built while its statements are put in order. */

import type { PieceHeading } from './piece.js';
import type { Range, Section } from './types.js';

type Rank = 'real' | 'alone' | 'block' | 'within';

type Draft = { -readonly [Name in keyof Section]: Section[Name] } & { children: number[]; statements: number[] };

/** A section that can still grow. */
interface Open {
  readonly draft: Draft;
  readonly rank: Rank;
  /** Where a run-in heading's section ends at the latest. */
  readonly scopeEnd: number;
}

/** Which run-in headings a heading ends. */
const closes: Record<Rank, readonly Rank[]> = {
  real: ['alone', 'block', 'within'],
  alone: ['alone', 'block', 'within'],
  block: ['block', 'within'],
  within: [],
};

export class OutlineBuilder {
  private readonly drafts: Draft[] = [];
  private readonly open: Open[] = [];

  constructor(private readonly documentEnd: number) {
    this.push('', 0, 'root', { start: 0, end: 0 }, 'real', documentEnd);
  }

  /** Index of the section in which something at `offset` stands. */
  sectionAt(offset: number): number {
    while (this.open.length > 1 && this.top().scopeEnd <= offset) this.close(this.top().scopeEnd);
    return this.top().draft.index;
  }

  /** Opens a section. `base`: what to add to the heading's places; `scopeEnd` for run-ins. */
  heading(heading: PieceHeading, base: number, scopeEnd: number): void {
    const place = { start: heading.heading.start + base, end: heading.heading.end + base };
    this.sectionAt(place.start);
    const rank = heading.scope === 'section' ? 'real' : heading.scope;
    while (this.open.length > 1 && gives(this.top(), rank, heading.depth)) this.close(place.start);
    const above = this.top().draft;
    const depth = rank === 'real' ? heading.depth : Math.min(6, above.depth + 1);
    // The body of a real section ends where the next real heading starts.
    if (rank === 'real' && above.body.end > place.start) above.body = { start: above.body.start, end: place.start };
    above.empty = false;
    this.push(heading.title, depth, heading.kind, place, rank, scopeEnd);
  }

  /** Notes that something other than a heading stands at `offset`. */
  content(offset: number): void {
    this.sectionAt(offset);
    for (let index = this.open.length - 1; index >= 0; index -= 1) {
      const { draft, rank } = this.open[index] as Open;
      draft.empty = false;
      if (rank === 'real') break;
    }
  }

  /** Puts a statement into the section in which it stands. */
  statement(index: number, offset: number): number {
    const section = this.sectionAt(offset);
    this.top().draft.statements.push(index);
    return section;
  }

  finish(): Section[] {
    while (this.open.length > 0) this.close(this.documentEnd);
    return this.drafts;
  }

  private top(): Open {
    return this.open[this.open.length - 1] as Open;
  }

  private close(offset: number): void {
    const { draft, scopeEnd } = this.open.pop() as Open;
    const end = Math.min(offset, scopeEnd);
    draft.whole = { start: draft.heading.start, end };
    if (draft.body.end > end) draft.body = { start: Math.min(draft.body.start, end), end };
  }

  private push(title: string, depth: number, kind: Section['kind'], heading: Range, rank: Rank, scopeEnd: number): void {
    const parent = this.open[this.open.length - 1]?.draft;
    const index = this.drafts.length;
    const draft: Draft = {
      index, title, depth, kind, parent: parent?.index ?? -1, children: [], heading,
      body: { start: heading.end, end: this.documentEnd }, whole: heading, empty: true, statements: [],
    };
    parent?.children.push(index);
    this.drafts.push(draft);
    this.open.push({ draft, rank, scopeEnd });
  }
}

function gives(open: Open, rank: Rank, depth: number): boolean {
  if (open.rank === 'real') return rank === 'real' && open.draft.depth >= depth;
  return closes[rank].includes(open.rank);
}
