/** The rows about a real VS Code: activation, typing, diagnostics, memory. */

import { benchInVSCode } from '../vscode/bench.mjs';
import { median, quantile } from './measure.js';

type Show = (cells: readonly (string | number)[]) => void;

/** Prints the rows and gives the figures behind them. */
export async function inVSCode(show: Show): Promise<Awaited<ReturnType<typeof benchInVSCode>>> {
  const figures = await benchInVSCode();
  const { activation, stretches, many } = figures.node;
  show(['\nin VS Code (ms)', 'Node host', 'web host']);
  show(['activation, by the clock', activation.byTheClock, figures.web.activation.byTheClock]);
  show(['activation, work of the host', activation.worked ?? NaN]);
  for (const [name, of] of [['median', 0.5], ['p95', 0.95], ['worst', 1]] as const) {
    show([`keystroke to diagnostics, ${name}`, quantile(figures.node.toDiagnostics, of), quantile(figures.web.toDiagnostics, of)]);
  }
  if (stretches) {
    show(['a keystroke keeps the host busy', 'median', 'p95', 'worst']);
    const kinds = [
      ['with the extension itself', stretches.own],
      ['with all of VS Code', stretches.reviewed],
      ['with all, document left alone', stretches.leftAlone],
    ] as const;
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
