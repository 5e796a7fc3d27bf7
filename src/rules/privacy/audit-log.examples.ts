import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: `# Ski school

Only the ward's staff can open a note.` },
    { text: `# Wine cellar

The financial audit takes place in May. Members' trips are stored for a year.` },
    { text: `# Tram depot

The call log of the switchboard is the input of the model.` },
    { text: `# Bakery orders

Do we need to record who opened which file?` },
    { text: `# Choir archive

Errors are logged and sent to the on-call engineer.` },
    { text: `# Lost property

An audit trail will come in version 2.` },
    { text: `# Harbor desk

The security audit by an outside firm found nothing.` },
    { text: `# Greenhouse helper

Captain's log and engine data are parsed nightly.` },
  ],
  passes: [
    { text: `# Ski school

Each time somebody opens a patient's note, name and reason are entered in a list.` },
    { text: `# Wine cellar

Every recommendation is stored with the model version and the inputs it saw.` },
    { text: `# Tram depot

Look-ups are written to an append-only table.` },
    { text: `# Bakery orders

Who read which letter, and when, can be traced for three years.` },
    { text: `# Choir archive

| Control | How |
| --- | --- |
| audit trail | all queries by staff, kept for a year |` },
    { text: `# Lost property

There is no access log, because nothing is stored on any server.` },
    { text: `# Harbor desk

Any override by a clerk leaves an entry with name and time in the register.` },
    { text: `# Greenhouse helper

The system notes for each rejected application which rule and which score decided.` },
    { text: `# Reading room

A tamper-proof journal records all reads of the archive.` },
    { text: `# Toll road

We log who asked what about whom.` },
    { text: `# Orchestra office

Unlocking a recording is recorded with the officer's badge number.` },
    { text: `# Ferry line

All decisions go into a ledger that the ombudsman can inspect.` },
  ],
};
