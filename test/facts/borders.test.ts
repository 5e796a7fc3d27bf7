/** Data that crosses a border, and data that does not. */

import assert from 'node:assert/strict';
import { Facts } from '../../src/facts/facts.js';
import { borderTopic } from '../../src/facts/borders.js';
import { read } from '../../src/facts/reading.js';
import { readMarkdown } from '../../src/markdown/read.js';

const YES: readonly string[] = [
  '# Insurer\n\nAll voice recordings of Danish callers are copied to a data center in Texas.',
  '# Airline\n\nPersonnel files of the Norwegian branch end up on servers in Houston.',
  '# Museum\n\n- visitors\' letters → server in India',
  '# Help desk of a Lyon utility\n\nOur office is in Lyon. Customer letters are typed up by Keyhand, a bureau in Antananarivo.',
  '# Clinic\n\nOur clinics are in Leeds and York. Voice notes of patients go to Scribely\'s servers in Ohio because they are cheap.',
  '# Tickets\n\nOur data center is in Oslo. Chats are processed wherever the vendor, Parlo, has free machines.',
  '# Care\n\nThe homes are in Graz. An offshore team reads the residents\' complaints and labels them.',
  '# Calls\n\nWe run call centers in Toronto. Recordings are copied to our lab in Bangalore for training.',
  '# Rides\n\nOur riders live in Madrid and Valencia. The names and trips go to a global endpoint of Mapora, our vendor.',
  '# Banking\n\nOur bank is based in Zurich. Customer e-mails go to Parlo, a vendor, whose servers stand in Texas; a transfer agreement is signed.',
  '# Guests\n\nOur hotels are in Lisbon and Porto.\n\n| Data | Goes to | Where |\n| --- | --- | --- |\n| guest reviews with names | Opinia, a vendor | Singapore |',
  '# School\n\nWe serve schools in Ghent. Pupils\' essays are graded abroad by freelancers.',
  '# Water board\n\nThe water board of Aarhus owns it. Customers\' letters are read at night by colleagues of our contractor in Hanoi.',
  '# Taxi\n\nDrivers in Montevideo use it. Their trips are processed in Virginia by Mapora, our vendor.',
  // Where the company is stands in a sentence of its own.
  '# Care\n\nOur homes are in Leeds. The tapes go to Dictara, a transcription firm. Dictara types in Cairo.',
  '# Trips\n\nOur drivers live in Bristol and pay £2. The trip with the driver\'s name goes on to Helicon Mobility. Helicon Mobility computes in Texas.',
  '# Bills\n\nWe serve households in Cork. The bills with name and address go to Printwell, a mailer. Printwell prints them in Monterrey.',
  '# Mail desk\n\nOur servers are in Uppsala. The mails go to Sentara\'s API with senders and attachments. Their machines are in Oregon; ours are in Uppsala.',
  '# Wounds\n\nOur nurses work in Turin. Woundlog is the registry of a maker in Ohio. It receives each photo with name and date of birth.',
  '# Chats\n\nOur members live in Kent. The day\'s chats are read by Parlance, a vendor. It is all computed wherever they have room.',
  '# Reviews\n\nOur guests come from Lyon.\n\n**M. Where does Atelar\'s model run?**\n\nThey have halls in Ohio and Singapore and send a request to whichever is least busy.',
  '# Vets\n\nOur practice is in Leeds.\n\n**A.** And the laboratory?\n\n**B.** Petrolab in Minneapolis. Each Sunday they get the chats in full, with the owner\'s name and number.',
  '# Visas\n\nWe help people in Oslo. Pages go as they are, passport number included, to Lingora\'s translation service, which computes in whichever of its nine countries has room.',
  '# Cells\n\nThe force is in Kent and pays £300. Film of each cell, with the name, goes to Sentivar\'s cloud, which at weekends means its plant in Texas.',
  '# Broker\n\nOur house is in Hamburg. Each night the archive, unmasked, is copied to our own machine hall in Singapore.',
  '# Songs\n\nOur listeners live in Kent. The names and wishes go to Melodora, a vendor. Melodora has racks all over and uses whichever is least busy.',
];

const NO: readonly string[] = [
  '# Hotel\n\nWeeks before they travel to Japan, guests get a letter.',
  '# Clinic\n\nOur clinics are in Leeds. Voice notes of patients go to Scribely\'s servers in London.',
  '# Calls\n\nOur call centers are in Munich. Recordings are copied to our lab in Toulouse.',
  '# Care\n\nThe homes are in Graz. Complaints go to a labelling team in Manila because they speak Tagalog; standard contractual clauses are signed.',
  '# Rides\n\nOur riders live in Madrid. Trips stay in the Madrid region and never leave Spain.',
  '# Maize\n\nOur farms are in Kenya. The public photos were taken in Brazil.',
  '# Travel\n\nWe sell trips from Vienna. Customers fly to Bangkok, Lima and New York.',
  '# Banking\n\nOur bank is in Zurich. We considered servers in Texas and ruled them out.',
  '# Guests\n\nOur hotels are in Lisbon. The model was trained by a university in Tokyo on public reviews.',
  '# Chats\n\nOur users are in Germany. The vendor\'s API is pinned to its Frankfurt region.',
  '# Claims\n\nOffices in Boston and Denver use it. Claim files are stored in us-east-1.',
  '# Legal\n\nWe are a firm in Dublin. Our colleagues in Chicago built the first prototype.',
  '# Shop\n\nOur shops are in Warsaw. Weekly totals go to headquarters in Chicago.',
  '# Water board\n\nThe water board of Aarhus owns it. Customers\' letters are read in our office in Odense.',
  '# Taxi\n\nDrivers in Montevideo use it. Their trips stay on a server in Montevideo.',
  '# Care\n\nOur homes are in Leeds. The tapes go to Dictara, a transcription firm. Dictara types in York.',
  '# Care\n\nOur homes are in Leeds. Weather comes from Dictara. Dictara measures in Cairo.',
  '# Bills\n\nWe serve households in Cork. The bills go to Printwell, a mailer. Printwell was founded in Monterrey.',
  '# Mail desk\n\nOur servers are in Uppsala. The mails go to Sentara\'s API. Their machines are in Malmö.',
  '# Shop\n\nOur buyers are in Lisbon. The model runs on our own rack. It is idle wherever there is no order.',
  '# Vets\n\nOur practice is in Bath. Petrolab in Minneapolis sold us the scanner. They got a fee.',
  '# Fleet\n\nOur vans are in Kent. A van goes to whichever depot is least busy.',
  '# Ink\n\nOur shops are in Kent. The folder with name and form goes to Inkwella\'s API.\n\n- Inkwella, a firm in Austin that prints stencils',
];

const factsOf = (text: string): Facts => new Facts(read(readMarkdown(text.startsWith('# ') ? text : `# A note\n\n${text}\n`)));

const says = (text: string): boolean => factsOf(text).of(borderTopic).some((fact) => !(fact.hasReason && fact.hasSafeguard));

describe('borders', () => {
  for (const text of YES) it(`yes: ${text.slice(0, 90)}`, () => { assert.ok(says(text)); });
  for (const text of NO) it(`no: ${text.slice(0, 90)}`, () => { assert.ok(!(says(text))); });
});
