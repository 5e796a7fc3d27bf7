import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: `# Meter reading

The large model gains 3 points and costs four times as much; we took the small one. The budget is €2,000 a month.` },
    { text: `# Fraud alerts

If the model is down, rules decide. If spend passes $300 a day, scoring stops until midnight.` },
    { text: `# Legal search

What could we do with twice the money? What if the deadline moved?` },
    { text: `# Guide dog training videos

Training our own model would have meant three years of labeling. So we call an API at two cents a minute.` },
    { text: `# Room pricing

We meet 400 ms and 0.3 cents per quote. Should a guest complain, the desk corrects the price.` },
    { text: `# Track inspection

The camera car runs at night. When p95 rises above 4 s the pager rings. If the pilot succeeds, all lines get it.` },
  ],
  passes: [
    { text: `# Meter reading

With another €1,500 a month we could read the old dial meters too.` },
    { text: `# Fraud alerts

Were the limit 600 ms rather than 200, the graph model would come back in, worth about 4 points of recall.` },
    { text: `# Legal search

Given the ceiling of 3 cents a question, we dropped the second reading of each hit.` },
    { text: `# Guide dog training videos

Should the ministry pay for a second trainer, puppies would be filmed as well.` },
    { text: `# Room pricing

To stay under 400 ms we gave up competitor prices, about 1 % of revenue by our estimate.` },
    { text: `# Track inspection

- If the car had 16 GB instead of 8, the large detector would fit and find 2 cracks more in 100.` },
    { text: `# Exam grading

Because the grant covers one server only, handwriting has to wait.` },
    { text: `# Interpreter phone

Half the price per minute would let us open the line at night.` },
    { text: `# Vineyard drone

If the board doubles the season's budget, we fly twice a week and see mildew four days sooner.` },
  ],
};
