import assert from 'node:assert/strict';
import fc from 'fast-check';
import { clean, printableJson, shorten, unobeyed } from '../../src/report/clean.js';

describe('text that is safe to print', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['colors', '\u001b[31mred\u001b[0m text', 'red text'],
    ['a title for the window', '\u001b]0;you are hacked\u0007after', 'after'],
    ['a link that hides where it goes', '\u001b]8;;http://evil\u001b\\click\u001b]8;;\u001b\\', 'click'],
    ['eight-bit escapes', '\u009b31mred', 'red'],
    ['the bell and backspaces', 'a\u0007b\bc', 'abc'],
    ['marks that reorder text', 'abc\u202edcba\u2066x', 'abcdcbax'],
    ['line breaks of every kind', 'one\r\ntwo\u2028three\tfour', 'one two three four'],
    ['a lone escape at the end', 'end\u001b', 'end'],
    ['ordinary words, umlauts and emoji', 'Größe 👩‍🔬 ok', 'Größe 👩‍🔬 ok'],
  ];
  for (const [name, text, expected] of cases) {
    it(`takes out ${name}`, () => assert.equal(clean(text), expected));
  }

  it('leaves no control character, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(clean(text))));
  });

  it('takes time in proportion to the text', () => {
    const started = performance.now();
    clean('\u001b]'.repeat(200_000));
    assert.ok(performance.now() - started < 2_000);
  });
});

describe('text in the log of a build server', () => {
  it('holds no command that it would obey', () => {
    const log = unobeyed('::add-mask::a\n  ::stop-commands::x\na ::b:: c\nx ##[error]y ##vso[task.setvariable variable=a]b ##teamcity[z] ## [a] ##\n');
    assert.equal(log, ': :add-mask::a\n  : :stop-commands::x\na ::b:: c\nx # #[error]y # #vso[task.setvariable variable=a]b # #teamcity[z] ## [a] ##\n');
    const data = ['##vso[task.x]y', '##[error]'];
    assert.doesNotMatch(printableJson(data), /##\w*\[/);
    assert.deepEqual(JSON.parse(printableJson(data)), data);
  });
});

describe('shortened text', () => {
  it('is never longer than asked, and is cut between words where it can be', () => {
    assert.equal(shorten('one two three four', 14), 'one two three…');
    fc.assert(fc.property(fc.string(), fc.integer({ min: 2, max: 40 }), (text, length) => shorten(text, length).length <= Math.max(length, 2)));
  });

  it('does not cut a character in half', () => {
    for (let length = 2; length < 12; length++) assert.doesNotMatch(shorten('😀😀😀😀😀😀', length), /\p{Surrogate}/u);
  });
});

describe('printable JSON', () => {
  it('means the same data and holds no control character', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (data) => {
        const json = printableJson(data);
        assert.deepEqual(JSON.parse(json), data);
        assert.doesNotMatch(json, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
      }),
    );
  });
});
