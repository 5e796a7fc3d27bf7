import { equal, ok } from './assert.js';
import { closeAll, onlyWithOneFolder } from './helpers.js';
import { openMany } from './open-many.js';
import { print } from './reporter.js';

/** Megabytes by which memory may have grown when everything is closed again. */
const mayGrow = 20;

describe('many documents, one after the other', () => {
  before(onlyWithOneFolder);
  afterEach(closeAll);

  // `npm run bench` does the same with twenty and five hundred.
  it('leave no problem behind, and give their memory back', async function () {
    this.timeout(180_000);
    const { before, after, left } = await openMany(6, 41);
    equal(left, []);
    for (const part of ['host', 'worker'] as const) {
      const [start, end] = [before[part], after[part]];
      if (start !== undefined && end !== undefined) {
        print(`          ${part}: ${start.toFixed(1)} MB before, ${end.toFixed(1)} MB after`);
        ok(end - start < mayGrow, `The ${part} grew from ${start} to ${end} MB`);
      }
    }
  });
});
