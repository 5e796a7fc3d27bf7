/** Figures that stand close together. */

import type { Figure } from '../figures.js';

/** Statements that belong together. */
const NEAR = 2;

/** Whether two figures stand in one section, with hardly a statement between them. */
export const areNear = ({ statement: one }: Figure, { statement: other }: Figure): boolean => one.section === other.section && Math.abs(one.index - other.index) <= NEAR;
