import type { ReadStatement } from './types.js';

/** Whether two statements stand in the same paragraph, or in the same item of a list, so that one may go on with the other. */
export const isSamePassage = (one: ReadStatement, other: ReadStatement): boolean => one.block === other.block && one.list?.item === other.list?.item;
