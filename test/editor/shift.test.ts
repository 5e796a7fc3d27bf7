import * as fc from 'fast-check';
import assert from 'node:assert/strict';
import { shifted, type Replacement } from '../../src/editor/shift.js';

const text = 'It costs $0.02 a question.';
const place = { start: 9, end: 14 };

/** What stands at the place after one replacement. */
function after(start: number, end: number, newText: string): string | undefined {
  const here = shifted(place, [{ start, end, length: newText.length }]);
  const changed = text.slice(0, start) + newText + text.slice(end);
  return here && changed.slice(here.start, here.end);
}

describe('a place in a text that is changed', () => {
  it('moves with what is typed and deleted before it', () => {
    assert.equal(after(0, 0, 'Well. '), '$0.02');
    assert.equal(after(0, 9, ''), '$0.02');
    assert.equal(after(9, 9, 'only '), '$0.02');
  });

  it('stays where something is typed behind it', () => {
    assert.equal(after(14, 14, '5'), '$0.02');
    assert.equal(after(20, 26, ''), '$0.02');
  });

  it('grows with what is typed in it', () => {
    assert.equal(after(11, 11, '9'), '$09.02');
    assert.equal(after(12, 20, '5 per'), '$0.5 per');
    assert.equal(after(0, 11, 'At 1'), 'At 1.02');
  });

  it('is gone once all of it is replaced', () => {
    assert.equal(after(9, 14, ''), undefined);
    assert.equal(after(0, 20, 'Nothing'), undefined);
  });

  it('follows several changes, one after the other', () => {
    const changes: Replacement[] = [{ start: 20, end: 22, length: 0 }, { start: 0, end: 2, length: 4 }, { start: 0, end: 0, length: 10 }];
    assert.deepEqual(shifted(place, changes), { start: 21, end: 26 });
  });

  it('never holds a letter that was not there or typed in between, whatever is changed outside of it', () => {
    const change = fc.record({ before: fc.boolean(), at: fc.nat(5), remove: fc.nat(3), insert: fc.string({ maxLength: 4 }) });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
        let current = text;
        const seen: Replacement[] = [];
        for (const { before, at, remove, insert } of changes) {
          const here = shifted(place, seen);
          assert.ok(here);
          const start = before ? Math.max(0, here.start - at - remove) : Math.min(current.length, here.end + at);
          const end = before ? Math.min(here.start, start + remove) : Math.min(current.length, start + remove);
          seen.push({ start, end, length: insert.length });
          current = current.slice(0, start) + insert + current.slice(end);
        }
        const here = shifted(place, seen);
        assert.equal(here && current.slice(here.start, here.end), '$0.02');
      }),
    );
  });
});
