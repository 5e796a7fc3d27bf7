/** Writes quantities in a compact form, so that a table of phrases stays readable. */

import { findQuantities, type FoundQuantity } from '../../../src/language/quantities/index.js';
import type { Comparator, Hints } from '../../../src/language/types.js';

const SIGNS: Record<Comparator, string> = { equal: '', 'at-most': '<=', less: '<', 'at-least': '>=', more: '>', about: '~' };

/**
 * `dimension value[..upper] [unit] [<= < >= > ~] [p95] [avg] [/per] [xCount] [delta] [currency] [header]`;
 * the unit stands only where it is a name (counts, rates, tokens, ratios, numbers).
 */
export function describeQuantity(quantity: FoundQuantity): string {
  const named = ['count', 'rate', 'tokens', 'ratio', 'number', 'energy'].includes(quantity.dimension);
  const parts = [
    quantity.dimension,
    String(Number(quantity.value.toPrecision(6))) + (quantity.upper === undefined ? '' : `..${Number(quantity.upper.toPrecision(6))}`),
    named ? quantity.unit : '',
    SIGNS[quantity.comparator],
    quantity.percentile === undefined ? '' : `p${quantity.percentile}`,
    quantity.average ? 'avg' : '',
    quantity.per === undefined ? '' : `/${quantity.per}`,
    quantity.perCount === 1 ? '' : `x${quantity.perCount}`,
    quantity.delta ? 'delta' : '',
    quantity.currency ?? '',
    quantity.fromHeader ? 'header' : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** All quantities of a text, joined by "; ". */
export function describeText(text: string, hints: Hints = { form: 'sentence' }): string {
  return findQuantities(text, hints).map(describeQuantity).join('; ');
}

/** A row and its cells from texts and headers. */
export function row(headers: readonly string[], cells: readonly string[], leadIn?: string): { text: string; hints: Hints } {
  let text = '';
  const places = cells.map((cell, index) => {
    const start = text.length;
    text += `${cell} | `;
    return { start, end: start + cell.length, header: headers[index] ?? '' };
  });
  return { text, hints: { form: 'row', cells: places, ...(leadIn === undefined ? {} : { leadIn }) } };
}
