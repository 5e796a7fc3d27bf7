/** How text output looks: colours where there is somebody to see them, and lines that fit the terminal. */

import type { Severity } from './report.js';

type Paint = (text: string) => string;

/** What a terminal can do with a text. */
export type Colors = Readonly<Record<'bold' | 'dim' | 'underline' | 'red' | 'yellow' | 'blue' | 'green' | 'cyan', Paint>>;

export interface Style {
  readonly width: number;
  readonly bold: Paint;
  readonly faint: Paint;
  readonly underlined: Paint;
  readonly good: Paint;
  readonly code: Paint;
  severity(severity: Severity, text: string): string;
}

const NARROWEST = 50;
const WIDEST = 110;

/** The style for a terminal of so many columns, if that is known. */
export function styleOf(colors: Colors, columns: number | undefined): Style {
  const bySeverity: Readonly<Record<Severity, Paint>> = { error: colors.red, warning: colors.yellow, information: colors.blue };
  return {
    width: Math.max(NARROWEST, Math.min(WIDEST, columns ?? WIDEST)),
    bold: colors.bold,
    faint: colors.dim,
    underlined: colors.underline,
    good: colors.green,
    code: colors.cyan,
    severity: (severity, text) => bySeverity[severity](text),
  };
}

/** Lines of at most `width` characters, broken between words. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** Wrapped text behind a margin; `first` stands in the margin of the first line and has its width. */
export function indent(text: string, width: number, margin: string, first = margin): string {
  return wrap(text, width - margin.length).map((line, index) => (index === 0 ? first : margin) + line).join('\n');
}
