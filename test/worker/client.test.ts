import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Superseded, TookTooLong, WorkerClient } from '../../src/worker/client.js';
import type { WorkerPort } from '../../src/worker/port.js';
import type { Request, Response } from '../../src/worker/protocol.js';
import { Reviewer } from '../../src/worker/reviewer.js';
import { startInNode } from '../../src/worker/start.node.js';

const times = { budget: 40, start: 100, backOff: [0, 30, 60] };
const input = (text: string) => ({ text, settings: { rules: {}, include: [], exclude: [], terms: {} } });

/** A worker that answers as told: `undefined` means never. */
function fakeWorkers(reply: (request: Request) => unknown, load = true) {
  const seen = {
    started: [] as number[],
    ended: 0,
    requests: [] as Request[],
    /** The worker that was started last breaks down. */
    breakDown: (_reason: string): void => undefined,
    /** It answers what it was asked last. */
    answer: (_answer: unknown): void => undefined,
  };
  const start = (): Promise<WorkerPort> => {
    seen.started.push(Date.now());
    let listener: (response: Response) => void = () => undefined;
    return Promise.resolve({
      post: (request) => {
        seen.requests.push(request);
        const answer = reply(request);
        if (answer !== undefined) {
          setTimeout(() => listener({ kind: 'answer', id: request.id, answer }), 5);
        }
      },
      onResponse: (given) => {
        listener = given;
        seen.answer = (answer) => listener({ kind: 'answer', id: seen.requests.length, answer });
        if (load) {
          setTimeout(() => listener({ kind: 'ready' }), 1);
        }
      },
      // All of the clock's time is its own.
      spent: () => Date.now(),
      onBreakdown: (told) => {
        seen.breakDown = told;
      },
      terminate: () => {
        seen.ended += 1;
      },
    });
  };
  return { start, seen };
}

const textOf = (request: Request): string => (request.name === 'review' ? request.ask.input.text : '');

/** A review of which only the kind is looked at. */
const packedOf = (kind: string): unknown => ({ kind: new TextEncoder().encode(JSON.stringify(kind)) });

describe('worker client', () => {
  it('starts nothing until it is asked', async () => {
    const { start, seen } = fakeWorkers(() => 7);
    const client = new WorkerClient(start, undefined, times);
    assert.equal(seen.started.length, 0);
    assert.equal(await client.ask('blockStart', { text: '', offset: 0 }), 7);
    assert.equal(seen.started.length, 1);
  });

  it('ends a worker that takes too long and starts another for the next question', async () => {
    const { start, seen } = fakeWorkers((request) => (request.id === 1 ? undefined : 7));
    const client = new WorkerClient(start, undefined, times);
    await assert.rejects(client.ask('blockStart', { text: '', offset: 0 }), TookTooLong);
    assert.equal(seen.ended, 1);
    assert.equal(await client.ask('blockStart', { text: '', offset: 0 }), 7);
    assert.equal(seen.started.length, 2);
  });

  it('gives a worker its time of work where the machine is busy with something else', async () => {
    let work = 0;
    const { start, seen } = fakeWorkers(() => undefined);
    const client = new WorkerClient(async () => ({ ...(await start()), spent: () => work }), undefined, times);
    const outcome = client.ask('rules', {});
    setTimeout(() => seen.answer(7), times.budget * 2);
    assert.equal(await outcome, 7);
    // The same with work that is done.
    const working = setInterval(() => (work += 10), 5);
    await assert.rejects(client.ask('rules', {}), TookTooLong);
    clearInterval(working);
    // And where nothing at all is done, patience ends too.
    await assert.rejects(client.ask('rules', {}), TookTooLong);
  });

  it('gives a worker twice its time until it has reviewed something', async () => {
    const { start, seen } = fakeWorkers(() => undefined);
    const client = new WorkerClient(start, undefined, times);
    const review = (): Promise<unknown> => client.ask('review', { key: 'a', input: input('text') });
    const answerLate = (): void => void setTimeout(() => seen.answer({}), times.budget * 1.5);
    const first = review();
    answerLate();
    await first;
    answerLate();
    await assert.rejects(review(), TookTooLong);
    assert.equal(seen.ended, 1);
  });

  it('waits longer and longer before it starts another', async () => {
    const { start, seen } = fakeWorkers(() => undefined);
    const client = new WorkerClient(start, undefined, times);
    for (let count = 0; count < 4; count += 1) {
      await assert.rejects(client.ask('rules', {}), TookTooLong);
    }
    const waits = seen.started.slice(1).map((time, index) => time - (seen.started[index] as number) - 2 * times.budget);
    assert.ok((waits[0] as number) < 20, `first restart after ${waits[0]} ms`);
    assert.ok((waits[1] as number) >= 25, `second restart after ${waits[1]} ms`);
    assert.ok((waits[2] as number) >= 55, `third restart after ${waits[2]} ms`);
  });

  it('gives up a worker that never loads', async () => {
    const { start, seen } = fakeWorkers(() => 7, false);
    await assert.rejects(new WorkerClient(start, undefined, times).ask('rules', {}), TookTooLong);
    assert.equal(seen.ended, 1);
  });

  it('keeps the worker when a question cannot be sent', async () => {
    let fail = true;
    const { start, seen } = fakeWorkers(() => {
      if (fail) {
        fail = false;
        throw new Error('could not be cloned');
      }
      return 7;
    });
    const client = new WorkerClient(start, undefined, times);
    await assert.rejects(client.ask('rules', {}), /cloned/);
    await new Promise((resolve) => setTimeout(resolve, times.budget * 2));
    assert.equal(await client.ask('blockStart', { text: '', offset: 0 }), 7);
    assert.deepEqual([seen.started.length, seen.ended], [1, 0]);
  });

  it('starts another worker when the one that rests is gone', async () => {
    const { start, seen } = fakeWorkers(() => 7);
    const client = new WorkerClient(start, undefined, times);
    await client.ask('rules', {});
    seen.breakDown('somebody ended it');
    assert.equal(client.isRunning, false);
    assert.equal(await client.ask('blockStart', { text: '', offset: 0 }), 7);
    assert.equal(seen.started.length, 2);
  });

  it('lets nobody wait when it is disposed', async () => {
    const { start, seen } = fakeWorkers(() => undefined);
    const client = new WorkerClient(start, undefined, { ...times, budget: 5_000 });
    const asked = [client.ask('rules', {}), client.ask('rules', {})];
    const outcomes = Promise.allSettled(asked);
    setTimeout(() => client.dispose(), 20);
    for (const outcome of await outcomes) {
      assert.ok(outcome.status === 'rejected' && outcome.reason instanceof Superseded);
    }
    assert.equal(seen.ended, 1);
    await assert.rejects(client.ask('rules', {}), Superseded);
  });
});

