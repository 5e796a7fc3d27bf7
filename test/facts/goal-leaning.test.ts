/** What counts as saying which goal, or which of two errors, gives way. */

import assert from 'node:assert/strict';
import { Facts } from '../../src/facts/facts.js';
import { goalLeaningTopic } from '../../src/facts/goal-leaning.js';
import { read } from '../../src/facts/reading.js';
import { readMarkdown } from '../../src/markdown/read.js';

const leans = (text: string): boolean => new Facts(read(readMarkdown(`# A note\n\n${text}\n`))).of(goalLeaningTopic).length > 0;

const LEANS: readonly string[] = [
  'A lamp too many is unscrewed in a minute. A lamp too few is missed in the dark. So the planner is generous.',
  'An early bus annoys; a bus that never comes strands a class. In doubt it waits.',
  'Between an empty shelf and a full bin, the full bin.',
  'If it comes to the deadline or the proof, we take the proof.',
  'We’d sooner print nothing than a wrong dose.',
  'Slow map or wrong map? The slow one.',
  'A plain sentence before a clever one.',
  'Legible first, pretty second.',
  'The estimate sits low on purpose.',
  'A blurred page is a nuisance. A page that is missing ends in court.',
  'Where thrift and comfort quarrel, comfort wins.',
  'Between a kettle that whistles for nothing and one that boils dry we take the whistle.',
  'Where the two collide the planner must lean late.',
  'So where the scale is unsure, we under-report.',
  'Would you rather lose a buyer or annoy three? Lose a buyer.',
  'Do we want fewer calls or more of them answered? Fewer calls.',
  'A tumor that is overlooked costs a life, a needless second scan costs an afternoon, so the threshold sits low.',
  'We would sooner send an inspector for nothing than let a leaking main go unseen.',
  'Recall comes first here; precision is what the second reader is for.',
  'Coverage matters less to the desk than being right.',
  'When in doubt the bot hands over to a person.',
  'If speed and thoroughness pull apart, thoroughness wins.',
  'An unanswered question is better than an invented answer.',
  'Better one bag opened too many than one knife on board.',
  'We accept more false alarms so that no seizure is missed.',
  'For the archive a missed duplicate is a nuisance; a wrong merge is a disaster.',
  'The team prefers a late timetable to a wrong one.',
  '- Precision over recall: a curator who is misled twice stops reading.',
  'The pricing model errs on the side of the customer.',
  'We tune for sensitivity, at the expense of some extra phone calls.',
  'A lost booking hurts more than a dull recommendation.',
  'One rejected good claim weighs as much as twenty fraudulent ones paid.',
  'Letting a spoiled batch through is far more expensive than throwing a good one away.',
  'Cost gives way to safety: safety goes first, then cost, then comfort.',
  'Where the two collide, the tenant gets the benefit of the doubt.',
  'We are willing to lose a tenth of the savings to keep rooms warm.',
  'Silence rather than nonsense is the rule for the audio guide.',
  'A pupil marked down unfairly does more harm than one marked up.',
  '**Which error hurts.** Cutting off a paying household is worse than a month of unpaid power.',
  'A miss counts five times as heavily as a false alert in our loss.',
  'The reviewer would rather read ten harmless remarks than overlook one injection bug.',
  'Latency outranks wording: an operator on the line cannot wait.',
  'Quality takes precedence over volume in the first season.',
  'Being early with a storm warning is worth a few that come to nothing, and we take those.',
  'If it comes to a choice between reach and consent, consent decides.',
  'Rather a blank field than a guessed diagnosis.',
  '| When they collide | First |\n| --- | --- |\n| speed and accuracy | accuracy before speed |',
];

const SILENT: readonly string[] = [
  'A clerk opens the letter. A machine reads it. So it gets a number.',
  'The bus runs between Ghent and Bruges, every hour.',
  'Is it a map or a list? We do not know yet.',
  'Two rooms are full. The rest stays empty.',
  'The file is opened first, the letter second in the morning.',
  'Would you rather have tea or coffee at the launch?',
  'The cable must lean against the wall for now.',
  'Which side of the road is it on?',
  'Which error is worse, a miss or a false alarm?',
  'The larger model is better than the smaller one.',
  'We would rather buy than build.',
  'Visitors prefer short answers to long ones.',
  'The new encoder beats the old one by two points.',
  'If two sources conflict, the newer record wins.',
  'Last winter was worse than the one before.',
  'We use Postgres rather than a vector store.',
  'Calls cost more than e-mails.',
  'The fork costs twice as much as last year.',
  'Accuracy, latency and cost are tracked on one page.',
  'The system has to be fast, cheap and accurate.',
  'Precision is 0.91 and recall is 0.84 on the March set.',
  'Each step is scored separately.',
  'Operators work in three shifts and prefer the early one.',
  'The meter is read twice a day.',
  'The nightly job takes priority 3 in the queue.',
  'The assistant answers in English or Welsh.',
  'A kilowatt hour costs us eleven cents.',
  'Better labels come from two annotators.',
  'This is more important than it looks.',
  'Storage is cheap these days.',
  'We compared three vendors and the second is cheaper than the first.',
];

describe('facts: goals that collide', () => {
  for (const text of LEANS) it(`leans: ${text}`, () => assert.equal(leans(text), true));
  for (const text of SILENT) it(`does not lean: ${text}`, () => assert.equal(leans(text), false));
});
