/** Where a place is after a text was changed; needs no editor. */

/** A stretch of a text: offsets, end exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Whether an offset stands in a place, or right behind it, as a cursor does. */
export function isWithin(place: Place, offset: number): boolean {
  return place.start <= offset && offset <= place.end;
}

/** What stood between two offsets became a text of another length. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

/**
 * A place after changes, each of them to the text that the one before left.
 * Undefined once nothing is left of it.
 */
export function shifted(place: Place, changes: readonly Replacement[]): Place | undefined {
  let current: Place | undefined = place;
  for (const change of changes) {
    current = current && afterChange(current, change);
  }
  return current;
}

function afterChange({ start, end }: Place, change: Replacement): Place | undefined {
  const growth = change.length - (change.end - change.start);
  if (change.end <= start) {
    return { start: start + growth, end: end + growth };
  }
  if (change.start >= end) {
    return { start, end };
  }
  const from = Math.min(start, change.start);
  const to = Math.max(end + growth, change.start + change.length);
  const isGone = change.start <= start && change.end >= end;
  return isGone ? undefined : { start: from, end: to };
}
