/** How this document writes its headings, lists and line ends, so that what is inserted looks like it. */

import type { Reading } from '../facts/types.js';

export interface DocumentStyle {
  readonly newline: '\n' | '\r\n';
  /** `-`, `*` or `+`. */
  readonly bullet: string;
  readonly headings: 'atx' | 'setext' | 'bold';
  /** Depth of the document's main sections, 1 to 6. */
  readonly depth: number;
}

function mostFrequent<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0];
}

/** The depth of the main sections: the smallest depth that more than one heading has. */
export function mainDepth(reading: Reading): number {
  const headed = reading.sections.filter((section) => section.kind !== 'root' && section.kind !== 'run-in');
  // A lone "#" with nothing under it is a heading that is being typed.
  const written = headed.filter((section) => section.depth > 1 || !section.empty);
  const depths = (written.length > 0 ? written : headed).map((section) => section.depth);
  const sorted = [...new Set(depths)].sort((one, other) => one - other);
  return sorted.find((depth) => depths.filter((other) => other === depth).length > 1) ?? (sorted[0] === undefined ? 2 : Math.min(6, Math.max(2, sorted[0])));
}

/** Reads a document's style; where it shows none, ATX headings of depth 2 and hyphens. */
export function styleOf(reading: Reading): DocumentStyle {
  const { text } = reading.document;
  const markers = reading.statements.flatMap((statement) => (statement.list && !statement.list.ordered ? [statement.list.marker] : []));
  const headings = reading.sections.filter((section) => section.kind !== 'root');
  const depth = mainDepth(reading);
  const main = headings.filter((section) => section.kind !== 'run-in' && section.depth === depth);
  const runIns = headings.filter((section) => section.kind === 'run-in').length;
  const setext = depth <= 2 && main.filter((section) => section.kind === 'setext').length > main.length / 2;
  return {
    newline: /\r\n/.test(text.slice(0, 20_000)) ? '\r\n' : '\n',
    bullet: mostFrequent(markers.filter((marker) => /^[-*+]$/.test(marker))) ?? '-',
    headings: main.length <= 1 && runIns >= 3 ? 'bold' : setext ? 'setext' : 'atx',
    depth,
  };
}

/** A heading in the document's style, as snippet or plain text alike. */
export function headingLines(title: string, style: DocumentStyle): string[] {
  if (style.headings === 'bold') return [`**${title}**`];
  if (style.headings === 'setext') return [title, (style.depth === 1 ? '=' : '-').repeat(Math.max(3, title.length))];
  return [`${'#'.repeat(style.depth)} ${title}`];
}
