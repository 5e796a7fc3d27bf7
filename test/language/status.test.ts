import assert from 'node:assert/strict';

import { readClauses } from '../../src/language/clauses.js';
import { tokenize } from '../../src/language/tokens.js';
import type { Status } from '../../src/language/types.js';
import { STATUS_EXAMPLES } from './status-examples.js';

/** Status of the clause in which the mark « starts. */
function statusOfMarked(line: string): Status | undefined {
  const text = line.replace(/[«»]/g, '');
  const clauses = readClauses(text, tokenize(text), { form: 'sentence' });
  return clauses.find((clause) => clause.end > line.indexOf('«'))?.status;
}

describe('status', () => {
  for (const [status, block] of Object.entries(STATUS_EXAMPLES)) {
    describe(status, () => {
      for (const line of block.trim().split('\n').map((each) => each.trim())) {
        it(line, () => {
          assert.equal(statusOfMarked(line), status);
        });
      }
    });
  }
});
