import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: `# Cargo inspection

We use a convolutional network because everybody in the team knows it.` },
    { text: `# Court summaries

The large hosted model wrote the nicest prose in the demo, so that is what we take. It answers within 4 s.` },
    { text: `# Orchard counts

A transformer felt too heavy, rules felt too brittle. The vendor of the camera wants a three-year contract for 40 units.` },
    { text: `# Reply helper for hotels

An agent needs six minutes for a letter, the model ten seconds. It costs 2 cents.` },
    { text: `# Essay scores

Is the larger model 3 points better? We will find out. For now it is boosted trees.` },
    { text: `# Network faults

The classifier must be at least 90 % precise. We picked a random forest for its simplicity.` },
  ],
  passes: [
    { text: `# Cargo inspection

The small network finds 91 of 100 hidden compartments in 40 ms; the large one finds 92 and needs 300 ms.` },
    { text: `# Court summaries

| Model | Sentences without support, % | $ per case |
| --- | --- | --- |
| Mid-size | 2.1 | 0.08 |
| Large | 1.9 | 0.61 |` },
    { text: `# Orchard counts

Counting by color alone was 31 % off; the detector is 6 % off.` },
    { text: `# Reply helper for hotels

Fine-tuning gained 9 points over prompting and halves the tokens.` },
    { text: `# Essay scores

A linear model on word counts reaches a kappa of 0.61, the encoder 0.74, and four times the encoder 0.75.` },
    { text: `# Network faults

The distilled model is 220 ms faster and 0.8 points weaker.` },
    { text: `# Bus delays

- Gradient boosting: mean error 71 s
- Network: mean error 69 s, for 12 times the compute, so the trees are only 2 s worse` },
    { text: `# Recipe search

Keyword search alone puts the right dish first for 54 of 100 queries, embeddings for 71, both together for 73.` },
  ],
};
