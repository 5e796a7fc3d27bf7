/** Holds a property against random documents; where it does not hold, the smallest failing document is told, and the seed. */

import * as fc from 'fast-check';
import type { Property } from './properties.js';

/** What was found wrong. */
export interface Failure {
  readonly property: string;
  readonly seed: number;
  readonly message: string;
  /** The document, or its versions before and after the edit. */
  readonly versions: readonly string[];
}

export interface Exploration {
  readonly seed: number;
  readonly runs: number;
  /** Characters of a document, about. */
  readonly size: number;
  /** Is told of each case before it is tried. */
  readonly trying?: (versions: readonly string[]) => void;
}

/** What went wrong, without the values that differ from case to case. */
const kindOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).split('\n')[0]?.replace(/\d+/g, '0') ?? '';

/** Tries so many cases; the first that fails is made smaller for as long as it fails in the same way. */
export function explore(property: Property, { seed, runs, size, trying }: Exploration): Failure | undefined {
  const { counterexample, errorInstance } = fc.check(
    fc.property(property.cases(size), (versions) => {
      trying?.(versions);
      property.check(versions);
    }),
    // Made smaller by characters, not by what the document was made of.
    { seed, numRuns: runs, endOnFailure: true },
  );
  if (counterexample === null) return undefined;
  const failsWith = (versions: readonly string[]): string | undefined => {
    try {
      trying?.(versions);
      property.check(versions);
      return undefined;
    } catch (error) {
      return kindOf(error);
    }
  };
  const kind = kindOf(errorInstance);
  const versions = property.smaller(counterexample[0], (candidate) => failsWith(candidate) === kind);
  return { property: property.name, seed, message: errorInstance instanceof Error ? errorInstance.message : String(errorInstance), versions };
}

/** A failure as a person reads it; the documents in a form that can be pasted into a test. */
export function describeFailure({ property, seed, message, versions }: Failure): string {
  return [`${property}, seed ${seed}: ${message.slice(0, 1_000)}`, ...versions.map((text) => `  ${JSON.stringify(text)}`)].join('\n');
}

/** For a test: throws what is wrong. */
export function assertHolds(property: Property, exploration: Omit<Exploration, 'seed'>): void {
  const failure = explore(property, { seed: Math.floor(Math.random() * 2 ** 31), ...exploration });
  if (failure) throw new Error(describeFailure(failure));
}
