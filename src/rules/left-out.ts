import { capabilityTopic, MANY } from '../facts/capabilities.js';
import { exclusionTopic, type ExclusionFact } from '../facts/exclusions.js';
import type { Facts } from '../facts/facts.js';

/**
 * What the document leaves out of the product, or for a later version. Beside a long list of what the first
 * version takes on only what is plainly left out counts: such a document tends to say that nothing is.
 */
export function whatIsLeftOut(facts: Facts): readonly ExclusionFact[] {
  const takesOnMuch = facts.of(capabilityTopic).some(({ count }) => count >= MANY);
  return facts.of(exclusionTopic).filter(({ plain }) => plain || !takesOnMuch);
}
