import assert from 'node:assert/strict';
import { review } from '../../src/review/engine.js';
import type { Finding } from '../../src/review/types.js';
import { assertHolds } from '../fuzz/explore.js';
import { blanksHold, editsHold, filledHolds, isInsertion, restHolds } from '../fuzz/fix-properties.js';
import { fixProperty } from '../fuzz/properties.js';
import { realDocuments } from '../fuzz/real-documents.js';
import { asked } from '../fuzz/review-properties.js';

describe('fixes of real documents', function () {
  this.timeout(120_000);
  const reviewed: { readonly name: string; readonly text: string; readonly findings: readonly Finding[] }[] = [];
  before(() => {
    for (const { name, text } of realDocuments) reviewed.push({ name, text, findings: review(text, asked).findings });
  });

  it('are offered for every finding', () => {
    for (const { name, findings } of reviewed) assert.deepEqual(findings.filter(({ fixes }) => fixes.length === 0).map(({ ruleId }) => ruleId), [], name);
  });

  it('only insert, or move whole lines', () => {
    for (const { text, findings } of reviewed) for (const { fixes } of findings) for (const fix of fixes) editsHold(text, fix);
  });

  it('leave what is said besides as it is; with blanks they silence nothing, filled in they answer', () => {
    const seen = new Set<string>();
    for (const { text, findings } of reviewed) {
      for (const finding of findings) {
        for (const fix of finding.fixes) {
          const kind = `${finding.ruleId} ${fix.title}`;
          if (seen.has(kind)) continue;
          seen.add(kind);
          restHolds(text, fix);
          blanksHold(text, finding, fix);
          filledHolds(text, finding, fix);
        }
      }
    }
    assert.ok(seen.size >= 50, `only ${seen.size} of them`);
  });
});

describe('fixes of any document', () => {
  it('apply cleanly, change nothing else, and are not offered twice', function () {
    this.timeout(120_000);
    assertHolds(fixProperty, { runs: 60, size: 900 });
  });

  const offered = (text: string, ruleId: string): readonly string[] =>
    review(text, asked)
      .findings.filter((finding) => finding.ruleId === ruleId)
      .flatMap(({ fixes }) => fixes.filter(isInsertion).map(({ edits: [edit] }) => (edit ? text.slice(0, edit.range.start) + edit.newText + text.slice(edit.range.end) : '')));

  for (const [name, end] of [
    ['a code fence', '```text\na --> b\n'],
    ['a fence that is closed by fewer marks', '````\na\n```\n'],
    ['a comment', '<!-- later\n'],
    ['a script', '<script>\nlet a;\n\n'],
  ] as const) {
    it(`put nothing behind ${name} that nobody has closed`, () => {
      const text = `# A model\n\n## Goals\n\nWe sort parcels.\n\n${end}`;
      for (const changed of offered(text, 'scope/negotiation')) assert.ok(changed.endsWith(end), changed);
      assert.ok(offered(`${text.replace(end, '')}After it.\n`, 'scope/negotiation').length > 0);
    });
  }

  it('leave what stands before a blank on a line of its own apart from it', () => {
    const [changed = ''] = offered('- one\n- two\n<name>\n', 'document/placeholder');
    assert.ok(changed.startsWith('- one\n- two\n<name>\n\n'), changed);
  });

  it('put nothing between an item and what continues it', () => {
    const [changed = ''] = offered('- **Latency.** It is short.\n\n\t**Cost.** It is low.\n', 'scope/negotiation');
    assert.ok(changed.startsWith('- **Latency.** It is short.\n\n\t**Cost.** It is low.\n'), changed);
  });

  it('put a summary under the title where there are no sections, and targets before the architecture', () => {
    const [summary = ''] = offered('# Parcels\n\nIn May there were many parcels, and most of them were late.\n', 'approach/plain-summary');
    assert.match(summary, /^# Parcels\n\nFor <users>/);
    const [targets = ''] = offered('# Parcels\n\n## Architecture\n\nA model sorts parcels. The gateway calls it.\n\n## Requirements\n\nAn answer takes at most 300 ms at p95.\n', 'constraints/late-targets');
    assert.match(targets, /^# Parcels\n\n## Targets\n/);
  });

  it('move no section above the front matter, and none above words that would become part of it', () => {
    const text = '---\nowner: Ann\n---\n\n```mermaid\nflowchart LR\n  A[Phone] -->|audio| B\n```\n\nB stands in the cellar.\n\n## Success\n\n1. Visits that find nothing: 62 % now, 40 % after a year.\n';
    const changed = offered(text, 'scope/metric-after-architecture');
    assert.equal(changed.length, 1);
    for (const one of changed) assert.match(one, /^---\nowner: Ann\n---\n\n- Outcome: [^]*\n\n```mermaid[^]*cellar\.\n\n## Success\n/);
  });

  it('find the start of a line where lines end with a carriage return alone', () => {
    const [changed = ''] = offered('# Parcels\r\r## Architecture\r\rA model sorts parcels. The gateway calls it.\r\r## Requirements\r\rAn answer takes at most 300 ms at p95.\r', 'constraints/late-targets');
    assert.match(changed, /^# Parcels\r\r\s*## Targets\s[^]*\s## Architecture\r\rA model/);
  });

  it('put targets above the first drawing of a document without headings, and above the words that announce it', () => {
    const text = (announcement: string): string => `Hello all,\n\n${announcement}\n\n\`\`\`\nscanner --> sorter --> belt\n\`\`\`\n\nA parcel is sorted within 300 ms at p95, and 97 % of them go to the right belt.\n`;
    const [announced = ''] = offered(text('A parcel goes this way:'), 'constraints/late-targets');
    assert.match(announced, /^Hello all,\n\n\| What \|[^]*\n\nA parcel goes this way:\n\n```\nscanner/);
    const [plain = ''] = offered(text('Parcels are many.'), 'constraints/late-targets');
    assert.match(plain, /^Hello all,\n\nParcels are many\.\n\n\| What \|[^]*\n\n```\nscanner/);
  });
});
