import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: `# Baggage screening

It should be fast, precise and cheap. Officers work in three shifts and prefer the early one.` },
    { text: `# Grant screening

## Goals

- Read every application within a day
- Miss no strong one
- Waste no reviewer's time` },
    { text: `# Storm warning

Which is worse, a warning for nothing or a storm without one? We shall discuss it in June.` },
    { text: `# Menu translation

The larger model is better than the smaller one by 2 points, and costs more than the kitchen can pay.` },
    { text: `# Loan letters

We would rather buy than build. Customers prefer short letters to long ones. If two records conflict, the newer one wins.` },
    { text: `# Heating forecast

Precision is 0.9 and recall 0.8 on last winter's data, which was worse than the one before. Both are watched.` },
  ],
  passes: [
    { text: `# Baggage screening

One knife on board weighs more than a hundred bags opened for nothing, so officers get every doubtful bag.` },
    { text: `# Grant screening

When in doubt, an application stays in. A reader's lost hour is cheaper than a lost idea.` },
    { text: `# Storm warning

- Lead time over accuracy: three false alerts a season are accepted so that no village is surprised.` },
    { text: `# Menu translation

Where wit and correctness pull apart, correctness goes first; a guest with an allergy cannot eat wit.` },
    { text: `# Loan letters

A late letter is better than a wrong one.` },
    { text: `# Heating forecast

We would sooner heat an empty room than let a guest freeze.` },
    { text: `# Code review helper

**If we cannot have both.** Silence rather than noise: reviewers switch off a tool that cries wolf, and then it catches nothing.` },
    { text: `# Crop insurance

The model errs on the side of the farmer, at the expense of some claims that should have been cut.` },
    { text: `# Museum guide

| When they collide | What goes first |
| --- | --- |
| speed and truth | truth before speed |` },
  ],
};
