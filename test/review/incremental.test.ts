import { deepStrictEqual, ok } from 'node:assert';
import { review } from '../../src/review/engine.js';
import { ReviewSession } from '../../src/review/session.js';
import type { ReviewOptions } from '../../src/review/types.js';
import { assertHolds } from '../fuzz/explore.js';
import { EDITS, incrementProperty } from '../fuzz/properties.js';
import { kinds } from '../fuzz/random-edits.js';
import { realDocuments } from '../fuzz/real-documents.js';
import { asked } from '../fuzz/review-properties.js';

/** 3,000 edits of small documents; `npm run fuzz` takes longer ones, and its time. */
const RUNS = 300;

describe('the incremental review', () => {
  it(`equals the full review after every edit: ${kinds.join(', ')}`, function () {
    this.timeout(600_000);
    let edits = 0;
    assertHolds(incrementProperty, {
      runs: RUNS,
      size: 300,
      trying: (versions) => {
        edits += versions.length - 1;
      },
    });
    ok(edits >= RUNS * EDITS);
  });

  it('equals the full review when a user’s own terms change', () => {
    const session = new ReviewSession();
    const text = '# Voice notes\n\n## Data flow\n\nThe app sends the blorp of each user to Zibnet.\n';
    const withTerms = (data: string[]): ReviewOptions => ({ ...asked, configuration: { rules: {}, terms: { products: [], vendors: ['Zibnet'], data, owners: [] } } });
    for (const data of [[], ['blorp'], [], ['blorp']]) deepStrictEqual(session.review('document', text, withTerms(data)), review(text, withTerms(data)));
  });

  it('forgets a document that is gone', () => {
    const session = new ReviewSession();
    session.review('document', realDocuments[0]!.text, asked);
    session.forget('document');
    deepStrictEqual(session.review('document', realDocuments[1]!.text, asked), review(realDocuments[1]!.text, asked));
  });
});
