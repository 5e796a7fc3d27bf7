import * as fc from 'fast-check';
import { deepStrictEqual, ok } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { review } from '../../src/review/engine.js';
import { ReviewSession } from '../../src/review/session.js';
import type { ReviewOptions } from '../../src/review/types.js';
import { applyEdit, fragments, type RandomEdit } from '../markdown/random.js';

const documents = ['../../examples/', '../judged/'].flatMap((path) => {
  const folder = new URL(path, import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
});

/** What is pasted: paragraphs, tables, lists and headings of the documents. */
const blocks = documents.flatMap((text) => text.split(/\n{2,}/)).map((block) => `\n\n${block}\n\n`);

/** A stretch of a document: long enough for facts that join statements, short enough to be reviewed often. */
const start = fc
  .record({ document: fc.constantFrom(...documents), from: fc.double({ min: 0, max: 0.7, noNaN: true }) })
  .map(({ document, from }) => document.slice(Math.floor(document.length * from)).slice(0, 5_000));

const edit: fc.Arbitrary<RandomEdit | 'undo'> = fc.oneof(
  { weight: 1, arbitrary: fc.constant('undo' as const) },
  {
    weight: 6,
    arbitrary: fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      remove: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 200 })),
      insert: fc.oneof(fc.constant(''), fc.constantFrom('a', ' ', 'not ', '5', '.', 'we ', '\n'), fc.constantFrom(...fragments), fc.constantFrom(...blocks)),
    }),
  },
);

/** Each run is so many edits; in CI there are 3,000 of them. */
const LENGTH = 10;
const runs = Number(process.env['DEBRIEF_RUNS'] ?? (process.env['CI'] === undefined ? 32 : 300));

const reviewed: ReviewOptions = { requested: { by: 'person', why: 'A test.' } };

describe('the incremental review', () => {
  it('equals the full review, after every edit', function () {
    this.timeout(runs * 20_000);
    let count = 0;
    fc.assert(
      fc.property(start, fc.array(edit, { minLength: LENGTH, maxLength: LENGTH }), (text, edits) => {
        const session = new ReviewSession();
        const versions = [text];
        session.review('document', text, reviewed);
        for (const one of edits) {
          const now = versions.at(-1) ?? '';
          if (one === 'undo' && versions.length > 1) versions.pop();
          else if (one !== 'undo') versions.push(applyEdit(now, one));
          const next = versions.at(-1) ?? '';
          deepStrictEqual(session.review('document', next, reviewed), review(next, reviewed));
          count += 1;
        }
      }),
      { numRuns: runs },
    );
    ok(count >= runs * LENGTH);
  });

  it('equals the full review when a user’s own terms change', () => {
    const session = new ReviewSession();
    const text = '# Voice notes\n\n## Data flow\n\nThe app sends the blorp of each user to Zibnet.\n';
    const withTerms = (data: string[]): ReviewOptions => ({ ...reviewed, configuration: { rules: {}, terms: { products: [], vendors: ['Zibnet'], data, owners: [] } } });
    for (const data of [[], ['blorp'], [], ['blorp']]) deepStrictEqual(session.review('document', text, withTerms(data)), review(text, withTerms(data)));
  });

  it('forgets a document that is gone', () => {
    const session = new ReviewSession();
    session.review('document', documents[0]!, reviewed);
    session.forget('document');
    deepStrictEqual(session.review('document', documents[1]!, reviewed), review(documents[1]!, reviewed));
  });
});
