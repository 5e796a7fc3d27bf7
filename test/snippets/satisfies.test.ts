import assert from 'node:assert/strict';
import { Facts } from '../../src/facts/facts.js';
import { read } from '../../src/facts/reading.js';
import { readMarkdown } from '../../src/markdown/read.js';
import { review } from '../../src/review/engine.js';
import { ruleContext } from '../../src/rules/context.js';
import { ruleById } from '../../src/rules/index.js';
import { fixTexts, snippets, type Rendered } from './render.js';

/** Findings of one rule in a text, with its traits taken as present. */
function findings(ruleId: string, text: string): number {
  const rule = ruleById(ruleId);
  assert.ok(rule, `there is no rule ${ruleId}`);
  return rule.check(ruleContext(new Facts(read(readMarkdown(text))))).length;
}

const inDocument = (text: string): string => `# Parcel sorter\n\n${text}\n`;

function checkTemplate(template: Rendered): void {
  for (const ruleId of template.satisfies) {
    const missing = ruleById(ruleId)?.type === 'missing';
    if (!missing) continue;
    it(`${template.name}, filled in, satisfies ${ruleId}`, () => {
      assert.equal(findings(ruleId, inDocument(template.filled)), 0, template.filled);
    });
    // Rules on order and on gates are quiet as long as there is nothing to order or to gate.
    if (findings(ruleId, inDocument('It sorts parcels.')) === 0) continue;
    it(`${template.name}, left unfilled, does not satisfy ${ruleId}`, () => {
      assert.equal(findings(ruleId, inDocument(template.unfilled)), 1, template.unfilled);
    });
  }
}

describe('templates', () => {
  for (const snippet of snippets) checkTemplate(snippet);
});

describe('texts of fixes', () => {
  for (const fix of fixTexts) {
    checkTemplate(fix);
    const { flagged } = fix;
    if (flagged === undefined) continue;
    it(`${fix.name} fires on its example`, () => {
      assert.ok(findings(fix.name, inDocument(flagged)) > 0, flagged);
    });
    if (fix.keepsFinding || fix.name === 'document/empty-section') continue;
    it(`${fix.name}, with its fix filled in, is quiet`, () => {
      assert.equal(findings(fix.name, inDocument(`${flagged} ${fix.filled}`)), 0, `${flagged} ${fix.filled}`);
    });
    it(`${fix.name}, with its fix unfilled, still fires`, () => {
      assert.ok(findings(fix.name, inDocument(`${flagged} ${fix.unfilled}`)) > 0, `${flagged} ${fix.unfilled}`);
    });
  }
});

describe('the whole document', () => {
  const take = snippets.find((snippet) => snippet.name === 'Document: take-home');
  it('is there', () => assert.ok(take));
  it('filled in, leaves nothing open', () => {
    assert.ok(take);
    const { findings: open, checklist } = review(take.filled, { requested: { by: 'person', why: '' } });
    assert.deepEqual(open.map(({ ruleId, message }) => `${ruleId}: ${message}`), []);
    assert.ok(checklist.flatMap(({ rules }) => rules).filter(({ state }) => state === 'done').length > 40);
  });
  it('filled in, satisfies every missing-rule that it is for', () => {
    assert.ok(take && take.satisfies.length > 20);
  });
});

describe('the short document', () => {
  it('filled in, leaves open only what a room can be told', () => {
    const short = snippets.find((snippet) => snippet.name === 'Document: short');
    const { findings: open } = review(short?.filled ?? '', { requested: { by: 'person', why: '' } });
    assert.deepEqual(open.filter(({ severity }) => severity !== 'information').map(({ ruleId }) => ruleId), []);
    assert.ok(open.length <= 3, open.map(({ ruleId }) => ruleId).join(', '));
  });
});
