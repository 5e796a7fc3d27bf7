import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: '# Wine list\n\nWe expect 4,000 questions a day at 2 cents each.\n' },
    { text: '# Herd watch\n\nThe budget is €900 a month.\n' },
    { text: '# Toll gate\n\nAfter a time-out of 2 s the gate opens.\n' },
    { text: '# Matinee\n\nReps keep their sales quota.\n' },
    { text: '# Night bus\n\nShould we cap the number of calls?\n' },
    { text: '# Spare parts\n\nClaims are paid up to a limit of 1,000 euros.\n' },
    { text: '# Court notes\n\nIf more than 5 % of words are wrong, the hearing is typed by hand.\n' },
  ],
  passes: [
    { text: '# Wine list\n\nA guest can ask at most 20 questions an evening.\n' },
    { text: '# Herd watch\n\nA collar may send no more than 30 clips a day.\n' },
    { text: '# Toll gate\n\nThe same plate within ten minutes is answered from the cache.\n' },
    { text: '# Matinee\n\nAt $400 in a day the drafts stop until midnight.\n' },
    { text: '# Night bus\n\n- Rate limit: five requests a second for each stop\n' },
    { text: '# Spare parts\n\nFinance gets an alert when the month\'s bill passes €2,000.\n' },
    { text: '# Court notes\n\nTwelve summaries per judge and day; then the button goes grey.\n' },
    { text: '# Lease reader\n\n| Guard | Value |\n| --- | --- |\n| questions per lawyer and hour, max | 60 |\n' },
    { text: '# Tide tables\n\nA kill switch at the gateway cuts all vendor calls and the spend with them.\n' },
  ],
};
