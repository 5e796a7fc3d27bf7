/** The lines of a document by the table, fence or list that they stand in. */

import { eachStatement, ofAll } from '../kept.js';
import type { ReadStatement, Reading } from '../types.js';

/** The table, fence or list that a statement is a line of. */
const placeOf = ({ form, table, list, block, fence }: ReadStatement): string | undefined => {
  if (table !== undefined) return `table ${String(table)}`;
  if (fence !== undefined && form !== 'arrow') return `fence ${String(block)}`;
  return list === undefined ? undefined : `list ${String(list.list)}`;
};

const lines = eachStatement((statement) => (placeOf(statement) === undefined ? [] : [statement]));

/** The lines of each table, fence and list, in reading order. */
export const linesByPlace = ofAll((reading: Reading): readonly (readonly ReadStatement[])[] => {
  const places = new Map<string, ReadStatement[]>();
  for (const statement of lines(reading)) {
    const place = placeOf(statement) ?? '';
    const known = places.get(place);
    if (known === undefined) places.set(place, [statement]);
    else known.push(statement);
  }
  return [...places.values()];
});
