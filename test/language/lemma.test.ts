import assert from 'node:assert/strict';
import { lemmaOf } from '../../src/language/lemma.js';

describe('lemmaOf', () => {
  const families: Readonly<Record<string, readonly string[]>> = {
    send: ['send', 'sends', 'sent', 'sending'],
    delete: ['deletes', 'deleted', 'deleting'],
    store: ['stores', 'stored', 'storing'],
    anonymize: ['anonymise', 'anonymised', 'anonymizing', 'anonymizes'],
    query: ['queries', 'queried'],
    retrain: ['retrained', 'retrains', 'retraining'],
    escalate: ['escalates', 'escalated', 'escalating'],
    label: ['labelled', 'labeled', 'labelling', 'labels'],
    cache: ['caches', 'cached', 'caching'],
    batch: ['batches', 'batched'],
    color: ['colour', 'colours'],
    route: ['routes', 'routed', 'routing'],
    stop: ['stops', 'stopped', 'stopping'],
    fall: ['falls', 'fell', 'fallen', 'falling'],
    plane: ['planes'],
    plan: ['plans', 'planned', 'planning'],
    bias: ['bias', 'biases', 'biased'],
    criterion: ['criteria'],
    child: ['children'],
  };
  for (const [base, forms] of Object.entries(families)) {
    it(`brings ${forms.join(', ')} to ${base}`, () => {
      for (const form of forms) assert.equal(lemmaOf(form), base, form);
    });
  }

  for (const word of ['precise', 'process', 'always', 'during', 'analytics', 'status', 'address', 'promise', 'exercise', 'wise']) {
    it(`leaves ${word} alone`, () => {
      assert.equal(lemmaOf(word), word);
    });
  }
});
