/** What it costs the device. */

import { deviceCostTopic } from '../../src/facts/upkeep.js';
import { describeNotes } from './notes.js';

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

describeNotes('device costs', { topic: deviceCostTopic, nameOf: () => 'cost', expected: EXPECTED, none: NONE });
