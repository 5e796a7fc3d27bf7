/** What it costs the device. */

import assert from 'node:assert/strict';
import { deviceCostTopic } from '../../src/facts/upkeep.js';
import { Facts } from '../../src/facts/facts.js';
import { read } from '../../src/facts/reading.js';
import { readMarkdown } from '../../src/markdown/read.js';

/** What the topic makes of a small note; empty where it finds nothing. */
const found = (text: string): readonly string[] => new Facts(read(readMarkdown(`# A note\n\n${text}\n`))).of(deviceCostTopic).map(() => 'cost');

const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  cost: [
    'Recording for an hour must not take more than 4 % of a charge.',
    'The app adds 18 MB to the download.',
    'Ranger radios have 64 MB of RAM, and the model needs 40.',
    'Nothing is uploaded on cellular.',
    'We sample the microphone once a second so the watch lasts the day.',
    'Peak memory is 300 MB on the oldest handset.',
    'The headset may not get warmer than 41 degrees.',
    'A tour uses about 3 MB of mobile data.',
    'The model is quantized to 8 bits to fit on the collar.',
    'Inference draws 0.4 W on the drone.',
    'Syncing waits for Wi-Fi.',
    '| Constraint | Limit |\n| --- | --- |\n| app size, MB | 50 |',
  ],
};

const NONE: readonly string[] = [
  'The exhibit shows a battery from 1800.',
  'We have 2 M downloads.',
  'The assistant has a memory of past trips.',
  'The server draws 400 W.',
  'A battery of 30 checks runs before release.',
  'The electric van\'s battery is 60 kWh.',
  'A hot meal is served.',
  'Guests charge their phones at the desk.',
];

describe('device costs', () => {
  for (const [name, texts] of Object.entries(EXPECTED)) {
    for (const text of texts) {
      it(`${name}: ${text.slice(0, 90)}`, () => {
        assert.ok(found(text).includes(name), found(text).join(', ') || 'nothing');
      });
    }
  }
  for (const text of NONE) {
    it(`none: ${text.slice(0, 90)}`, () => {
      assert.deepEqual(found(text), []);
    });
  }
});
