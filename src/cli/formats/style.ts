/** How text output looks: colours where there is somebody to see them, and lines that fit the terminal. */

import { createColors } from 'picocolors';
import type { Host } from '../host.js';
import type { Severity } from '../report.js';

type Paint = (text: string) => string;

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

/** Whether to colour: `NO_COLOR` and `FORCE_COLOR` have the last word, then the terminal. */
export function wantsColor({ environment, isTerminal }: Pick<Host, 'environment' | 'isTerminal'>): boolean {
  // no-color.org: any value but an empty one.
  if (environment['NO_COLOR']) return false;
  const force = environment['FORCE_COLOR'];
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  return isTerminal && environment['TERM'] !== 'dumb';
}

/** The style for where the output goes. */
export function styleFor(host: Pick<Host, 'environment' | 'isTerminal' | 'columns'>): Style {
  const colors = createColors(wantsColor(host));
  const bySeverity: Readonly<Record<Severity, Paint>> = { error: colors.red, warning: colors.yellow, information: colors.blue };
  return {
    width: Math.max(NARROWEST, Math.min(WIDEST, host.columns ?? WIDEST)),
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
