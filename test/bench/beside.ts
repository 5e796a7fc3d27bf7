/** The rows about what one might run instead, and about an incremental parser; only those that are installed. */

import { designDocOf, typingIn } from './documents.js';
import { cost, median } from './measure.js';
import { incrementalParser, installedPeers } from './peers/peers.mjs';

type Show = (cells: readonly (string | number)[]) => void;

const KB = 1_024;
const RUNS = 3;

/** What a run costs the processor until its promise is kept. */
async function costOf(run: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** Warm lints of 60 KB beside our review, taking turns. */
export async function besidePeers(show: Show, review: (text: string) => unknown): Promise<unknown> {
  const text = designDocOf(60 * KB);
  const contenders: Record<string, (text: string) => unknown> = { review, ...(await installedPeers()) };
  const times = new Map<string, number[]>(Object.keys(contenders).map((name) => [name, []]));
  for (const run of Object.values(contenders)) await run(designDocOf(8 * KB));
  for (let at = 0; at < RUNS; at += 1) for (const [name, run] of Object.entries(contenders)) times.get(name)?.push(await costOf(() => run(text)));
  const rows = [...times].map(([name, all]) => ({ name, median: median(all) }));
  const own = rows[0]?.median ?? NaN;
  show(['\n60 KB, warm, one after the other', 'median', 'to review']);
  for (const row of rows) show([row.name, row.median, row.median / own]);
  return { runs: RUNS, rows };
}

/** Keystrokes in an incremental parser that does nothing but parse. */
export async function incrementalParsing(show: Show, sizes: readonly number[]): Promise<unknown> {
  const parserOf = await incrementalParser();
  if (!parserOf) return undefined;
  show(['\n@lezer/markdown, keystroke', 'median']);
  return sizes.map((size) => {
    const text = designDocOf(size);
    const [prose] = typingIn(text);
    if (!prose) return undefined;
    const document = parserOf(text);
    let typed = 0;
    const times = Array.from({ length: 24 }, (_, run) => {
      const now = 1 + (run % prose.typed.length);
      const next = text.slice(0, prose.at) + prose.typed.slice(0, now) + text.slice(prose.at);
      const time = cost(() => {
        document.edit(prose.at, typed, next);
      });
      typed = now;
      return time;
    });
    show([`${size / KB} KB`, median(times)]);
    return { size, median: median(times) };
  });
}
