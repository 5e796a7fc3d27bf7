import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: `# Lost property

Recordings are stored in the archive and searched by the assistant.` },
    { text: `# Harbor desk

Who may look at the notes? We do not know yet.` },
    { text: `# Greenhouse helper

The building has access control at both gates. Visitors' photos go into our database.` },
    { text: `# Reading room

Access to the old library is through the yard. Readers' questions are logged.` },
    { text: `# Toll road

Users can see their plan on the home screen. Their messages are stored in Postgres.` },
    { text: `# Orchestra office

Latency of memory access is 90 ns. Patient notes are indexed nightly.` },
    { text: `# Ferry line

Every colleague can open every case file; we trust each other.` },
    { text: `# Allotment register

Nobody reads a card before it goes out. Chats are kept for 90 days.` },
    { text: `# Night porter

Drivers see a light on the dashboard. The video of the cab is uploaded at night.` },
    { text: `# Repair café

Access rules for the transcripts will be defined in phase 2.` },
  ],
  passes: [
    { text: `# Lost property

Only the treating physician can open a patient's notes.` },
    { text: `# Harbor desk

Access follows the roles in the HR system, and row-level security keeps regions apart.` },
    { text: `# Greenhouse helper

A tutor sees the essays of their own class, the principal none.` },
    { text: `# Reading room

| Role | May see |
| --- | --- |
| dispatcher | calls of the shift |` },
    { text: `# Toll road

Engineers have no standing access to recordings.` },
    { text: `# Orchestra office

Support opens a guest's chat only while the ticket is open.` },
    { text: `# Ferry line

Each law firm's documents live in an index of their own; no query crosses from one tenant to another.` },
    { text: `# Allotment register

For emergencies there is a break-glass account, and two people have to agree.` },
    { text: `# Night porter

Transcripts are visible to the caller's own adviser and to nobody else.` },
    { text: `# Repair café

Two archivists hold the key to the interviews.` },
    { text: `# Ski school

Least privilege: the scoring job reads three columns, nothing more.` },
    { text: `# Wine cellar

The search returns only documents that the asking employee is allowed to open.` },
    { text: `# Tram depot

Claims files can be read by the adjuster in charge and by their supervisor.` },
    { text: `# Bakery orders

Line managers get totals and cannot see single answers.` },
    { text: `# Choir archive

The curators see comments without names; names stay with the front desk.` },
    { text: `# Lost property

Permissions of the wiki apply to the answers, too.` },
  ],
};
