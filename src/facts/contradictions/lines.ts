/** The lines of a document by the table, fence or list that they stand in. */

import { ofDocument } from '../kept.js';
import type { ReadStatement, Reading } from '../types.js';

/** The table, fence or list that a statement is a line of. */
const placeOf = ({ form, table, list, block, fence }: ReadStatement): string | undefined => {
  if (table !== undefined) return `table ${String(table)}`;
  if (fence !== undefined && form !== 'arrow') return `fence ${String(block)}`;
  return list === undefined ? undefined : `list ${String(list.list)}`;
};

/** The lines of each table, fence and list, in reading order. */
export const linesByPlace = ofDocument((reading: Reading): readonly (readonly ReadStatement[])[] => {
  const places = new Map<string, ReadStatement[]>();
  for (const statement of reading.statements) {
    const place = placeOf(statement);
    if (place === undefined) continue;
    const lines = places.get(place);
    if (lines === undefined) places.set(place, [statement]);
    else lines.push(statement);
  }
  return [...places.values()];
});
