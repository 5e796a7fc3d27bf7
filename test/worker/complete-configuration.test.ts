import assert from 'node:assert/strict';
import { readConfiguration } from '../../src/review/configuration.js';
import { RULES } from '../../src/rules/index.js';
import { completeConfiguration } from '../../src/worker/complete-configuration.js';

/** What is offered at the mark. */
function offersAt(marked: string) {
  const offset = marked.indexOf('▮');
  const text = marked.replace('▮', '');
  const { start, offers } = completeConfiguration(text, offset);
  return { text, start, offset, offers, labels: offers.map(({ label }) => label) };
}

const severities = ['on', 'off', 'error', 'warning', 'information'];
const rules = RULES.map(({ id }) => id);

const CASES: readonly { readonly at: string; readonly offered: readonly string[] }[] = [
  { at: '▮', offered: ['rules', 'include', 'exclude', 'terms', 'overrides'] },
  { at: 'inc▮', offered: ['rules', 'include', 'exclude', 'terms', 'overrides'] },
  { at: 'include:\n  - docs/**\n\n▮\n\nrules:\n  fairness/platitude: off\n', offered: ['exclude', 'terms', 'overrides'] },
  { at: '▮\n\nterms:\n  data: [diary]\n', offered: ['rules', 'include', 'exclude', 'overrides'] },
  { at: 'terms:\n  ▮', offered: ['products', 'vendors', 'data', 'owners'] },
  { at: 'terms:\r\n  data: [diary]\r\n  ▮', offered: ['products', 'vendors', 'owners'] },
  { at: 'rules:\n  ▮', offered: rules },
  { at: 'rules:\n    privacy/▮', offered: rules },
  { at: 'rules:\n  fairness/platitude: ▮', offered: severities },
  { at: 'rules:\n  # agreed\n  "fairness/platitude": w▮', offered: severities },
  { at: 'rules:\n  fairness/platitude:\n    ▮', offered: severities },
  { at: 'overrides:\n  - ▮', offered: ['files', 'rules'] },
  { at: 'overrides:\n- files: [a]\n  ▮', offered: ['rules'] },
  { at: 'overrides:\n  - files:\n      - docs/**\n    rules:\n      rollout/phases: ▮', offered: severities },
  { at: 'overrides:\n  - files: [a]\n    rules:\n      ▮', offered: rules },
];

/** Free text, comments, values of what takes none of a list, and what the schema does not know. */
const NOTHING: readonly string[] = ['# ▮', 'include:\n  - ▮', 'include: ▮', 'rules:▮', 'nonsense:\n  ▮'];

describe('completion in a configuration file', () => {
  for (const { at, offered } of CASES) it(JSON.stringify(at), () => assert.deepEqual(offersAt(at).labels, offered));
  for (const at of NOTHING) it(`nothing: ${JSON.stringify(at)}`, () => assert.deepEqual(offersAt(at).labels, []));

  it('replaces what is written already, and says what each key is', () => {
    const { text, start, offset, offers } = offersAt('rules:\n  privacy/re▮');
    assert.equal(text.slice(start, offset), 'privacy/re');
    assert.ok(offers.every(({ detail }) => detail !== ''));
  });

  it('inserts what is a valid file as soon as a value is chosen', () => {
    const first = offersAt('▮').offers.find(({ label }) => label === 'overrides')?.insert ?? '';
    const second = offersAt(`${first}▮`).offers.find(({ label }) => label === 'files')?.insert ?? '';
    const withFiles = `${first}${second}docs/**\n    `;
    const third = offersAt(`${withFiles}▮`).offers.find(({ label }) => label === 'rules')?.insert ?? '';
    const fourth = offersAt(`${withFiles}${third}▮`).offers[0]?.insert ?? '';
    const value = offersAt(`${withFiles}${third}${fourth}▮`).labels[1] ?? '';
    const file = `${withFiles}${third}${fourth}${value}\n`;
    assert.deepEqual(readConfiguration(file), { file: { overrides: [{ files: ['docs/**'], rules: { [rules[0] ?? '']: 'off' } }] }, problems: [] });
  });
});
