/** That everybody gets a system on one day, and what only sounds so. */

import assert from 'node:assert/strict';
import { atOnceTopic } from '../../src/facts/at-once.js';
import { Facts } from '../../src/facts/facts.js';
import { read } from '../../src/facts/reading.js';
import { readMarkdown } from '../../src/markdown/read.js';

const saysSo = (text: string): boolean => new Facts(read(readMarkdown(`# A note\n\n## Rollout\n\n${text}\n`))).of(atOnceTopic).length > 0;

const AT_ONCE: readonly string[] = [
  'All nine depots go live on Monday 4 May.',
  'It will be switched on for the whole company in the first week of June.',
  'Every branch gets it on the same morning.',
  'We open it to everyone on 1 September.',
  'On launch day all 60 wards start together.',
  'There will be one release, and all customers get it.',
  'A big bang in October.',
  'It is rolled out to all drivers on the same day.',
  'Everybody, on the same day.',
  'It comes without stages.',
];

const NOT_AT_ONCE: readonly string[] = [
  'Two depots go live in May, the rest in June.',
  'All drivers get it, but only after the pilot.',
  'All data must be cleaned before the system goes live in May.',
  'Every Monday all labels go to the team.',
  'All answers are logged.',
  'When 95 in 100 are right, all wards get it on 1 June.',
  'Then all other branches start on Monday.',
  'Should all depots go live on the same day?',
];

describe('everybody on one day', () => {
  for (const text of AT_ONCE) it(`is said: ${text}`, () => assert.equal(saysSo(text), true));
  for (const text of NOT_AT_ONCE) it(`is not said: ${text}`, () => assert.equal(saysSo(text), false));
});
