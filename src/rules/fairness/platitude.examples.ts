import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: '# Nursery places\n\nWe are deeply committed to fairness in everything we build.\n', lines: [3] },
    { text: '# Roster\n\n## Values\n\nOf course the planner must not discriminate, and we will keep a close eye on that.\n', lines: [5] },
    { text: '# Lending\n\n- Scores come nightly\n- We will test the model for bias before launch\n', lines: [4] },
    { text: '# Dating\n\nTreating all members equally is a matter of the heart for us, and we will do our best.\n', lines: [3] },
    { text: '# Tutor\n\nThe team takes bias very seriously.\n\nThe tutor answers in three languages.\n', lines: [3] },
    { text: '# Claims\n\nEthics is one of our core values; the model will be used responsibly.\n', lines: [3] },
    { text: '# Grading\n\nEverything possible will be done so that no pupil is disadvantaged, we promise.\n', lines: [3] },
  ],
  passes: [
    { text: '# Nursery places\n\nWe take fairness seriously. Each quarter wrong offers are compared by district, and beyond 4 points clerks take over.\n' },
    { text: '# Roster\n\nWe will measure night shifts by age band every month and hold back any plan with more than a fifth difference.\n' },
    { text: '# Prices\n\nWe want to keep the fair price promise of 2019: everyone pays the same.\n' },
    { text: '# Ranker\n\nWe will correct position bias with a shuffled sample.\n' },
    { text: '# Booth\n\nThe team takes the booth to the trade fair in May and must keep an eye on the battery.\n' },
    { text: '# Open questions\n\n- Will we make sure that nobody is treated unfairly?\n' },
    { text: '# Tracking\n\nWe log runs with Weights & Biases and keep an eye on the loss.\n' },
    { text: '# Grading\n\n## Alternatives considered\n\nA system that is fair by decree was considered and rejected.\n' },
    { text: '# Loans\n\n## Even hands\n\nWe mean to be fair, and this is how:\n\n- refusal rate by sex and age, monthly\n- more than 3 points apart: a person decides\n' },
  ],
};
