/** A section with its role. */

import type { Range, Section } from '../markdown/types.js';
import type { ReadSection, SectionRole } from './types.js';

/** Keeps being itself where an edit only moves it: where it stands is asked of its place. */
export class PlacedSection implements ReadSection {
  constructor(
    private place: Section,
    readonly role: SectionRole,
    readonly path: readonly string[],
  ) {}

  /** Moves to where the same section stands in the next version; false where it is another one. */
  moveTo(place: Section, role: SectionRole, path: readonly string[]): boolean {
    const { place: old } = this;
    const is =
      this.role === role && old.title === place.title && old.depth === place.depth && old.kind === place.kind && old.empty === place.empty &&
      old.index - old.parent === place.index - place.parent && isMoved(old.children, place.children, place.index - old.index) &&
      isMoved(old.statements, place.statements, (place.statements[0] ?? 0) - (old.statements[0] ?? 0)) &&
      this.path.length === path.length && this.path.every((title, at) => title === path[at]);
    if (is) this.place = place;
    return is;
  }

  get index(): number {
    return this.place.index;
  }

  get title(): string {
    return this.place.title;
  }

  get depth(): number {
    return this.place.depth;
  }

  get kind(): Section['kind'] {
    return this.place.kind;
  }

  get parent(): number {
    return this.place.parent;
  }

  get children(): readonly number[] {
    return this.place.children;
  }

  get heading(): Range {
    return this.place.heading;
  }

  get body(): Range {
    return this.place.body;
  }

  get whole(): Range {
    return this.place.whole;
  }

  get empty(): boolean {
    return this.place.empty;
  }

  get statements(): readonly number[] {
    return this.place.statements;
  }
}

const isMoved = (old: readonly number[], now: readonly number[], by: number): boolean => old.length === now.length && old.every((number, at) => number + by === now[at]);
