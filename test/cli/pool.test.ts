import assert from 'node:assert/strict';
import { join } from 'node:path';
import { WorkerPool, type Task } from '../../src/cli/pool.js';
import { folderWith, removeFolders } from './host.js';

/** A thread that does what the text says. */
const WORKER = `
const { parentPort, threadId } = require('node:worker_threads');
parentPort.on('message', ({ text }) => {
  if (text === 'hang') for (;;);
  if (text === 'exit') process.exit(0);
  if (text === 'throw') throw new Error('thrown');
  if (text === 'eat') { const all = []; for (;;) all.push(new Array(1e6).fill(Math.random())); }
  const until = Date.now() + (text.startsWith('wait') ? Number(text.slice(4)) : 0);
  while (Date.now() < until);
  parentPort.postMessage({ kind: 'review', review: { why: text, thread: threadId } });
});
parentPort.postMessage({ kind: 'ready' });
`;

const task = (text: string): Task => ({ text, options: {} });

describe('the pool of threads', () => {
  let pool: WorkerPool;
  const poolOf = (worker: string, threads: number, budget: number): WorkerPool => {
    pool = new WorkerPool({ workerFile: join(folderWith({ 'worker.js': worker }), 'worker.js'), threads, budget, memory: 64 });
    return pool;
  };
  const whys = async (texts: readonly string[]): Promise<string[]> =>
    (await Promise.all(texts.map((text) => pool.review(task(text))))).map((outcome) => (outcome.kind === 'review' ? outcome.review.why : outcome.kind));

  afterEach(async () => {
    await pool.close();
    removeFolders();
  });

  it('gives each document its own answer', async () => {
    poolOf(WORKER, 3, 5_000);
    const texts = Array.from({ length: 50 }, (_, index) => `text ${index}`);
    assert.deepEqual(await whys(texts), texts);
  });

  it('works on several at once', async () => {
    poolOf(WORKER, 2, 5_000);
    const outcomes = await Promise.all(['wait1500', 'wait1500'].map((text) => pool.review(task(text))));
    const threads = outcomes.map((outcome) => (outcome as unknown as { review: { thread: number } }).review.thread);
    assert.equal(new Set(threads).size, 2);
  });

  it('ends a review that takes too long, and goes on with the others', async () => {
    poolOf(WORKER, 1, 300);
    const started = Date.now();
    assert.deepEqual(await whys(['a', 'hang', 'b', 'hang', 'c']), ['a', 'too-slow', 'b', 'too-slow', 'c']);
    assert.ok(Date.now() - started < 10_000);
  });

  it('does not count the time that a document waits for its turn', async () => {
    poolOf(WORKER, 1, 2_000);
    assert.deepEqual(await whys(['wait700', 'wait700', 'wait700', 'wait700']), ['wait700', 'wait700', 'wait700', 'wait700']);
  });

  it('survives a thread that throws, ends or eats all memory', async () => {
    poolOf(WORKER, 1, 15_000);
    assert.deepEqual(await whys(['throw', 'exit', 'eat', 'a']), ['failure', 'failure', 'out-of-memory', 'a']);
  });

  it('says so where no thread can start', async () => {
    poolOf('throw new Error("no engine")', 2, 1_000);
    assert.deepEqual(await Promise.all(['a', 'b', 'c'].map((text) => pool.review(task(text)))), Array.from({ length: 3 }, () => ({ kind: 'failure', message: 'no engine' })));
  });

  it('leaves no thread behind when it is closed', async () => {
    poolOf(WORKER, 2, 60_000);
    void pool.review(task('hang'));
    await pool.review(task('a'));
    await pool.close();
    // A thread that lived on would keep the event loop, and mocha, from ending; here we see it at once.
    assert.equal(process.getActiveResourcesInfo().filter((name) => name === 'Worker' || name === 'MessagePort').length, 0);
  });
});
