import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: `# Ski school

The assistant collects the guests' wishes and stores them in Postgres.` },
    { text: `# Wine cellar

The model is trained on five years of claims. Claim files are kept in the archive.` },
    { text: `# Tram depot

Pupils' voices are recorded by the tablet and uploaded.` },
    { text: `# Bakery orders

Chats are logged. The model learns from them every month.` },
    { text: `# Choir archive

Patients fill in a diary; it is kept on our servers for two years. Masking comes later.` },
    { text: `# Lost property

Recordings come in by phone, are transcribed and end up in the data lake, from which we fine-tune each quarter. Photos are blurred and badly lit.` },
  ],
  passes: [
    { text: `# Ski school

Calls are recorded, names are masked, transcripts lie in our database for 30 days and are then deleted; the model is not trained on them.` },
    { text: `# Wine cellar

The app collects trips under a rotating pseudonym, keeps them for 90 days, deletes them, and trains the ranker on them weekly.` },
    { text: `# Tram depot

| Stage | What |
| --- | --- |
| collected | the guest's messages |
| stripped | names replaced by a code |
| stored | in our Dublin data center, 60 days, then erased |
| training | never |` },
    { text: `# Bakery orders

Essays come in through the portal. Names are swapped for codes before they are stored. We keep them for a year, then delete them.` },
    { text: `# Choir archive

Guests write to us. Their messages are pseudonymized, stored in Postgres and used to fine-tune the model each month.` },
    { text: `# Lost property

The camera films the gate, faces are blurred on the box, clips lie on our server for 14 days and are then overwritten. The detector is retrained with them.` },
    { text: `# Harbor desk

Members' listening history is gathered by the player, held for 90 days, erased after that, and models learn from it each night.` },
    { text: `# Greenhouse helper

Nothing is stored: the phone hears the question, answers it on the device and forgets it; no model is trained on it.` },
    { text: `# Reading room

Meter readings arrive every quarter of an hour, are rounded to the hour and stored for two years, and the forecast is trained on them.` },
  ],
};
