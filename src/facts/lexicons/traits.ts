/** What kind of system a document describes, in words: see the files under `traits`. */

import type { Trait } from '../types.js';
import { DEVICE_TRAIT } from './traits/device.js';
import { GENERATIVE } from './traits/generative.js';
import { LEARNED } from './traits/learned.js';
import { PEOPLE } from './traits/people.js';
import { PERSONAL } from './traits/personal.js';
import type { TraitPatterns } from './traits/types.js';
import { UNTRUSTED } from './traits/untrusted.js';

export type { TraitPatterns } from './traits/types.js';

/** In the catalogue's order. */
export const TRAITS: Readonly<Record<Trait, TraitPatterns>> = {
  personal: PERSONAL,
  generative: GENERATIVE,
  learned: LEARNED,
  device: DEVICE_TRAIT,
  people: PEOPLE,
  untrusted: UNTRUSTED,
};
