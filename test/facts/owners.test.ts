/** Who looks after it, and who is only named. */

import assert from 'node:assert/strict';
import { ownerTopic } from '../../src/facts/owners.js';
import { Facts } from '../../src/facts/facts.js';
import { read } from '../../src/facts/reading.js';
import { readMarkdown } from '../../src/markdown/read.js';

/** What the topic makes of a small note; empty where it finds nothing. */
const found = (text: string): readonly string[] => new Facts(read(readMarkdown(`# A note\n\n${text}\n`))).of(ownerTopic).map((fact) => fact.role);

const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  owner: [
    'Responsibility for the matcher passes in May from the project to the Members squad.',
    'Ines maintains it. When she is away, Juhani does.',
    'Each team runs and patches its own row.',
    'The retraining belongs to the actuaries.',
    'The seismology unit runs the detector and its training.',
    '- Owner: Grid Forecasting',
    '| Asset | Owner |\n| --- | --- |\n| ranker | Discovery team |',
    'Faults go to the night desk of Baggage Systems.',
    'The imaging informatics group keeps it running and carries the pager.',
    'Maintenance of the index lies with the library\'s systems office.',
    'Two statisticians at the tariff department refit the curves and answer for them.',
    '**Who looks after it.** Radio operations, three engineers in turn.',
    'On call: search-relevance, one week each.',
    'The model is looked after by the conservation lab.',
    'The prompts belong to Editorial, the index to Platform.',
    'Ana in Claims Analytics is responsible for the model after launch.',
    'The pager of the media squad rings when the queue stands still.',
    'After launch the service goes over to the network operations center.',
    'Retraining is the job of the data science chapter in Porto.',
    'Once live, dispatch engineering operates the service round the clock.',
    'Model, index and prompts sit with the archives\' digital services.',
    'Ownership: the geospatial unit in Graz.',
    'The triage model is maintained by clinical engineering.',
    'Two engineers of the interlocking group have it on their rota.',
    'Marit Solberg (grid analytics) runs the nightly job and answers for it.',
    'Responsible for operation: Fleet Data, phone 4410.',
    '**Running it.** The revenue desk owns the forecasts; IT Operations owns the cluster.',
    '| Task | By |\n| --- | --- |\n| Owner of the model | Price Lab |',
    'It will be operated by the port\'s control room.',
    'The pager goes round among five engineers of the ticketing squad.',
    'Once live, Customer Data takes it over and repairs what breaks.',
    'If it breaks at night, the duty engineer of Network Operations is called.',
    'The annotation set is in the care of the herbarium\'s data steward.',
    'Day to day it is Trust & Safety Engineering that keeps it alive.',
    '- DRI: checkout-ml',
    'Whoever is on call in Payments ML gets the alert.',
    'We (the speech team) run it, retrain it and answer the phone.',
    'The herbarium\'s two data hands, Ilse and Teo, keep the labels and the reader in order.',
    'Fleet Electronics has both nets under its wing, and sleeps next to the phone.',
    'Once it flies, avionics software in Linköping takes the model over.',
    'Whoever is duty geologist that week nurses the classifier.',
    'Ove mends it. Ove also wrote it, but that is by the way.',
    'The vault (prompts, rules, test set) is in the hands of Editorial Systems.',
    'Trackside Data, a crew of four, is woken when the scores stop.',
    'The recommender is kept by the Discovery chapter; its catalog feed by Metadata.',
    'For the life of the service, Rosa Lindqvist\'s group at the port authority stands behind the model.',
    'It is Dispatch Engineering whose pager rings.',
    'Tuning, labels and the monthly refit: the actuarial lab.',
    '- In charge once live: Hydrology, room 4.12',
    '| Part | In whose hands |\n| --- | --- |\n| ranker | Search guild |\n| index | Platform |',
    'The pharmacists\' informatics pair carry on with it when the project ends.',
    'Day and night the box is the business of the signals workshop.',
    'Two of us in Claims Tech hold the keys, the scripts and the phone.',
    'If the parser breaks, Nadia or her deputy fixes it; both sit in Records.',
    'Stewardship of the training photos rests with the botanical garden\'s image archive.',
    'Support for the model comes from the vendor\'s team in Pune under a contract we renew each year.',
    'Ewa (ML) is the model\'s keeper, Jan (data) that of the labels.',
    'Network Planning signs for the forecast and refits it each quarter.',
  ],
  nearest: [
    'Owner of this page: Dex.',

    'Written by Hanne, approved by Sven.',
    'Sponsor: Dr Ames, medical director',
  ],
};

const NONE: readonly string[] = [
  'It runs on the hospital\'s own server.',
  'Who owns the prompts?',
  'Nobody owns it yet.',
  'Moderators look at photos by hand.',
  'Farmers own the phones.',
  'The model runs every night.',
  'Videos can be opened by one person, the head of trust.',
  'Agents answer the telephone.',
  'A nurse reads the list at six.',
  'We will find an owner after the pilot.',
  'The product owner approves the text.',
  'Dog owners get a reminder.',
  'The operator on duty reads the list.',
  'It runs by itself at night.',
  'A shift supervisor may open the pictures.',
  'Librarians choose the cover.',
  'The steering group meets each month.',
  'Who will run it is still open.',
  'The forecast is for the teams in the field.',
  'The app belongs on every phone.',
  'We will keep running the old system for a year.',
  'A named contact at the vendor signs the contract.',
  'The nurse on call sees the alert.',
  'The clerk keeps the list on her desk.',
  'Each hospital runs its own pharmacy.',
  'Amsterdam runs a similar model for its trams.',
  'Photos stay with the patient.',
  'Kubernetes runs on our own nodes.',
  'We run the model on a laptop.',
  'Anders wrote the first version last summer.',
  'The vendor\'s model was trained in Oregon.',
  'Doctors keep the final word.',
  'Farmers own the data they enter.',
  'The camera comes with the box from Sensotrak.',
  'The Berlin office pays for it.',
  'Two engineers may open the recordings.',
  'The letters go to the printer at six.',
  'Drivers look after the tablets in their cabs.',
  'The model goes to production in May.',
  'The bot hands the guest to Reception.',
  'A case goes to the Complaints desk when the score is low.',
  'Calls go to the front desk if the bot is unsure.',
  'Who will look after it after Christmas?',
  'Nobody in Operations has said yes yet.',
  'The museum\'s guards watch over the exhibits.',
];

describe('owners', () => {
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
