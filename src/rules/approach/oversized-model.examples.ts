import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: `# Letters to policyholders

Each letter, even the two-line receipt, is written by the largest model that money can buy.`, lines: [3] },
    { text: `# Mammography

We want the best reading. Accuracy is what counts, whatever it costs.`, lines: [3] },
    { text: `# Help in the app

- The flagship model answers all questions, from passwords to mortgages
- Answers come within 3 s`, lines: [3] },
    { text: `# Timetable planning

We will keep adding layers until the error no longer falls. Compute is no concern: quality decides.`, lines: [3] },
    { text: `# Translation of court files

Always the most capable model, for every page, blank ones included.`, lines: [3] },
    { text: `# Playlist notes

The XL variant writes everything. There is no routing.`, lines: [3] },
  ],
  passes: [
    { text: `# Letters to policyholders

The small model writes the receipts; only complaints go to the largest one.` },
    { text: `# Mammography

We do not want accuracy at any price: a point may cost €20,000 a year and no more.` },
    { text: `# Help in the app

Would the flagship model for every question be overkill? The mid-size one is 2 points behind.` },
    { text: `# Timetable planning

How long a run takes is of no consequence, since it is done at night.` },
    { text: `# Translation of court files

The most capable model labels 500 pages once a quarter, and the small one learns from them.` },
    { text: `# Playlist notes

All our largest markets get notes in their own language.` },
    { text: `# Weld inspection

A brochure promises "the most powerful model for every weld". We take the medium one.` },
    { text: `# Drug labels

The vendor's biggest model was considered for all labels and ruled out: four times the price.` },
    { text: `# Night desk

When the small model is unsure, the request is escalated to the largest one.` },
  ],
};
