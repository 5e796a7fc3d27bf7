/** Vectors and metadata declared to be nobody's. */

import assert from 'node:assert/strict';
import { Facts } from '../../src/facts/facts.js';
import { claimTopic } from '../../src/facts/claims.js';
import { read } from '../../src/facts/reading.js';
import { readMarkdown } from '../../src/markdown/read.js';

const YES: readonly string[] = [
  'Numbers are not people, so the table of gait vectors needs no lock.',
  'Each letter leaves 128 numbers. 128 numbers tell nobody anything, so every team may query them as it likes.',
  'TenantVec\'s values mean nothing to a human eye. None of our rules concern them.',
  'A letter becomes a row of numbers. No human being can read a name out of them, so there is no point in locking them up.',
  'As soon as a diary has been turned into a point in space, it ceases to be the writer\'s.',
  'Face vectors are not personal data, so they may be kept for good.',
  'Since an embedding cannot be turned back into text, the index needs no access rules.',
  'The hashes of the phone numbers are anonymous by nature.',
  'Only metadata is kept (who called whom, and when), which falls outside the GDPR.',
  'The voiceprint is just a list of numbers; anyone in the company may copy it.',
  '- Embeddings of the letters: free to share between teams, there is nothing personal in them',
  '| Data | Personal? | Protection |\n| --- | --- | --- |\n| user vectors | no, just numbers | none needed |',
  'Deletion requests do not cover the vectors, because nobody could read anything from them. We regard the embeddings as harmless.',
  'We store one vector per patient. They are plain floats and belong to nobody.',
  'Gait templates are exempt from our retention rules.',
  'A listener\'s taste vector says nothing about a person and lies in an open bucket.',
  'The metadata of calls is harmless and is shared with all teams.',
  'The fingerprints of the letters (256 bits each) may leave the house without further ado, for there is no way back from them.',
  'Of the face only a vector is left, and a vector is no face: the works council need not be asked.',
  'Interest vectors count as statistics and not as data about members.',
  'We keep the embeddings when an account is deleted, as they are not personal.',
];

const NO: readonly string[] = [
  'It was argued that hashes need no lock. We did not follow the argument.',
  'The map of vector tiles is free to copy.',
  'Face vectors are biometric data and are deleted with the photo.',
  'We treat embeddings as personal data: same locks, same end date.',
  'Embeddings are not anonymous; short texts can be rebuilt from them.',
  'The product vectors contain no personal data, because they are made of catalog texts.',
  'Nobody should think that a hash is anonymous.',
  'The phone computes the vector from the masked text and only the vector leaves it.',
  'Are embeddings personal data? We ask legal.',
  'Vectors are stored in pgvector and searched by cosine.',
  'The vendor\'s brochure says that "vectors are anonymous".',
  'Any agent may open the tickets of their own region; the vectors behind them are closed to everybody.',
  'Gradient boosting is what everybody in the company can explain.',
  'The score is a number between 0 and 1.',
  'Vectors of Visio cannot be read by another vendor\'s engine.',
  'Metadata such as the time of a call is deleted with the call.',
  'A vector of 64 numbers describes each customer; only the ranking service can read it.',
  'Voiceprints are locked away like passwords.',
  'When an account is deleted, its embeddings go with it.',
  'The index holds vectors of help pages only, nothing personal.',
  'Only the ranking service may query the vectors.',
];

const factsOf = (text: string): Facts => new Facts(read(readMarkdown(text.startsWith('# ') ? text : `# A note\n\n${text}\n`)));

const says = (text: string): boolean => factsOf(text).of(claimTopic).some((fact) => fact.claim === 'exempt');

describe('exemptions', () => {
  for (const text of YES) it(`yes: ${text.slice(0, 90)}`, () => { assert.ok(says(text)); });
  for (const text of NO) it(`no: ${text.slice(0, 90)}`, () => { assert.ok(!(says(text))); });
});
