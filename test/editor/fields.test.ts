import assert from 'node:assert/strict';
import documents from '../../snippets/documents.json' with { type: 'json' };
import { type Field, forField, isField, linesLeftOut } from '../../src/editor/fields.js';
import { review } from '../../src/review/engine.js';
import filled from '../snippets/filled.json' with { type: 'json' };
import { render } from '../snippets/render.js';

const fields = Object.keys(linesLeftOut) as Field[];

describe('the fields of a new document', () => {
  for (const [name, { body }] of Object.entries(documents)) {
    const whole = body.join('\n');
    it(`leave out lines that ${name} has, and no others`, () => {
      for (const field of fields) {
        const left = linesLeftOut[field];
        const rest = forField(whole, field).split('\n');
        assert.equal(rest.length, body.length - left.length, field);
        assert.deepEqual(body.filter((line) => !rest.includes(line)).map((line) => left.some((beginning) => beginning.test(line))), left.map(() => true));
      }
      assert.equal(forField(whole, 'other'), whole);
    });
  }

  it('leave a whole document in which nothing is open', () => {
    const { values } = filled.snippets['Document: take-home'];
    const text = render([forField(documents['Document: take-home'].body.join('\n'), 'writing')], values);
    const { findings } = review(text, { requested: { by: 'person', why: '' } });
    assert.deepEqual(findings.map(({ ruleId }) => ruleId), []);
  });

  it('are told from other names', () => {
    assert.deepEqual([...fields, 'toString', '', 3, undefined].filter(isField), fields);
  });
});
