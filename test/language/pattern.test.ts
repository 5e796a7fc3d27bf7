import assert from 'node:assert/strict';
import { annotate } from '../../src/language/annotate.js';
import { PatternSet } from '../../src/language/pattern.js';

/** What one pattern covers in a text, or undefined. */
function covered(pattern: string, text: string): string | undefined {
  const match = new PatternSet({ it: [pattern] }).find(annotate(text, { form: 'sentence' }))[0];
  return match && text.slice(match.start, match.end);
}

describe('PatternSet', () => {
  const examples: readonly (readonly [string, string, string | undefined])[] = [
    ['fall back to', 'It then falls back to rules.', 'falls back to'],
    ['on device', 'An on-device model.', 'on-device'],
    ['=better', 'a good one', undefined],
    ['=better', 'a better one', 'better'],
    ['(go|switch) ...2 back', 'we switch it straight back', 'switch it straight back'],
    ['(go|switch) ...2 back', 'we switch it all the way back', undefined],
    ['send ...4 {data}', 'we send every medical record', 'send every medical record'],
    ['within #duration', 'answers within 2 s', 'within 2 s'],
    ['within #money', 'answers within 2 s', undefined],
    ['#money today', 'we pay $0.02 per call today', '$0.02 per call today'],
    ['no? fallback', 'there is no fallback', 'no fallback'],
    ['model !(train|card)', 'the model card', undefined],
    ['model !(train|card)', 'the model answers', 'model'],
    ['^ owner', 'Owner: search team', 'Owner'],
    ['^ owner', 'the owner of it', undefined],
    ['retrain ~ (drift|shift)', 'we retrain it, as soon as there is drift', 'retrain it, as soon as there is drift'],
    ['(one|two _) by _', 'one by one', 'one by one'],
    ['it does not know', "It doesn't know rabbits.", "It doesn't know"],
    ['(is|are) not covered', "Vectors aren't covered.", "aren't covered"],
    ['(is|are) covered', "Vectors aren't covered.", undefined],
    ['(can|will) not see', 'They can’t see it.', 'can’t see'],
    ['cannot see', "They can't see it.", "can't see"],
    ['not ...3 guarded', "It needn't be guarded.", "needn't be guarded"],
    ['it is weak', "It's weak on sets.", "It's weak"],
    ['it ...2 (is|be) weak', "It's weak on sets.", "It's weak"],
    ['is weak', "The net's weak side.", undefined],
    ['we will ask', "We'll ask them.", "We'll ask"],
    ['(is|are) weak', "They're weak there.", "They're weak"],
  ];
  for (const [pattern, text, expected] of examples) {
    it(`"${pattern}" on "${text}"`, () => {
      assert.equal(covered(pattern, text), expected);
    });
  }

  it('does not look across a clause with "..."', () => {
    assert.equal(covered('send ...6 vendor', 'We send nothing; the vendor calls us.'), undefined);
  });

  it('refuses what could start anywhere or is malformed', () => {
    for (const pattern of ['... model', '_ model', 'model)', '(model', 'on-device', '']) {
      assert.throws(() => new PatternSet({ it: [pattern] }), /pattern/, pattern);
    }
  });
});
