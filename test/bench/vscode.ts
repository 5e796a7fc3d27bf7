/** The rows about a real VS Code: activation, typing, diagnostics, memory. */

import { benchInVSCode } from '../vscode/bench.mjs';
import { median, quantile } from './measure.js';

type Show = (cells: readonly (string | number)[]) => void;

/** Prints the rows and gives the figures behind them. */
export async function inVSCode(show: Show): Promise<Awaited<ReturnType<typeof benchInVSCode>>> {
  const figures = await benchInVSCode();
  show(['\nin VS Code (ms)', 'Node host', 'web host']);
  show(['activation', figures.node.activation, figures.web.activation]);
  for (const [name, of] of [['median', 0.5], ['p95', 0.95]] as const) {
    show([`keystroke to diagnostics, ${name}`, quantile(figures.node.toDiagnostics, of), quantile(figures.web.toDiagnostics, of)]);
  }
  const { stretches, many } = figures.node;
  if (stretches) {
    show(['longest work for a keystroke', 'median', 'p95', 'worst']);
    const kinds = [['60 KB, reviewed', stretches.reviewed], ['60 KB, left alone', stretches.leftAlone], ['of the extension itself', stretches.own]] as const;
    for (const [name, times] of kinds) {
      show([`  ${name}`, median(times), quantile(times, 0.95), Math.max(...times)]);
    }
  }
  if (many) {
    show(['520 documents, one by one (MB)', 'before', 'after', 'growth']);
    for (const part of ['host', 'worker'] as const) {
      const [before = NaN, after = NaN] = [many.before[part], many.after[part]];
      show([`  extension ${part}`, before, after, after - before]);
    }
    show(['  closed documents with problems', many.left.length]);
  }
  return figures;
}
