/** A statement joined with what was read from it. */

import type { Annotation, Status } from '../language/types.js';
import type { Range, Statement } from '../markdown/types.js';
import type { ReadSection, ReadStatement, SectionRole } from './types.js';

/**
 * All of one shape, so that the many walks over statements find each field at once. What the words
 * decide is a field of its own; where the statement stands is asked of its place, for that changes
 * with each keystroke before it.
 */
export class PlacedStatement implements ReadStatement {
  readonly form: Statement['form'];
  readonly text: string;
  readonly leadIn: string | undefined;
  readonly cells: Statement['cells'];
  readonly row: number | undefined;
  readonly arrow: Statement['arrow'];
  readonly quoteDepth: number;
  readonly callOut: string | undefined;
  readonly fence: string | undefined;
  readonly code: readonly Range[];
  readonly struck: readonly Range[];
  readonly strong: readonly Range[];
  readonly emphasis: readonly Range[];
  readonly links: readonly Range[];
  readonly key: object;

  constructor(
    private place: Statement,
    readonly annotation: Annotation,
    readonly role: SectionRole,
    readonly status: Status,
    readonly asserted: boolean,
    /** The section whose role and headings were looked at for the status. */
    public home: ReadSection | undefined,
  ) {
    this.form = place.form;
    this.text = place.text;
    this.leadIn = place.leadIn;
    this.cells = place.cells;
    this.row = place.row;
    this.arrow = place.arrow;
    this.quoteDepth = place.quoteDepth;
    this.callOut = place.callOut;
    this.fence = place.fence;
    this.code = place.code;
    this.struck = place.struck;
    this.strong = place.strong;
    this.emphasis = place.emphasis;
    this.links = place.links;
    this.key = place.key;
  }

  /** Whether the same statement has other numbers in the next version of the document. */
  isRenumbered(place: Statement): boolean {
    const { place: old } = this;
    return old.index !== place.index || old.section !== place.section || old.block !== place.block || old.table !== place.table || old.list?.list !== place.list?.list || old.leadInStatement !== place.leadInStatement;
  }

  /**
   * Moves to where the same statement stands in the next version of the document.
   *
   * @returns false where it is not the same, or was already moved there for another
   */
  moveTo(place: Statement, annotation: Annotation, role: SectionRole, status: Status, home: ReadSection | undefined): boolean {
    const is =
      this.annotation === annotation && this.role === role && this.status === status && this.form === place.form && this.cells === place.cells &&
      this.code === place.code && this.struck === place.struck && this.strong === place.strong && this.emphasis === place.emphasis &&
      this.links === place.links && this.arrow === place.arrow && this.row === place.row && this.quoteDepth === place.quoteDepth &&
      this.callOut === place.callOut && this.fence === place.fence && this.leadIn === place.leadIn && this.key === place.key &&
      (this.place.table === undefined) === (place.table === undefined) && isSameItem(this.place.list, place.list);
    if (!is) return false;
    this.place = place;
    this.home = home;
    return true;
  }

  get index(): number {
    return this.place.index;
  }

  get range(): Range {
    return this.place.range;
  }

  get section(): number {
    return this.place.section;
  }

  get block(): number {
    return this.place.block;
  }

  get list(): Statement['list'] {
    return this.place.list;
  }

  get leadInStatement(): number | undefined {
    return this.place.leadInStatement;
  }

  get table(): number | undefined {
    return this.place.table;
  }

  get sourceRange(): Statement['sourceRange'] {
    return this.place.sourceRange;
  }
}

/** Whether two places in a list are the same but for the list's number in the document. */
function isSameItem(one: Statement['list'], other: Statement['list']): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one.item === other.item && one.sentence === other.sentence && one.depth === other.depth && one.ordered === other.ordered && one.marker === other.marker && one.task === other.task;
}
