import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: '# Herd health\n\nThe collar reports when a cow is lame. We trained it on 3,100 labeled walks.' },
    { text: '# Gallery guide\n\nIt must scale to whatever the summer brings.\n\n- Answer within 2 s\n- 3 cents an answer' },
    { text: '# Tenant chat\n\nEach tenant gets 20 questions a day. The test set holds 400 questions.' },
    { text: '# Speech desk\n\n## Still open\n\n- How many calls will there be, 100 a day or 10,000?' },
    { text: '# Bridge watch\n\nEngineers rate 50 pictures a week. We go on when 300 pictures have been judged.' },
    { text: '# Grant reader\n\n| What | Target |\n| --- | --- |\n| Load | TBD |\n| Wait, p95 | 30 s |' },
  ],
  passes: [
    { text: '# Herd health\n\nSome 1,400 farms with 200,000 cows are to be served.' },
    { text: '# Gallery guide\n\nWe expect 6,000 visitors a day and 900 questions in the busiest hour.' },
    { text: '# Tenant chat\n\nLast year tenants wrote 84,000 messages.' },
    { text: '# Speech desk\n\n| Item | Value |\n| --- | --- |\n| Calls per hour, peak | 320 |' },
    { text: '# Bridge watch\n\nEach night 12,000 pictures arrive from 40 bridges.' },
    { text: '# Grant reader\n\nThe load is light: 30 applications a week.' },
    { text: '# Parts search\n\nThe catalog lists 2.3 million parts.' },
    { text: '# Score service\n\nIt runs at 45 QPS, and at 200 QPS on the last day of the month.' },
  ],
};
