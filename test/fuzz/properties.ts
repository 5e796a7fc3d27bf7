/** The properties that are held against random documents, each with how its documents are made and made smaller. */

import * as fc from 'fast-check';
import { fixesHold } from './fix-properties.js';
import { randomDocument, randomText } from './random-documents.js';
import { randomSteps, versionsOf } from './random-edits.js';
import { incrementHolds, reviewHolds } from './review-properties.js';
import { editBetween, smallest, smallestEdit, versionsOfEdit } from './smallest.js';

/** One property. A case is the versions of a document, the last one of which may fail. */
export interface Property {
  readonly name: string;
  /** Cases from documents of about so many characters. */
  readonly cases: (size: number) => fc.Arbitrary<readonly string[]>;
  /** Throws where the property does not hold. */
  readonly check: (versions: readonly string[]) => void;
  /** A smaller case that fails too. */
  readonly smaller: (versions: readonly string[], fails: (versions: readonly string[]) => boolean) => readonly string[];
}

/** Edits of one document in a row. */
export const EDITS = 10;

const smallerText: Property['smaller'] = ([text = ''], fails) => [smallest(text, (one) => fails([one]))];

/** Mostly two versions are enough to fail; then what surrounds the edit is made smaller, and the edit itself. */
const smallerEdits: Property['smaller'] = (versions, fails) => {
  const at = versions.findIndex((_, index) => index > 0 && fails(versions.slice(index - 1, index + 1)));
  if (at < 0) return versions;
  const edit = editBetween(versions[at - 1] ?? '', versions[at] ?? '');
  return versionsOfEdit(smallestEdit(edit, (one) => fails(versionsOfEdit(one))));
};

const single = (texts: fc.Arbitrary<string>): fc.Arbitrary<readonly string[]> => texts.map((text) => [text]);

/** Which of a text's fixes is taken: the same for the same text, so that a failing one fails again. */
const choice = (text: string): number => ((text.length * 7_919) % 1_009) / 1_009;

export const reviewProperty: Property = {
  name: 'review',
  cases: (size) => single(fc.oneof({ weight: 3, arbitrary: randomDocument(size) }, { weight: 1, arbitrary: randomText })),
  check: ([text = '']) => {
    reviewHolds(text);
  },
  smaller: smallerText,
};

export const fixProperty: Property = {
  name: 'fixes',
  cases: (size) => single(randomDocument(size)),
  check: ([text = '']) => {
    fixesHold(text, choice(text));
  },
  smaller: smallerText,
};

export const incrementProperty: Property = {
  name: 'increment',
  cases: (size) => fc.tuple(randomDocument(size), randomSteps(EDITS)).map(([text, steps]) => versionsOf(text, steps)),
  check: incrementHolds,
  smaller: smallerEdits,
};

export const properties: readonly Property[] = [reviewProperty, fixProperty, incrementProperty];
