import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: `# Ferry berths

Tide is looked after by Harbor IT, Wind by the weather office, and Berth by two students.` },
    { text: `# Hearing tests

A listener marks the tones, a scorer grades the ear, and Penfold writes the letter. Each group mends its own.` },
    { text: `# Reading invoices

An OCR model reads the page, a layout model finds the table, and a language model names the fields. Each has its own team.` },
    { text: `# Meeting notes

- Speech recognizer, from a vendor
- Speaker classifier, ours
- Language model for the minutes
- Translation model for Tokyo` },
    { text: `# Stadium safety

Four models work together on every camera. The Vision team owns the detector; the rest sits with the supplier.` },
    { text: `# Talent search

An encoder fetches, a ranker sorts, a classifier removes duplicates. The Search squad owns all three models and carries the pager.` },
    { text: `# Street view repairs

\`\`\`mermaid
flowchart LR
  A[Photo] --> B[Segmentation network] --> C[Damage classifier] --> D[Forecaster]
\`\`\`

Quality is watched once a week.` },
    { text: `# Video ads

Text, sound and image encoders are fused in a fusion network. Engineers from three groups look after it.` },
  ],
  passes: [
    { text: `# Ferry berths

The tide model, the wind network and the berth model share one screen. Harbor IT owns the whole chain, and when a berth is wrong it replays the day with each model's part put in by hand.` },
    { text: `# Ferry berths

The tide model is kept by Harbor IT, its labels by the pilots, its screen by Web.` },
    { text: `# Reading invoices

One model reads the page and names the fields.` },
    { text: `# Meeting notes

A speech recognizer, a speaker classifier and a language model make the minutes. The Notes squad owns all three of them, and a weekly replay scores each step separately.` },
    { text: `# Stadium safety

A detector and a tracking model run on every camera. The Vision team owns the detector, the supplier the other.` },
    { text: `# Talent search

We tried three models and kept the ranker.` },
    { text: `# Street view repairs

A segmentation network, a classifier and a forecaster work in a row. They are under one roof, with the Roads team; when a score drops, we swap one model at a time for last month's and see which one moved it.` },
    { text: `# Video ads

Both models, an encoder and a ranker, belong to Ads.` },
    { text: `# Menu photos

| Candidate | F1 | ms |
| --- | --- | --- |
| small detector | 0.81 | 20 |
| large classifier | 0.84 | 90 |
| language model | 0.86 | 900 |

We take the small detector.` },
    { text: `# Lost luggage

Three rules and a lookup decide; there is no model in it yet. A classifier may follow.` },
  ],
};
