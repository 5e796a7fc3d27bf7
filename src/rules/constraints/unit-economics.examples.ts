import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: '# Scan desk\n\nReading a page costs 0.4 cents, and 2 M pages come in a year.' },
    { text: '# Route helper\n\n## Cost\n\nThe ceiling is $3,000 a month.\n\n## Problem\n\nDrivers lose time at the gates.' },
    { text: '# Mood diary\n\nOne entry costs two cents to read. People asked for it in every interview.' },
    { text: '# Loan letters\n\n| What | Target |\n| --- | --- |\n| Cost of a letter | at most $0.05 |\n| Letters | 900 a day |' },
    { text: '# Bird sounds\n\nServers and storage come to €240 a month, which the club has set aside.' },
    { text: '# Fraud ring\n\nScoring one payment costs a hundredth of a cent; the large model would be three times as much.' },
  ],
  passes: [
    { text: '# Scan desk\n\nReading a page costs 0.4 cents, where a typist costs 35 cents.' },
    { text: '# Route helper\n\n## Cost\n\nThe ceiling is $3,000 a month. Each hour that trucks do not stand at a gate saves $80.' },
    { text: '# Mood diary\n\nOne entry costs two cents. At a margin of $1.10 per member and month that leaves room for fifty.' },
    { text: '# Loan letters\n\nA letter written by a clerk costs $6.20; one from the machine costs 5 cents.' },
    { text: '# Bird sounds\n\nServers come to €240 a month, against €3,000 for a day of counting by hand.' },
    { text: '# Fraud ring\n\nScoring costs $900 a month and pays for itself with the first two rings that are found.' },
    { text: '# Quiz maker\n\nA quiz is made within 4 s. Nine in ten questions have to be right.' },
    { text: '# Fit finder\n\nA fitting costs us one cent. A returned parcel costs the shop $7, and we avoid one in twelve.' },
    { text: '# Menu reader\n\nRunning it: $0.02 per menu. Restaurants pay us $15 a month for it.' },
  ],
};
