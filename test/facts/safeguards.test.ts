/** Fallbacks, guardrails, defenses against planted orders, and acts with nobody looking. */

import assert from 'node:assert/strict';
import { automationTopic } from '../../src/facts/automation.js';
import { fallbackTopic } from '../../src/facts/fallback.js';
import { Facts } from '../../src/facts/facts.js';
import { guardrailTopic, injectionDefenseTopic } from '../../src/facts/guardrails.js';
import { read } from '../../src/facts/reading.js';
import { readMarkdown } from '../../src/markdown/read.js';

const factsOf = (text: string): Facts => new Facts(read(readMarkdown(text)));

const FALLBACKS = [
  'When the ranker cannot be reached, hits are sorted by date.',
  'If speech recognition fails twice in a row, the call is put through to the front desk.',
  'Below 0.4 the leaf is sent to an agronomist, who answers by evening.',
  'Should the nightly job die, the branch works with the numbers of the day before.',
  'The vendor is given three seconds; after that time-out the form opens empty, as it does today.',
  'Vendor down → cached answers for the fifty most frequent questions.',
  'Where the statutes are silent, the assistant says that it does not know and names the clerk on duty.',
  'Requests it is unsure of are handed over to a librarian.',
  'In doubt it asks back and books nothing.',
  'On any error the thermostat goes back to its weekly timetable.',
  'If the camera is blinded by the sun, the gate opens by hand.',
  'Anything that the parser cannot read stays in the tray for Monday\'s clerk.',
  'As soon as the connection is lost, the watch uses the small model that is stored on it.',
  'The dispatcher takes over whenever the score lies between 0.3 and 0.7.',
  'If no passage comes back, no answer is given; the user gets a link to the form.',
  'Should the recommender have no answer within two seconds, the shelf shows last week\'s list.',
  'In the absence of a forecast the boiler follows the tenants\' schedule.',
  'The adviser refuses whenever no paragraph of the statute supports an answer.',
  'Certainty drops below 0.6 → the parcel goes to manual sorting.',
];

const NO_FALLBACKS = [
  'There is no fallback.',
  'The font falls back to a serif face in old browsers, says the style guide.',
  'The model is rebuilt on Mondays and served from two machines.',
  'What do we do when the vendor is down?',
  'The team is rarely late with its reports.',
  'Customers whose parcel fails to arrive write to us.',
  'We considered showing the old list when the model is slow, and rejected it.',
  'The score is between 0 and 1 and is shown as a bar.',
  'Clerks read each letter to the end.',
  'If the trial goes well, the second shop follows in May.',
  'A hand-over to the desk was proposed for doubtful cases and turned down.',
  'Beginners who are unsure about a case ask their neighbor.',
];

const GUARDRAILS = [
  'Each paragraph of the brief names the page it comes from.',
  'Answers without a source are not shown.',
  'A second pass compares every line with the transcript.',
  'Doses are copied from the formulary and never composed.',
  'The editor goes over each caption before it is printed.',
  'Nothing is published until a physician has read it.',
  'A reply that mentions a price outside the list is discarded.',
  'The query is validated against the schema, and one that fails the check is not run.',
  'It may only name dishes that are on the menu.',
  'The tenant sees a draft and presses send, or does not.',
  'Output has to parse as JSON schema with four fields.',
  'The filter behind the model stops insults and medical advice.',
  'Every number in the note must occur in the recording.',
  'Proposals appear as tracked changes, which the notary takes or strikes.',
  'The bot answers only from the approved leaflets.',
  'Every reply passes the abuse and spam filters before it is posted.',
  'Another model is asked whether the digest follows from the minutes; if not, nobody gets it.',
  'The kiosk\'s wording is limited to 200 phrases that Legal has signed.',
];

const NO_GUARDRAILS = [
  'The model writes the letter and the printer takes it at six.',
  'Texts go out as they are.',
  'The assistant is friendly and brief.',
  'We rent the model by the token.',
  'Should answers be checked against the handbook?',
  'The driver checks the tires before he leaves.',
  'Whatever the poet model comes up with is read aloud, unchecked.',
  'Pictures are stored for nine days.',
  'The vendor checks our invoices each month.',
  'It improvises a story for each child at bedtime.',
  'The guardrail along the quay was repainted.',
  'Accounts are verified with a code by text message.',
];

