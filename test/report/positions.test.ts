import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Positions } from '../../src/report/positions.js';

describe('positions', () => {
  it('count lines and columns from 1, in UTF-16 units', () => {
    const positions = new Positions('a😀b\r\nsecond\rthird\n');
    assert.deepEqual(positions.at(0), { line: 1, column: 1 });
    assert.deepEqual(positions.at(3), { line: 1, column: 4 });
    assert.deepEqual(positions.at(6), { line: 2, column: 1 });
    assert.deepEqual(positions.at(13), { line: 3, column: 1 });
    assert.deepEqual(positions.at(19), { line: 4, column: 1 });
  });

  it('give the text of a line without its end', () => {
    const positions = new Positions('one\r\ntwo\nthree');
    assert.deepEqual([1, 2, 3].map((line) => positions.line(line)), ['one', 'two', 'three']);
  });

  it('agree with counting by hand', () => {
    const text = fc.array(fc.constantFrom('a', '\n', '\r\n', '\r', 'ü')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.nat(40), (whole, place) => {
        const offset = Math.min(place, whole.length);
        // Between \r and \n nothing can stand.
        fc.pre(!(whole[offset - 1] === '\r' && whole[offset] === '\n'));
        const lines = whole.slice(0, offset).split(/\r\n|\n|\r/);
        assert.deepEqual(new Positions(whole).at(offset), { line: lines.length, column: (lines.at(-1) ?? '').length + 1 });
      }),
    );
  });
});
