/** What holds for all rules alike: names, prose, questions, pages. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generatedDocs } from '../../scripts/docs/pages.mjs';
import { GROUPS, RULES } from '../../src/rules/index.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Type, severity and traits of every rule. They are part of what a version promises: a change here is
 * one that users have to be told of.
 */
const PROMISED: Readonly<Record<string, readonly string[]>> = {
  'constraints/latency-budget': ['missing', 'warning'],
  'constraints/cost-budget': ['missing', 'warning'],
  'constraints/quality-target': ['missing', 'warning'],
  'constraints/late-targets': ['missing', 'warning'],
  'constraints/vague-target': ['statement', 'warning'],
  'constraints/average-latency': ['statement', 'information'],
  'constraints/traffic-estimate': ['missing', 'information'],
  'constraints/unit-economics': ['missing', 'information'],
  'constraints/contradiction': ['statement', 'error'],
  'constraints/assumptions': ['missing', 'information'],
  'scope/success-metric': ['missing', 'warning'],
  'scope/metric-after-architecture': ['missing', 'warning'],
  'scope/goal-framing': ['missing', 'information'],
  'scope/non-goals': ['missing', 'warning'],
  'scope/boiled-ocean': ['statement', 'warning'],
  'scope/negotiation': ['missing', 'information'],
  'approach/build-vs-buy': ['missing', 'warning'],
  'approach/unquantified-trade-off': ['missing', 'warning'],
  'approach/oversized-model': ['statement', 'warning'],
  'approach/model-sprawl': ['missing', 'warning'],
  'approach/plain-summary': ['missing', 'information'],
  'data/cold-start': ['missing', 'warning', 'learned'],
  'data/feedback-loop': ['missing', 'warning'],
  'data/retraining-trigger': ['statement', 'warning', 'learned'],
  'data/perfect-data': ['statement', 'warning'],
  'data/lifecycle': ['missing', 'warning', 'personal'],
  'privacy/data-egress': ['statement', 'error', 'personal'],
  'privacy/deferred': ['statement', 'error', 'personal'],
  'privacy/retention': ['missing', 'warning', 'personal'],
  'privacy/embeddings-exempt': ['statement', 'warning', 'personal'],
  'privacy/access-control': ['missing', 'warning', 'personal'],
  'privacy/audit-log': ['missing', 'information', 'personal'],
  'privacy/cross-border': ['statement', 'warning', 'personal'],
  'privacy/weak-mitigation': ['statement', 'warning', 'personal'],
  'fairness/bias-plan': ['missing', 'warning', 'people'],
  'fairness/platitude': ['statement', 'warning'],
  'honesty/overclaim': ['statement', 'warning'],
  'honesty/limitations': ['missing', 'information'],
  'safety/fallback': ['missing', 'warning'],
  'safety/full-automation': ['statement', 'warning'],
  'safety/hallucination-guardrail': ['missing', 'warning', 'generative'],
  'safety/prompt-injection': ['missing', 'information', 'generative', 'untrusted'],
  'operations/monitoring': ['missing', 'warning'],
  'operations/ownership': ['missing', 'warning'],
  'operations/device-cost': ['missing', 'warning', 'device'],
  'operations/second-order': ['missing', 'information'],
  'operations/spend-guard': ['missing', 'information'],
  'rollout/phases': ['missing', 'warning'],
  'rollout/exit-criteria': ['missing', 'warning'],
  'rollout/safe-exposure': ['missing', 'information'],
  'rollout/rollback': ['missing', 'warning'],
  'document/placeholder': ['statement', 'information'],
  'document/empty-section': ['statement', 'information'],
};

/** Ids of the rules that have a file, by the file's place. */
function idsByFile(): string[] {
  return GROUPS.flatMap((group) =>
    readdirSync(`${root}src/rules/${group}`)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.examples.ts'))
      .map((name) => `${group}/${name.slice(0, -'.ts'.length)}`),
  );
}

describe('all rules', () => {
  it('stand in files of their names, and every file is listed', () => {
    assert.deepEqual(RULES.map((rule) => rule.id).sort(), idsByFile().sort());
    for (const rule of RULES) assert.equal(rule.id.split('/')[0], rule.group, rule.id);
  });

  it('stand in the order of the groups', () => {
    const places = RULES.map((rule) => GROUPS.indexOf(rule.group));
    assert.deepEqual(places, [...places].sort((one, other) => one - other));
  });

  it('have the type, the severity and the traits that are promised', () => {
    const actual = Object.fromEntries(RULES.map((rule) => [rule.id, [rule.type, rule.severity, ...rule.traits]]));
    assert.deepEqual(actual, PROMISED);
  });

  it('ask questions that no other rule asks', () => {
    const questions = RULES.map((rule) => rule.question.text.toLowerCase().replace(/[^a-z ]/g, ''));
    assert.deepEqual(questions.filter((question, index) => questions.indexOf(question) !== index), []);
  });

  it('have titles that no other rule has', () => {
    const titles = RULES.map((rule) => rule.title.toLowerCase());
    assert.deepEqual(titles.filter((title, index) => titles.indexOf(title) !== index), []);
  });

  for (const rule of RULES) {
    it(`${rule.id} says what it is for`, () => {
      assert.match(rule.title, /^\S.{8,88}[^.\s]$/s, 'a title is a short line without a full stop');
      for (const field of ['rationale', 'whenToSwitchOff', 'satisfiedBy'] as const) {
        assert.match(rule[field], /^[A-Z“"].{20,}[.!?”"]$/s, `${field} is a sentence or more`);
        assert.doesNotMatch(rule[field], /\s{2}|\n/, `${field} is one paragraph`);
      }
      assert.match(rule.question.text, /\?$/, 'a question ends as one');
      assert.ok(rule.question.text.length <= 160, 'a question is short');
    });
  }
});

describe('generated pages', () => {
  it('are what "npm run docs" would write', async () => {
    const stale = [...(await generatedDocs())].filter(([path, content]) => readText(path) !== content).map(([path]) => path);
    assert.deepEqual(stale, [], 'run "npm run docs"');
  });

  it('are there for rules that exist, and for no others', () => {
    const pages = readdirSync(`${root}docs/rules`, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
    assert.deepEqual(pages.map((name) => name.replaceAll('\\', '/').slice(0, -'.md'.length)).sort(), RULES.map((rule) => rule.id).sort());
  });
});

function readText(path: string): string | undefined {
  try {
    return readFileSync(root + path, 'utf8');
  } catch {
    return undefined;
  }
}
