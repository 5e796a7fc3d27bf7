import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: '# Wine list\n\nIt costs 2 cents an answer.\n' },
    { text: '# Herd watch\n\nFarmers get two hours of training on the collar.\n' },
    { text: '# Toll gate\n\nThe battery lasts two days.\n' },
    { text: '# Matinee\n\nHow many days a year will it take us?\n' },
    { text: '# Night bus\n\nDispatchers work six hours a shift.\n' },
    { text: '# Spare parts\n\nThe run takes 40 minutes and starts at two.\n' },
  ],
  passes: [
    { text: '# Wine list\n\nLabelling takes the two sommeliers three hours a week.\n' },
    { text: '# Herd watch\n\nWhen the vendor retires a model, we spend a week on re-testing.\n' },
    { text: '# Toll gate\n\nA retrain ties up the only GPU server for a weekend.\n' },
    { text: '# Matinee\n\nRe-indexing the whole archive takes two nights after each change of the encoder.\n' },
    { text: '# Night bus\n\n**Upkeep.** Half a day of tuning a month, and one analyst on call per week.\n' },
    { text: '# Spare parts\n\nIf we change vendor, all 60,000 vectors have to be computed again.\n' },
    { text: '# Court notes\n\n| Work | Hours a month |\n| --- | --- |\n| labeling | 12 hours |\n' },
    { text: '# Lease reader\n\nEach new version of the model means two days of checking the prompts.\n' },
    { text: '# Tide tables\n\nEffort: 0.5 posts for maintenance.\n' },
  ],
};
