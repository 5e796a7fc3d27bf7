/** Whether two versions of a fact, or of what follows from facts, are no different. */

import { PlacedSection } from './section.js';
import { PlacedStatement } from './statement.js';

/**
 * Compares by content, but statements and sections by identity: one that only moved is the same object. No value
 * holds itself.
 */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (one instanceof PlacedStatement || one instanceof PlacedSection || Object.getPrototypeOf(one) !== Object.getPrototypeOf(other)) return false;
  if (Array.isArray(one)) return areSame(one, other as unknown[]);
  if (one instanceof Map || one instanceof Set) return areSame([...one], [...(other as Iterable<unknown>)]);
  const [left, right] = [Object.entries(one), Object.entries(other)];
  return left.length === right.length && left.every(([name, value], at) => right[at]?.[0] === name && isSame(value, right[at][1]));
}

function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, at) => isSame(value, other[at]));
}
