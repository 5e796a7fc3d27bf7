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

  it('are not personal where the document says that nothing in it is about a person', () => {
    const body = 'A forecast of parts is made each night from counts per depot. The planner of the depot looks at it at six and orders. Drivers fetch the parts; a customer gets the machine back a day sooner.';
    const denials = [
      'The feed carries neither names nor numbers of customers.',
      'Nothing in these tables is about a person.',
      'The program has no idea who the buyers are.',
      'There is no work here for the privacy office.',
      'No personal data is involved.',
    ];
    for (const denial of denials) {
      const found = traitsOf(`# Spare parts\n\n${body}\n\n## Data\n\n${denial}\n`).map(({ trait }) => trait);
      assert.ok(!found.includes('personal'), denial);
    }
    assert.ok(traitsOf(`# Spare parts\n\n${body}\n\n## Data\n\nEach order is stored with the driver's name, address and phone number. Customers' calls are recorded.\n`).some(({ trait }) => trait === 'personal'));
  });

  it('do not come from what is ruled out, asked or considered', () => {
    const text = `# Sorting bolts\n\nA camera sorts bolts on the belt.\n\n## Non-goals\n\n- A phone app for the foreman\n- A chatbot that answers questions\n\n## Alternatives considered\n\n- A large language model that reads incoming e-mails, rejected.\n\n## Open questions\n\n- Should it rank workers?\n`;
    assert.deepEqual(traitsOf(text), []);
  });
});
