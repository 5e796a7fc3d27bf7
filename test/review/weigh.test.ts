/** What is added to the findings of patterns because of how it sounds. */

import assert from 'node:assert/strict';
import { review } from '../../src/review/engine.js';

const intro = '# Search in contracts\n\nA language model answers what lawyers ask about the contracts of their clients.\n\n## Model\n\n';

/** Texts of the findings of a rule. */
function found(ruleId: string, text: string): string[] {
  const document = intro + text;
  return review(document, { requested: { by: 'person', why: 'A test.' } }).findings.filter((finding) => finding.ruleId === ruleId).map(({ range }) => document.slice(range.start, range.end));
}

const PATTERN = 'For the answers we use GPT-4o for all questions, because it is the most powerful model available.';
const SOUND = 'Smaller models are cheaper, but the quality is not as good.';

describe('what sounds like a fault', () => {
  it('is found without a pattern', () => {
    assert.deepEqual(found('approach/oversized-model', SOUND), [SOUND]);
  });

  it('is not told again beside what a pattern found in the same paragraph', () => {
    assert.equal(found('approach/oversized-model', `${PATTERN} ${SOUND}`).length, 1);
    assert.equal(found('approach/oversized-model', `- ${PATTERN} ${SOUND}\n- Embeddings are made once.`).length, 1);
  });

  it('is told in an item or a paragraph of its own', () => {
    assert.equal(found('approach/oversized-model', `- ${PATTERN}\n- ${SOUND}`).length, 2);
    assert.equal(found('approach/oversized-model', `${PATTERN}\n\n${SOUND}`).length, 2);
  });
});
