/** What keeping it running costs the team. */

import { teamCostTopic } from '../../src/facts/upkeep.js';
import { describeNotes } from './notes.js';

const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  cost: [
    'A fifth of her time goes into sifting corrections.',
    "Each new breed means fresh labels, two weeks of a student's time.",
    'Keeping the word list fresh is a morning\'s work every other week.',
    'Two linguists spend a day a week on new labels.',
    'A new season means three days of re-labelling.',
    'Every model upgrade by the supplier sets us back a fortnight of tests.',
    'The team gives one engineer\'s Friday to it, every week.',
    'It needs a GPU server of its own, which somebody has to patch.',
    'Re-reading all 300,000 plans takes the cluster four nights.',
    'We are tied to one supplier, and leaving would cost us half a year.',
    'Recalibrating 40 cameras takes a technician two days each spring.',
    'On-call adds about three calls a month to the rota.',
    'Annotation is 20 hours a month.',
    'Running cost to the team: a fifth of an engineer.',
  ],
};

const NONE: readonly string[] = [
  'It costs €400 a month.',
  'The run takes two hours.',
  'Farmers need a day to learn the app.',
  'Processing a claim takes an adjuster 40 minutes today.',
  'We build it in six weeks.',
  'Delivery takes two days.',
  'The reply takes 2 s.',
  'Agents save an hour a day.',
  'Staff get a day of training.',
  'The pilot lasts six weeks.',
];

describeNotes('upkeep', { topic: teamCostTopic, nameOf: () => 'cost', expected: EXPECTED, none: NONE });
