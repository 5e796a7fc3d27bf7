/** What follows from the words of a statement, kept with its annotation for those who ask again. */

import type { Annotation } from './types.js';

let takers = 0;

/**
 * Notes of one kind. They stand in a list in each annotation: a weak map for each kind would be asked more
 * slowly, and the garbage collector would have to go through it.
 */
export class Notes<T> {
  private readonly number = takers++;

  of(annotation: Annotation): T | undefined {
    return annotation.notes[this.number] as T | undefined;
  }

  keep(annotation: Annotation, note: T): T {
    annotation.notes[this.number] = note;
    return note;
  }
}
