import assert from 'node:assert/strict';
import { review } from '../../src/review/engine.js';
import { debriefMarkdown } from '../../src/report/debrief.js';
import { reportOf } from '../../src/report/report.js';

const weak = `---
debrief: true
---

# Reply suggestions

We suggest replies to the agents of our support desk with a large language model.

## Fairness

We take fairness seriously.

## Privacy

Privacy will be handled after the MVP.
`;

const debriefOf = (text: string): string => debriefMarkdown('weak.md', reportOf({ path: 'docs/weak.md', text }, review(text)));

describe('the debrief as Markdown', () => {
  it('has the verdict, and below it what decides the room with who asks, why and where', () => {
    const text = debriefOf(weak);
    assert.equal(text.split('\n').slice(0, 6).join('\n'), '# Debrief: weak.md\n\n**Ready with conditions**\n\n## What would decide the room\n');
    assert.match(text, /\n- \*\*Finance:\*\* .+\?\n {2}No number .+ \(line 5, `constraints\/cost-budget`\)\n/);
    assert.match(text, /\n- \*\*The on-call engineer:\*\* /);
  });

  it('names every finding once', () => {
    const { findings } = review(weak);
    const named = [...debriefOf(weak).matchAll(/`([a-z]+\/[a-z-]+)`\)$/gm)].map(([, id]) => id).sort();
    assert.deepEqual(named, findings.map(({ ruleId }) => ruleId).sort());
  });

  it('has no part without anything in it', () => {
    assert.doesNotMatch(debriefOf('# A\n\nWe take fairness seriously.\n'), /## [^\n]+\n\n(?:##|$)/);
  });
});
