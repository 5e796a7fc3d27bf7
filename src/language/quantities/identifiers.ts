/** Inline code that names something (`max_tokens=400`, `v1.2`) holds no quantity; `200 ms` in code does. */

import type { Span } from '../types.js';
import { isDigit, type Lexeme } from './scan.js';

/** Whether a lexeme stands in a code span that begins with a name. */
export function isInIdentifier(text: string, lexeme: Lexeme, code: readonly Span[] | undefined): boolean {
  if (code === undefined || code.length === 0) return false;
  // Spans are sorted and few of them matter: binary search for the one that could hold the lexeme.
  let low = 0;
  let high = code.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = code[middle] as Span;
    if (span.end <= lexeme.start) low = middle + 1;
    else if (span.start > lexeme.start) high = middle - 1;
    else {
      let position = span.start;
      while (position < span.end && position < span.start + 8 && '<>=≤≥~≈$€£¥₹+-−. '.includes(text[position] ?? ' ')) position += 1;
      const opening = text[position];
      return !isDigit(opening) && !text.startsWith('p9', span.start);
    }
  }
  return false;
}
