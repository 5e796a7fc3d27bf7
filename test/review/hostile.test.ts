import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { WorkerPool, type Outcome } from '../../src/cli/pool.js';
import { around, hostileDocuments, hostileSizes } from '../fuzz/hostile-documents.js';

/** Far more than the budget of a review: only what never answers is caught by it. */
const KILL_LIMIT = 30_000;

describe('documents that nobody should write', () => {
  let folder: string;
  let pool: WorkerPool;
  const unhandled: unknown[] = [];
  const remember = (reason: unknown): void => void unhandled.push(reason);

  before(async function () {
    this.timeout(60_000);
    folder = mkdtempSync(join(tmpdir(), 'debrief-hostile-'));
    const workerFile = join(folder, 'worker.js');
    await esbuild.build({ entryPoints: [fileURLToPath(new URL('../../src/cli/worker.ts', import.meta.url))], outfile: workerFile, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' });
    pool = new WorkerPool({ workerFile, threads: 1 });
    process.on('unhandledRejection', remember);
  });

  after(async () => {
    process.off('unhandledRejection', remember);
    await pool.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A review, or the plain word that there is none: too slow, or too large for the memory. */
  function check(outcome: Outcome, text: string): void {
    assert.ok(outcome.kind === 'review' || outcome.kind === 'too-slow' || outcome.kind === 'out-of-memory', JSON.stringify(outcome).slice(0, 300));
    if (outcome.kind !== 'review') return;
    const { findings, problems, facts } = outcome.review;
    const ranges = [...findings, ...problems, ...facts.flatMap((fact) => fact.evidence)].map(({ range }) => range);
    for (const { start, end } of ranges) assert.ok(start >= 0 && start <= end && end <= text.length, `${start} to ${end} of ${text.length}`);
  }

  for (const size of hostileSizes) {
    for (const [name, write] of Object.entries(hostileDocuments)) {
      it(`${name}, ${size} times: a bounded answer`, async function () {
        this.timeout(KILL_LIMIT);
        const text = write(size);
        const outcome = await pool.review({ text, options: { requested: { by: 'person', why: 'A test.' } } });
        check(outcome, text);
        assert.deepEqual(unhandled, []);
      });
    }
  }

  it('are followed by a review of a good one', async function () {
    this.timeout(KILL_LIMIT);
    const outcome = await pool.review({ text: around(''), options: { requested: { by: 'person', why: 'A test.' } } });
    assert.equal(outcome.kind, 'review');
  });
});
