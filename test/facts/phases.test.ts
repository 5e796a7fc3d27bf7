/** What counts as a step of a rollout, and what decides to go on. */

import assert from 'node:assert/strict';
import { Facts } from '../../src/facts/facts.js';
import { comesInSteps, phaseTopic } from '../../src/facts/phases.js';
import { read } from '../../src/facts/reading.js';
import { readMarkdown } from '../../src/markdown/read.js';

const phasesOf = (text: string): ReturnType<typeof phasesIn> => phasesIn(`# A note\n\n${text}\n`);
const phasesIn = (text: string) => new Facts(read(readMarkdown(text))).of(phaseTopic);

/** A sequence of at least two steps. */
const SEQUENCES: readonly string[] = [
  'First the night desk gets it, then every desk.',
  'We start with two greenhouses in May. In July the other nine follow.',
  '- **Phase 1:** suggestions only\n- **Phase 2:** the valve moves by itself',
  '| Step | Who | When |\n| --- | --- | --- |\n| 1 | our own staff | March |\n| 2 | 5 % of guests | April |\n| 3 | all guests | June |',
  'A pilot in Graz runs for six weeks; afterwards all eleven cities switch over.',
  'V1 reads printed labels. V2 adds handwriting.',
  '1. Shadow run beside the clerks\n2. A tenth of the letters\n3. All letters',
  'It goes to 1 %, 10 % and then 100 % of sessions.',
  'Alpha with the crew in spring, beta with forty skippers in summer, everybody in autumn.',
  '## Rollout\n\n- October: one ward\n- January: the surgical wing\n- April: the whole hospital',
  'The first release answers questions about opening hours; bookings come with the second.',
  'We begin with line 4 in May; lines 1 to 3 join in June.',
  'Milestone A: drafts for editors. Milestone B: drafts for freelancers too.',
  'Before anybody sees a score, it runs silently for a month. After that the underwriters in Leeds see it, and last of all the brokers.',
  'Wave one is the depot in Lyon; wave two the depots in the south.',
  '**Week 1 to 4.** Read only.\n\n**Week 5 to 12.** Half of the tickets.\n\n**From week 13.** All of them.',
  'Volunteers try it in March, the whole club in May.',
  'Release 0.9 goes to the partners, release 1.0 to the shops.',
  '```mermaid\ngantt\n  title Rollout\n  section Steps\n  Pilot in two schools :a1, 2027-01-10, 30d\n  All schools :after a1, 60d\n```\n\nPilot in two schools, then all schools.',
  'Stage 1 covers spare parts, stage 2 whole machines, stage 3 service contracts.',
  'To begin with only the foreman sees the warning; later the drivers see it as well.',
  'First our own office gets it, then three friendly clinics, and by the end of the quarter everybody.',
  'The minimum is a list on paper in the morning; from summer on it is a screen on the tractor.',
  'Launch in Portuguese, with Spanish to follow in the second quarter.',
  '| Release | Content | For |\n| --- | --- | --- |\n| R1 | search | librarians |\n| R2 | search and answers | all readers |',
  'One branch tries it, six more copy it, and the remaining ninety get it in spring.',
  '## Steps\n\n1. Staff canteen\n2. Two restaurants\n3. The chain',
  'Canary of 2 % for three days, then 25 %, then the rest.',
  'Initially it only ranks. In a second step it also proposes the reply.',
  'A weekly report comes first; alarms on the radio come in the second release.',
];

/** Steps in other trades. */
const MORE_SEQUENCES: readonly string[] = [
  'The choir tries it in Lent; the parishes of the deanery get it after Easter.',
  'Trial on one combine this harvest, the whole fleet next year.',
  '| Wave | Depots |\n| --- | --- |\n| 1 | Leeds |\n| 2 | the north |\n| 3 | all 41 |',
  '**Soft opening.** Two box offices in February.\n\n**Opening.** All nineteen from April.',
  'A handful of midwives use it on paper forms at first, then everybody in the clinic on the tablet.',
  '## Rollout\n\n1. Two orchards\n2. Ten orchards\n3. Everybody in the valley',
];

