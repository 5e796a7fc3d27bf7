import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: `# Reading room

Face vectors are not personal data, so they may be kept for good.`, lines: [3] },
    { text: `# Toll road

Since an embedding cannot be turned back into text, the index needs no access rules.`, lines: [3] },
    { text: `# Orchestra office

The hashes of the phone numbers are anonymous by nature.`, lines: [3] },
    { text: `# Ferry line

Only metadata is kept (who called whom, and when), which falls outside the GDPR.`, lines: [3] },
    { text: `# Allotment register

The voiceprint is just a list of numbers; anyone in the company may copy it.`, lines: [3] },
    { text: `# Night porter

- Embeddings of the letters: free to share between teams, there is nothing personal in them`, lines: [3] },
    { text: `# Repair café

| Data | Personal? | Protection |
| --- | --- | --- |
| user vectors | no, just numbers | none needed |`, lines: [5] },
    { text: `# Ski school

Deletion requests do not cover the vectors, because nobody could read anything from them. We regard the embeddings as harmless.`, lines: [3] },
    { text: `# Wine cellar

We store one vector per patient. They are plain floats and belong to nobody.`, lines: [3] },
    { text: `# Tram depot

Gait templates are exempt from our retention rules.`, lines: [3] },
    { text: `# Bakery orders

A listener's taste vector says nothing about a person and lies in an open bucket.`, lines: [3] },
    { text: `# Choir archive

The metadata of calls is harmless and is shared with all teams.`, lines: [3] },
  ],
  passes: [
    { text: `# Reading room

Face vectors are biometric data and are deleted with the photo.` },
    { text: `# Toll road

We treat embeddings as personal data: same locks, same end date.` },
    { text: `# Orchestra office

Embeddings are not anonymous; short texts can be rebuilt from them.` },
    { text: `# Ferry line

The product vectors contain no personal data, because they are made of catalog texts.` },
    { text: `# Allotment register

Nobody should think that a hash is anonymous.` },
    { text: `# Night porter

The phone computes the vector from the masked text and only the vector leaves it.` },
    { text: `# Repair café

Are embeddings personal data? We ask legal.` },
    { text: `# Ski school

Vectors are stored in pgvector and searched by cosine.` },
    { text: `# Wine cellar

The vendor's brochure says that "vectors are anonymous".` },
    { text: `# Tram depot

Any agent may open the tickets of their own region; the vectors behind them are closed to everybody.` },
    { text: `# Bakery orders

Gradient boosting is what everybody in the company can explain.` },
    { text: `# Choir archive

The score is a number between 0 and 1.` },
    { text: `# Lost property

Vectors of Visio cannot be read by another vendor's engine.` },
    { text: `# Harbor desk

Metadata such as the time of a call is deleted with the call.` },
    { text: `# Greenhouse helper

A vector of 64 numbers describes each customer; only the ranking service can read it.` },
  ],
};
