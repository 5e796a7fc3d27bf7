/** What the first version is said to take on, where it is too much. */

import assert from 'node:assert/strict';
import { capabilityTopic } from '../../src/facts/capabilities.js';
import { Facts } from '../../src/facts/facts.js';
import { read } from '../../src/facts/reading.js';
import { readMarkdown } from '../../src/markdown/read.js';

const tooMuch = (text: string): number => new Facts(read(readMarkdown(`# A note\n\n${text}\n`))).of(capabilityTopic).length;

const MUCH: readonly string[] = [
  'The first version covers every species, from moss to oak.',
  'From day one it answers whatever a guest may ask.',
  'At launch we support all document types in all jurisdictions.',
  'When the doors open, the assistant can do all that the old desk did.',
  'All subjects, all grades and all schools go live together.',
  'MVP: search, booking, payment, refunds, chat, loyalty, reviews and a wallet.',
  'Release one leaves nothing for later: every tariff, every meter, every fault.',
  '## Version 1\n\nOn the first day it does these things:\n\n- triage\n- scheduling\n- reminders\n- summaries\n- coding\n- billing\n- referrals',
  'We go out with the full catalog of 600 procedures.',
  'Straight away it handles the whole range: rent, repairs, noise, keys, deposits and moves.',
  'There will be no phases; the whole process is automated from the start.',
  'The initial release does everything that three departments do today.',
  'From the first minute it handles leaks, noise, keys, lifts, heating, parking and rubbish.',
  '## First delivery\n\nThe boats get, in both harbors:\n\n- engines\n- hulls\n- sails\n- radios\n- anchors\n- pumps\n- lamps',
  'On Monday 4 May it comes to all six kitchens: stock, orders, recipes, allergens, waste, rotas and invoices.',
  'Invoices, payslips, leave, expenses, travel, pensions and parking passes. All of it, in every office, from 1 June.',
  'On its first day the desk will cover:\n\n(a) permits; (b) fines; (c) markets; (d) noise; (e) trees; (f) dogs; (g) boats.',
];

const SMALL: readonly string[] = [
  'The first version covers moss.',
  'From day one all nurses can open it.',
  'Every answer carries its source, its date, its author, its page, its shelf, its number and its seal.',
  'In the first phase we asked nurses, porters, clerks, cooks, doctors, drivers and guards.',
  'We do not try to do everything from day one.',
  'Will the first version cover every species?',
  'All bags pass the scanner.',
  'The first version covers every species except moss.',
  'A rival went out with everything at once and regretted it.',
  'In year three it will know every species.',
  'Each model is tested on every scan before release.',
  '- first release: leases\n- second release: all contract types',
  'On Monday all six kitchens get a visit.',
  'Invoices, payslips, leave, expenses, travel, pensions and parking passes are on paper today.',
  'All of it was read in May by nurses, porters, clerks, cooks, doctors, drivers and guards.',
];

describe('facts: the first version', () => {
  for (const text of MUCH) it(`too much: ${text.replace(/\n/g, ' ')}`, () => assert.equal(tooMuch(text), 1));
  for (const text of SMALL) it(`small: ${text.replace(/\n/g, ' ')}`, () => assert.equal(tooMuch(text), 0));
});