/** No steps either. */
const NO_STEPS_EITHER: readonly string[] = [
  'The second phase of the moonlight sonata is slow.',
  'Our pilot plant in Lund makes yeast.',
  'Later the same evening the bar closes.',
  'The loan is paid back in four steps.',
];

/** No sequence of steps in which the system reaches people. */
const NO_SEQUENCE: readonly string[] = [
  'Phase shift between the two microphones tells the direction.',
  'The moon phase is one of the inputs.',
  'We launch for all guests on 1 May.',
  'The pipeline has three stages: cut, read and sort.',
  'In a first step the image is scaled, in a second the plate is cut out.',
  'Stage lighting changes with the music.',
  'The clinical trial is in phase 3.',
  'Version 2 of the form has a field for the middle name.',
  'The pilot lands the plane himself.',
  'Step 1: open the app. Step 2: hold the leaf into the light.',
  'Everybody gets it on the same Monday.',
  'The request goes first to the cache and then to the model.',
  'Patients in stage 2 sleep badly.',
  'A release takes the team two days.',
  'Drivers work in three shifts.',
  'We train in two phases: pre-training on public text, then fine-tuning.',
  'The three-phase current of the pump is measured.',
  'Season one had twelve episodes.',
  'The draft is usually better the second time.',
  'Wave height and wind come from the buoy.',
];

/** Steps with something checkable that decides. */
const GATED: readonly string[] = [
  'We start with two greenhouses; once fewer than 3 in 100 waterings are taken back, the other nine follow.',
  '| Step | Who | On when |\n| --- | --- | --- |\n| 1 | our own staff | 90 % of answers rated right |\n| 2 | all guests | no complaint in 30 days |',
  'Pilot in Graz first. The other cities follow when precision stays above 0.85 for four weeks.',
  '## Rollout\n\n- Phase 1: suggestions only, until at least 70 % are accepted\n- Phase 2: the valve moves by itself',
  'It goes to 1 % and then to 10 %, as long as p95 stays under 900 ms.',
  'First one ward, then the wing, provided that the nurses overrule fewer than one warning in twenty.',
  'Alpha in spring. Beta only if the crew finds at most two wrong depths in a hundred.',
  'We go from the night desk to every desk after 500 letters with an edit rate below 15 %.',
  'Staff first; the club gets it when the error is under 2 points on three Sundays in a row.',
  'Wave two opens once the depot in Lyon has had ten days without a missed stop.',
];

/** Steps that only the calendar, or nobody's rule, moves on. */
const UNGATED: readonly string[] = [
  'We start with two greenhouses in May. In July the other nine follow.',
  'A pilot in Graz runs for six weeks; afterwards all eleven cities switch over.',
  '| Step | Who | When |\n| --- | --- | --- |\n| 1 | our own staff | March |\n| 2 | all guests | June |',
  'First one ward, then the wing, when everybody feels ready.',
  'Alpha in spring, beta in summer, everybody in autumn.',
  'Wave one is the depot in Lyon with 40 drivers; wave two the depots in the south with 300.',
  'It goes to 1 %, 10 % and then 100 % of sessions, a week apart.',
  'V1 reads printed labels. V2 adds handwriting, if we like what we see.',
  'First the night desk gets it, then every desk. Should we wait for a certain edit rate?',
  'Phase 1 lasts until the steering group is happy. Phase 2 is for all.',
];

describe('steps of a rollout', () => {
  for (const text of [...SEQUENCES, ...MORE_SEQUENCES]) it(`sees steps in ${JSON.stringify(text)}`, () => assert.ok(comesInSteps(phasesOf(text))));
  for (const text of [...NO_SEQUENCE, ...NO_STEPS_EITHER]) it(`sees no steps in ${JSON.stringify(text)}`, () => assert.ok(!comesInSteps(phasesOf(text))));
  for (const text of GATED) it(`sees what decides in ${JSON.stringify(text)}`, () => assert.ok(phasesOf(text).some(({ gate }) => gate !== undefined)));
  for (const text of UNGATED) it(`sees nothing that decides in ${JSON.stringify(text)}`, () => assert.ok(phasesOf(text).every(({ gate }) => gate === undefined)));
});
