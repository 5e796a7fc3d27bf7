import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: '# Leak finder\n\n## Rollout\n\n| Step | Depots | Start |\n| --- | --- | --- |\n| 1 | two | 4 May |\n| 2 | all | 1 July |\n' },
    { text: '# Claims reader\n\n## Rollout\n\n- 3 March: pilot in Ghent\n- 7 April: all branches\n\nA review meeting sits in the diary before each date.\n' },
    { text: '# Seat prices\n\n## Launch\n\nWe pilot it on the ferry line in spring. In autumn all lines follow.\n' },
    { text: '# Grader\n\n## Timeline\n\nFrom September two schools use it. In January the other forty join.\n' },
    { text: '# Tour guide\n\n## Rollout\n\n1. **Shadow run**, two weeks\n2. **One museum**, a month\n3. **Everyone**\n' },
    { text: '# Radio planner\n\n## Rollout\n\nWe start with a beta of 200 listeners. Once it feels stable, everyone gets it. What number would tell us?\n' },
    { text: '# Wards\n\n1. Two wards in May.\n2. The other nine in July, when the nurses have been trained.\n' },
    { text: '# Berths\n\nA trial at two ports comes first, from May. The others follow in August. It is switched off when more than 4 berths in 100 are wrong.\n' },
  ],
  passes: [
    { text: `# Seed advice for growers

Of every hundred growers, ten try it first thing in the morning. All 340 co-ops get it on the same day, 2 March.` },
    { text: '# Leak finder\n\n## Rollout\n\n| Step | Depots | Next step when |\n| --- | --- | --- |\n| 1 | two | 80 % of marks are leaks |\n| 2 | all | |\n' },
    { text: '# Claims reader\n\n## Rollout\n\nWe pilot it in Ghent. We go on to the other branches when fewer than 2 % of forms are corrected.\n' },
    { text: '# Seat prices\n\nIt goes live on every line at once.\n' },
    { text: '# Grader\n\n## Timeline\n\n- two schools in September\n- the others only after teachers change at most 1 grade in 20\n' },
    { text: '# Tour guide\n\n## Rollout\n\n1. **Shadow run** until 95 % of answers are right on the curators\' list\n2. **Everyone**\n' },
    { text: '# Radio planner\n\n## Rollout\n\nThe beta ends when skips fall below 12 %; then everyone gets it.\n' },
    { text: '# Help desk drafts\n\n## Steps\n\n| Phase | Who | Exit |\n| --- | --- | --- |\n| A | five agents | no P1 in two weeks, drafts sent unchanged at 55 % |\n| B | all agents | |\n' },
    { text: '# Meter forecast\n\n## Rollout\n\nA tenth of the households see it first. If the error stays under 6 % for a month, the rest follow.\n' },
    { text: '# Parcels\n\n- Week 1 to 4: our own warehouse. Out of it at 97 parcels in 100.\n- Week 5: Lyon and Metz.\n- Week 9: all of France\n' },
    { text: '# Vine leaves\n\nThe two vineyards at Sion have it from April. Those on the other bank get it in June if fewer than 3 leaves in 100 are called wrong, and the cooperative as a whole before the harvest.\n' },
    { text: '# Reading list\n\n| Edition | Readers | Opens when |\n| --- | --- | --- |\n| Spring | 400 subscribers in Uppsala | at once |\n| Summer | 9,000 | complaints under 5 a week |\n| Autumn | everyone | |\n' },
    { text: '# Berths\n\nA trial at two ports comes first. The harbor board lets the others in once 95 of 100 berths were right over a month.\n' },
  ],
};
