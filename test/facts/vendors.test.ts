/** Names of companies that no list knows, told by their company. */

import assert from 'node:assert/strict';
import { Facts } from '../../src/facts/facts.js';
import { read } from '../../src/facts/reading.js';
import { vendorTopic } from '../../src/facts/vendors.js';
import { readMarkdown } from '../../src/markdown/read.js';

const namesIn = (text: string): string[] => new Facts(read(readMarkdown(`# Harbor desk\n\n${text}\n`))).of(vendorTopic).map((fact) => fact.name);

const COMPANIES: readonly (readonly [string, string])[] = [
  ['Calls go to the cloud API of Sonora.', 'Sonora'],
  ["Sonora's hosted model writes the answer.", 'Sonora'],
  ['Labels come from Kite Analytics in Pune, who draw the boxes.', 'Kite Analytics'],
  ['The letters are typed by Keyhand, a bureau with ninety people.', 'Keyhand'],
  ['Our model vendor, Parlo, raises prices in May.', 'Parlo'],
  ['A firm called Glossa translates the annexes.', 'Glossa'],
  ['We signed a contract with Medora in March.', 'Medora'],
  ['The scoring engine is rented from Creditum.', 'Creditum'],
  ['Tonalis GmbH listens to one call in fifty.', 'Tonalis GmbH'],
  ['Photos are uploaded to Snapfix for a second look.', 'Snapfix'],
  ['Lingora in Malm\u00f6 reads every letter.', 'Lingora'],
  ['Parlo (our speech vendor) keeps nothing.', 'Parlo'],
];

const NONE: readonly string[] = [
  'The Search squad owns the index.',
  "Nora Quill's platform team is paged for outages.",
  "Ines Marr's data science group retrains it.",
  'Adjusters in Winnipeg read the letters, and an adjuster decides.',
  'Events go to Kafka and from there to Postgres.',
  'The case goes to Legal on Fridays.',
  'Our records system, Medica, stays where it is.',
  'Customers in Lyon call by telephone.',
  'The harbor desk sends a message to the captain.',
];

describe('names of companies', () => {
  for (const [text, name] of COMPANIES) it(`finds ${name}: ${text}`, () => { assert.ok(namesIn(text).includes(name), namesIn(text).join(', ')); });
  for (const text of NONE) it(`finds none: ${text}`, () => { assert.deepEqual(namesIn(text), []); });
});
