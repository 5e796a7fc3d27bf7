/** Safety and anonymity rested on too little. */

import assert from 'node:assert/strict';
import { Facts } from '../../src/facts/facts.js';
import { claimTopic } from '../../src/facts/claims.js';
import { read } from '../../src/facts/reading.js';
import { readMarkdown } from '../../src/markdown/read.js';

const YES: readonly string[] = [
  'The vendor hashes the phone numbers when they arrive, and with that our guests are anonymous.',
  '## Is it safe?\n\nYes, thanks to AES-256.',
  'With surnames replaced by initials the pupils\' letters count as anonymized and can go to the publisher.',
  'Masks are not needed on the clips; the VPN to the labellers makes them secure.',
  'Nothing can happen to the letters at the vendor, for the line is encrypted.',
  '| Risk | Answer |\n| --- | --- |\n| the vendor reads tenants\' letters | NDA signed |',
  'Nobody at the bureau can do anything with the tapes, they have signed for secrecy.',
  'The line to Klarschrift is encrypted, which is why we have no qualms about passing on the letters.',
  'Since only the customer number and not the name travels to the agency, the tables are anonymous.',
  'Our partner is bound to secrecy by contract and so the patients are protected.',
  'Everything is hashed with SHA-256 before it goes to the ad network, so no one can be recognized.',
  'The recordings go to Voxa over an encrypted line, so callers have nothing to fear.',
  'E-mail addresses are hashed before we share the list with the partner; nobody can tell who is behind a hash.',
  'We take the surname off, which makes the letters anonymous.',
  'Our vendor is ISO 27001 certified and has signed a data processing agreement, so sharing the notes is safe.',
  'The agency\'s people sign an NDA. That protects the guests.',
  'Since the contract forbids them to look at it, privacy is guaranteed.',
  'Patient names are dropped, and what we send is therefore no longer personal.',
  '- **Privacy.** Everything goes through TLS, that is enough.',
  '| Data | Recipient | Safeguard |\n| --- | --- | --- |\n| transcripts of calls | Tallyho, an agency | TLS 1.3, signed NDA |',
  'With AES-256 in transit and at rest, the tenant\'s letter is as private at the vendor as in our own drawer.',
  'Because the photos travel through a VPN, there is no risk in handing them to the studio.',
  'Pupils appear only with their initials, so the essays that go to the vendor are anonymous.',
  'The supplier has promised not to keep anything, so nothing can happen to the members\' data.',
];

const NO: readonly string[] = [
  'The contract obliges them to delete tapes after a week.',
  'The line is encrypted; the names are masked before.',
  'Doors are locked at night and the safe is fireproof.',
  'An encrypted line does not protect anybody from the agency itself, so names stay here.',
  'Names, addresses and case numbers are masked, and the line is encrypted on top of that.',
  'TLS protects the line, not the people; that is why the gateway swaps names for tokens.',
  'All disks are encrypted.',
  'Hashing alone does not make a phone number anonymous.',
  'The vendor has signed a processing agreement.',
  'It is safe to cross the road when the light is green.',
  'Counts below ten are suppressed and the report is encrypted, so nobody can be singled out.',
  'A signed contract with the union keeps the drivers safe from ranking.',
  'We do not think that a contract makes it safe.',
  'Is it safe because it is encrypted?',
  'Passwords are hashed with bcrypt.',
  'Audio is turned into text on the phone, faces are blurred, and TLS is one more layer.',
  'The brochure says "your data is safe with us, it is encrypted".',
  'Fallback answers are safe.',
  'The form is anonymous: it has no field for a name or an address and no cookie.',
  'Before a rollout each model is signed with our key, so a device never runs a foreign one.',
];

const factsOf = (text: string): Facts => new Facts(read(readMarkdown(text.startsWith('# ') ? text : `# A note\n\n${text}\n`)));

const says = (text: string): boolean => factsOf(text).of(claimTopic).some((fact) => fact.claim !== 'exempt');

describe('weak-claims', () => {
  for (const text of YES) it(`yes: ${text.slice(0, 90)}`, () => { assert.ok(says(text)); });
  for (const text of NO) it(`no: ${text.slice(0, 90)}`, () => { assert.ok(!(says(text))); });
});