const DEFENSES = [
  'Letters are handed to the model as quoted material.',
  'The reader of CVs has no tools.',
  'Hidden text is stripped from every page before it is read.',
  'A hundred planted orders are part of the nightly tests.',
  'Instructions found in a review are never followed.',
  'Each booking waits for a confirmation before the action is carried out.',
  'The page arrives in a marked block, and what stands there counts as quotation.',
  'The agent can call two functions and no others.',
  'A classifier checks incoming mail for instructions to the machine.',
  'We run a red-team suite of injection attacks before each release.',
  'The red team tries each month to talk the bid reader into a higher mark.',
  'The ranker sees extracted figures only and never the prose of the bidder.',
  'Every payment needs the tap of the account holder.',
  'The agent may not send, buy or delete anything.',
];

const NO_DEFENSES = [
  'The reader takes the whole page and sums it up.',
  'SQL injection is prevented by prepared statements.',
  'There is no network in the cellar.',
  'The number counts as personal data with us.',
  'Can a review talk it into something?',
  'Gas is injected at 40 bar.',
  'The agent picks its tools freely.',
  'We have no other plans for May.',
  'The sandboxes in the yard are cleaned on Fridays.',
];

const ALONE = [
  'Accounts marked red are closed by Sentinel alone, for good.',
  'The grade goes into the report card by itself and no teacher opens it.',
  'The letter goes straight to the family; the doctor does not look at it.',
  'When the net says "rotten", the crate is destroyed. It does that at any hour. There is no human in that loop.',
  'A tenant below 40 is refused the flat by the scorer itself, with no reviewer and no way back.',
  'Refunds are denied by the ranker. The desk is not in that loop, and no colleague can lift the refusal.',
  'An applicant under 30 points is refused by the score alone.',
  'Listings over 0.9 are removed fully automatically and nobody reviews them.',
  'The pump changes the dose by itself; no nurse is asked.',
  'Sellers are suspended without any human review.',
  'No teacher looks at the marks before they stand in the certificate.',
  'Claims above the line are denied on the spot, unreviewed.',
  'The detector decides alone whose account is closed.',
  'Credit is granted or declined with no person in the loop.',
  'Rent applications are refused on the score and nothing else.',
  'Rejection letters go out at midnight, unseen by recruiters.',
  'The verdict of the detector on a player is final.',
  'Eviction notices are left to the model completely.',
];

const NOT_ALONE = [
  'There are no people in the pictures.',
  'Refusals are written by the model alone, and two officers read each one before it leaves.',
  'A list of no-shows is kept; a clerk may cancel a visit.',
  'There is no button on the map for printing.',
  'Accounts are blocked by the model itself; the customer can object and a person lifts it within a day.',
  'An applicant under 30 points goes to a clerk, who decides.',
  'Listings are removed fully automatically, and the seller can appeal within a week.',
  'The build runs fully automatically on each commit.',
  'Each suspension is confirmed by a moderator.',
  'The forecast is computed on the device itself.',
  'Refunds are paid automatically; one in twenty is sampled by the desk the week after.',
  'Should accounts be closed without human review?',
  'The machine never decides alone about a claim.',
  'The lights dim by themselves at ten.',
  'No claim is turned down without the signature of an adjuster.',
];

describe('safeguards', () => {
  const table = (name: string, yes: readonly string[], no: readonly string[], found: (facts: Facts) => boolean): void => {
    describe(name, () => {
      for (const text of yes) it(`found: ${text}`, () => assert.ok(found(factsOf(text))));
      for (const text of no) it(`not found: ${text}`, () => assert.ok(!found(factsOf(text))));
    });
  };
  table('fallbacks', FALLBACKS, NO_FALLBACKS, (facts) => facts.of(fallbackTopic).some(({ planned }) => planned));
  table('guardrails', GUARDRAILS, NO_GUARDRAILS, (facts) => facts.of(guardrailTopic).length > 0);
  table('defenses against planted orders', DEFENSES, NO_DEFENSES, (facts) => facts.of(injectionDefenseTopic).some(({ planned }) => planned));
  table('acts with nobody looking', ALONE, NOT_ALONE, (facts) => facts.of(automationTopic).some(({ overseen }) => !overseen));
});