describe('reviewer', () => {
  it('answers for the newest version only', async () => {
    const { start, seen } = fakeWorkers((request) => packedOf(textOf(request)));
    const reviewer = new Reviewer(new WorkerClient(start, undefined, times));
    const outcomes = await Promise.all(['one', 'two', 'three'].map((text) => reviewer.review('a', input(text))));
    assert.deepEqual(outcomes.map((outcome) => outcome.kind), ['superseded', 'superseded', 'review']);
    // The second never reached the worker.
    assert.ok(!seen.requests.some((request) => textOf(request) === 'two'));
  });

  it('keeps documents apart', async () => {
    const { start } = fakeWorkers((request) => packedOf(textOf(request)));
    const reviewer = new Reviewer(new WorkerClient(start, undefined, times));
    const outcomes = await Promise.all([reviewer.review('a', input('one')), reviewer.review('b', input('two'))]);
    assert.deepEqual(outcomes, [
      { kind: 'review', review: { kind: 'one' } },
      { kind: 'review', review: { kind: 'two' } },
    ]);
  });

  it('leaves a document alone that killed the worker twice, until it changes', async () => {
    const { start, seen } = fakeWorkers((request) => (textOf(request) === 'bad' ? undefined : packedOf('fine')));
    const reviewer = new Reviewer(new WorkerClient(start, undefined, times));
    assert.deepEqual(await reviewer.review('a', input('bad')), { kind: 'stopped' });
    assert.equal(seen.ended, 2);
    assert.deepEqual(await reviewer.review('a', input('bad')), { kind: 'stopped' });
    assert.equal(seen.ended, 2, 'the same text was tried again');
    assert.equal((await reviewer.review('b', input('good'))).kind, 'review');
    assert.equal((await reviewer.review('a', input('good'))).kind, 'review');
  });

  it('tries once more when the worker is ended from outside', async () => {
    let lives = 0;
    const { start, seen } = fakeWorkers((request) => {
      lives += 1;
      if (lives === 1) {
        setTimeout(() => seen.breakDown('somebody ended it'), 5);
        return undefined;
      }
      return packedOf(textOf(request));
    });
    const reviewer = new Reviewer(new WorkerClient(start, undefined, { ...times, budget: 1_000 }));
    assert.deepEqual(await reviewer.review('a', input('one')), { kind: 'review', review: { kind: 'one' } });
    assert.equal(seen.started.length, 2);
  });

  it('starts no worker only to forget', async () => {
    const { start, seen } = fakeWorkers((request) => packedOf(textOf(request)));
    const client = new WorkerClient(start, undefined, times);
    const reviewer = new Reviewer(client);
    await reviewer.review('a', input('one'));
    seen.breakDown('somebody ended it');
    reviewer.forget('a');
    assert.equal(client.isRunning, false);
    assert.equal(seen.started.length, 1);
  });

  it('says what went wrong in the worker', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'debrief-worker-'));
    const file = path.join(folder, 'worker.cjs');
    writeFileSync(
      file,
      `const { parentPort } = require('node:worker_threads');
       parentPort.on('message', ({ id, ask }) => {
         if (ask.input.text === 'loop') { for (;;); }
         if (ask.input.text === 'exit') { process.exit(3); }
         parentPort.postMessage({ kind: 'failure', id, message: 'no' });
       });
       parentPort.postMessage({ kind: 'ready' });`,
    );
    const client = new WorkerClient(startInNode(file), undefined, { ...times, start: 5_000 });
    const reviewer = new Reviewer(client);
    assert.deepEqual(await reviewer.review('a', input('other')), { kind: 'failed', message: 'no' });
    assert.equal((await reviewer.review('b', input('exit'))).kind, 'failed');
    assert.deepEqual(await reviewer.review('c', input('loop')), { kind: 'stopped' });
    assert.deepEqual(await reviewer.review('a', input('other')), { kind: 'failed', message: 'no' });
    client.dispose();
  });
});
