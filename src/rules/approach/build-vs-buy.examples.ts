import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: `# Handwriting on delivery notes

We train a recognizer on 40,000 notes from our own drivers. It runs in the depot.` },
    { text: `# Phone menu in plain speech

Each call goes to the speech API of Lumen. Large costs 1.2 cents a minute and Small 0.3 cents; we take Small.` },
    { text: `# Parking forecast

The city bought its payment system in 2016. We build a forecast of free spaces with boosted trees.` },
    { text: `# Dental charts

A product for this exists, which none of us has looked at. We fine-tune an open model.` },
    { text: `# Insurance letters

## Build or buy

Should we buy? Who would sell it to us?

## How it works

A hosted model drafts the letter.` },
    { text: `# Bird sounds

We tested our service with twenty volunteers and will build the next version on a network of our own.` },
  ],
  passes: [
    { text: `# Handwriting on delivery notes

Two commercial readers were tried on 500 notes and gave up on wet paper, so we train our own.` },
    { text: `# Phone menu in plain speech

Training a recognizer of our own would take 3,000 hours of labeled calls that we do not have; hence the API.` },
    { text: `# Parking forecast

Nobody on the market sells forecasts for streets without sensors.` },
    { text: `# Dental charts

| Way | Teeth right, % | € per chart |
| --- | --- | --- |
| Bought module from our records vendor | 88 | 1.90 |
| Own model, tuned on 9,000 charts | 93 | 0.20 |` },
    { text: `# Insurance letters

We rent a model rather than training one, because letters are 3 % of the work and nobody here has done it.` },
    { text: `# Bird sounds

- Buying: ruled out, all offerings stop at 200 species
- Building: one winter for two people` },
    { text: `# Ship inspection

An off-the-shelf detector cannot be run without a connection, and at sea there is none.` },
    { text: `# Wine list helper

We priced a white-label sommelier at €4 per table. Our own costs 3 cents.` },
  ],
};
