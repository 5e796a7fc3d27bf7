/** The row about the command line: many documents, in all of its threads. */

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { designDocOf } from './documents.js';

type Show = (cells: readonly (string | number)[]) => void;

const KB = 1_024;
/** Four times as many should take four times as long. */
const COUNTS = [250, 1_000];
const root = fileURLToPath(new URL('../../', import.meta.url));

/** `debrief review` over folders of documents of 10 KB: seconds by the clock, of the processors, and how many of them were at work. */
export function commandLine(show: Show, folder: string): unknown {
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), '--production', '--only=cli,cli-worker'], { stdio: 'ignore' });
  const text = designDocOf(10 * KB);
  show([`\ndebrief review, 10 KB each, ${availableParallelism()} cores`, 'seconds', 'of processors', 'at work', 'ms each']);
  return COUNTS.map((count) => {
    const place = join(folder, `documents-${count}`);
    mkdirSync(place);
    // Not twice the same text.
    for (let at = 0; at < count; at += 1) writeFileSync(join(place, `${at}.md`), `${text}\nVersion ${at}.\n`);
    const timed = `const before = performance.now(); process.on('exit', () => { const { user, system } = process.cpuUsage(); process.stderr.write(JSON.stringify([(performance.now() - before) / 1e3, (user + system) / 1e6])); });`;
    const { stderr, stdout } = spawnSync(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(timed)}`, join(root, 'dist/cli.js'), 'review', '--format', 'json', '--fail-on', 'never', '*.md'], { cwd: place, encoding: 'utf8', maxBuffer: 2 ** 30 });
    const { documents } = JSON.parse(stdout) as { documents: readonly { findings: readonly unknown[] }[] };
    if (documents.length !== count) throw new Error(`${documents.length} of ${count} documents were reviewed.`);
    const [seconds = NaN, processors = NaN] = JSON.parse(stderr) as number[];
    show([`${count} documents`, seconds, processors, processors / seconds, (processors * 1_000) / count]);
    return { count, seconds, processors };
  });
}
