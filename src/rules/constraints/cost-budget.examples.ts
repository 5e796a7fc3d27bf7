import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: '# Library search\n\nAnswers come within 2 s at p95. It has to be cheap to run.' },
    { text: '# Damage photos\n\nAn adjuster’s visit costs us €140. The app saves half of these visits.' },
    { text: '# Study buddy\n\nThe premium plan is $8 a month. Tutors see what a student has asked.' },
    { text: '# Turbine watch\n\n## Questions\n\n- What will one inspection cost, a euro or five?\n\n## Targets\n\n- Cracks found: 96 %' },
    { text: '# Court finder\n\nWe looked at a hosted service at 9 cents a search and rejected it, since files may not leave the house.' },
    { text: '# Gate planner\n\nTwo analysts at $90k each build it until spring. Delays cost the airport $4M a year.' },
    { text: '# Recipe maker\n\n- Cost per recipe: <amount>\n- Latency: 3 s' },
  ],
  passes: [
    { text: '# Library search\n\nOne search may cost a fifth of a cent.' },
    { text: '# Damage photos\n\n| Item | Target |\n| --- | --- |\n| Euros per claim | 0.30 |\n| Wait, p95 | 20 s |' },
    { text: '# Study buddy\n\nWe plan with 12 cents per student and week.' },
    { text: '# Turbine watch\n\nThe cloud bill stays below £2,500 a month.' },
    { text: '# Court finder\n\n**Money.** The two servers and their power come to $1,100 a month.' },
    { text: '# Gate planner\n\nFinance has set aside 40,000 kroner a year for running it.' },
    { text: '# Recipe maker\n\n```text\nitem            cents per recipe\n--------------  ----------------\ntext model                   0.8\npicture                      2.1\nsum                          2.9\n```' },
    { text: '---\nrun cost: at most $900 a month\n---\n\n# Bird counter\n\nMicrophones in the reserve count birds by their song.' },
  ],
};
