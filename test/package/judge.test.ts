/** The score is read as where the labels were written. */

import assert from 'node:assert/strict';
import { Scorer, scoreTable, type Labels } from '../../scripts/judge/score.mjs';

const at = (rule: string, first: number, last = first): { rule: string; first: number; last: number } => ({ rule, first, last });

function scoreOf(findings: readonly ReturnType<typeof at>[], labels: Partial<Labels>, traits: readonly string[] = []): ReturnType<Scorer['score']> {
  const scorer = new Scorer();
  scorer.add({ name: 'doc', traits, findings }, { traits: [], fires: [], ...labels });
  return scorer.score();
}

describe('judging', () => {
  it('gives a label to a finding within a line of it, and to no other', () => {
    const { rows, mistakes } = scoreOf([at('a/b', 4), at('a/b', 9, 12), at('a/b', 20)], { fires: [{ rule: 'a/b', line: 5 }, { rule: 'a/b', line: 13 }, { rule: 'a/b', line: 22, why: 'far' }] });
    assert.deepEqual(rows.get('a/b'), { right: 2, wrong: 1, missed: 1, sprung: 0 });
    assert.deepEqual(mistakes, ['doc: missed a/b:22 (far)', 'doc: wrongly a/b:20']);
  });

  it('uses a finding for one label only', () => {
    assert.deepEqual(scoreOf([at('a/b', 5)], { fires: [{ rule: 'a/b', line: 5 }, { rule: 'a/b', line: 6 }] }).rows.get('a/b'), { right: 1, wrong: 0, missed: 1, sprung: 0 });
  });

  it('takes a label without a line anywhere in the document', () => {
    assert.equal(scoreOf([at('a/b', 99)], { fires: [{ rule: 'a/b' }] }).total.right, 1);
  });

  it('counts traps that were sprung, but not where the finding is right', () => {
    const traps = [{ rule: 'a/b', line: 5 }];
    assert.equal(scoreOf([at('a/b', 5)], { traps }).total.sprung, 1);
    assert.equal(scoreOf([], { traps }).total.sprung, 0);
    assert.equal(scoreOf([at('a/b', 5), at('a/b', 30)], { traps, fires: [{ rule: 'a/b', line: 6 }] }).total.sprung, 0);
  });

  it('compares traits one by one', () => {
    assert.deepEqual(scoreOf([], { traits: ['personal', 'device'] }, ['personal', 'people']).traits, { right: 4, all: 6 });
  });

  it('prints the rows and the totals', () => {
    const lines = scoreTable(scoreOf([at('a/b', 1), at('c/d', 2)], { fires: [{ rule: 'a/b' }, { rule: 'a/c' }], traps: [{ rule: 'c/d', line: 2 }] })).split('\n');
    assert.deepEqual(lines, [
      'a/b                                tp   1  fp   0  fn   0  P 1.00  R 1.00',
      'a/c                                tp   0  fp   0  fn   1  P    -  R 0.00',
      'c/d                                tp   0  fp   1  fn   0  P 0.00  R    -',
      '',
      'documents 1  traits 6/6  traps sprung 1/1',
      'precision 0.500  recall 0.500  F1 0.500',
    ]);
  });
});
