/** Figures that stand close together. */

import type { Figure } from '../figures.js';

/** Statements that belong together. */
const NEAR = 2;

/**
 * Whether two figures stand in one section, close to each other.
 *
 * @param most so many statements apart
 */
export const areNear = ({ statement: one }: Figure, { statement: other }: Figure, most = NEAR): boolean => one.section === other.section && Math.abs(one.index - other.index) <= most;
