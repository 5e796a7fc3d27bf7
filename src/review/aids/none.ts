/** In a file of its own, so that who reviews nothing does not load the engine. */

import type { Aids } from './types.js';

/** Of a document that is left alone, and where nobody would see them. */
export const NO_AIDS: Aids = { recognized: [], derived: [], notes: [], writing: { missing: [], budgets: [], uses: [], owners: [], names: [] } };
