import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: `# Repair café

The data protection review follows once the pilot farms are live.`, lines: [3] },
    { text: `# Ski school

GDPR questions are parked until we have paying customers.`, lines: [3] },
    { text: `# Wine cellar

For the demo we keep the raw audio; anonymization is a topic for the second quarter.`, lines: [3] },
    { text: `# Tram depot

Deletion rules can wait until storage gets tight.`, lines: [3] },
    { text: `# Bakery orders

Compliance is somebody else's department and gets to it after the launch.`, lines: [3] },
    { text: `# Choir archive

Retention periods are to be defined next year.`, lines: [3] },
    { text: `# Lost property

For now every clip is stored unblurred; blurring of faces comes with the third release.`, lines: [3] },
    { text: `# Harbor desk

Who may see the records will be decided in phase 2.`, lines: [3] },
    { text: `# Greenhouse helper

## Future work

- Ask residents for consent`, lines: [5] },
    { text: `# Reading room

Privacy is not a launch blocker; we bolt it on afterwards.`, lines: [3] },
    { text: `# Toll road

We skip pseudonymization for the time being.`, lines: [3] },
    { text: `# Orchestra office

Erasure on request is something we will build if and when somebody asks.`, lines: [3] },
  ],
  passes: [
    { text: `# Repair café

The impact assessment was signed on 3 March.` },
    { text: `# Ski school

Consent is asked on the first screen; a yearly renewal comes with the second version.` },
    { text: `# Wine cellar

The deletion job runs nightly, 30 days after the case is closed.` },
    { text: `# Tram depot

Dark mode and the export to PDF come after the launch.` },
    { text: `# Bakery orders

Do we have to finish the DPIA before the pilot?` },
    { text: `# Choir archive

The privacy review must be complete before launch; without it we do not go live.` },
    { text: `# Lost property

Access to a file ends when the case is closed.` },
    { text: `# Harbor desk

After the launch we measure how many guests come back.` },
    { text: `# Greenhouse helper

An ISO certificate is planned for next year; the controls behind it are in place today.` },
    { text: `# Reading room

When a tenant withdraws consent, the letter is removed within a day.` },
    { text: `# Toll road

- [x] DPIA, signed in April` },
    { text: `# Orchestra office

Once the assessment is signed, the pilot starts.` },
  ],
};
