/** What kind of system a document describes, from documents that seldom say so outright. */

import assert from 'node:assert/strict';
import { Facts } from '../../src/facts/facts.js';
import { read } from '../../src/facts/reading.js';
import { TRAIT_NAMES, traitTopic } from '../../src/facts/traits.js';
import { readMarkdown } from '../../src/markdown/read.js';
import { EXAMPLES_ONE } from './traits-examples-one.js';
import { EXAMPLES_THREE } from './traits-examples-three.js';
import { EXAMPLES_TWO } from './traits-examples-two.js';

const EXAMPLES = [...EXAMPLES_ONE, ...EXAMPLES_TWO, ...EXAMPLES_THREE];

const traitsOf = (text: string): ReturnType<typeof traitTopic.extract> => new Facts(read(readMarkdown(text))).of(traitTopic);

describe('traits', () => {
  for (const { name, text, on, unclear } of EXAMPLES) {
    it(name, () => {
      const found = new Set(traitsOf(text).map(({ trait }) => trait));
      const judged = TRAIT_NAMES.filter((trait) => !unclear?.includes(trait));
      assert.deepEqual(
        judged.filter((trait) => found.has(trait)),
        judged.filter((trait) => on.includes(trait)),
      );
    });
  }

  it('are both there and not there in several examples', () => {
    for (const trait of TRAIT_NAMES) {
      assert.ok(EXAMPLES.filter(({ on }) => on.includes(trait)).length >= 12, `${trait} is on`);
      assert.ok(EXAMPLES.filter(({ on, unclear }) => !on.includes(trait) && !unclear?.includes(trait)).length >= 12, `${trait} is off`);
    }
  });

  it('carry the statements that decided them', () => {
    for (const { text } of EXAMPLES) {
      for (const { evidence } of traitsOf(text)) {
        assert.ok(evidence.length > 0);
        for (const { range, text: words } of evidence) assert.equal(text.slice(range.start, range.end), words);
      }
    }
  });

  it('do not come from what is ruled out, asked or considered', () => {
    const text = `# Sorting bolts\n\nA camera sorts bolts on the belt.\n\n## Non-goals\n\n- A phone app for the foreman\n- A chatbot that answers questions\n\n## Alternatives considered\n\n- A large language model that reads incoming e-mails, rejected.\n\n## Open questions\n\n- Should it rank workers?\n`;
    assert.deepEqual(traitsOf(text), []);
  });
});
