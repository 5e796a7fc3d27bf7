import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: `# Ski school

Chats with guests are saved in our database so that the next stay starts where the last one ended.` },
    { text: `# Wine cellar

Call recordings are archived for good.` },
    { text: `# Tram depot

Every question that a reader asks is logged.` },
    { text: `# Bakery orders

We keep the interviews as long as they are useful.` },
    { text: `# Choir archive

Profiles, trips and embeddings are stored in Postgres. User retention after four weeks is 40 %.` },
    { text: `# Lost property

- Case files: object storage, encrypted
- Embeddings: vector index next to it` },
    { text: `# Harbor desk

Nobody deletes a case file; disks are cheap.` },
    { text: `# Greenhouse helper

Answers from the price API are cached for 15 minutes. Customer letters are stored in the archive.` },
    { text: `# Reading room

A member can ask for deletion. Photos and messages are kept in our own cloud.` },
    { text: `# Toll road

The audit log is kept for ten years. Patients' notes are stored in the ward database.` },
    { text: `# Orchestra office

Transcripts stay in the bucket indefinitely, since storage costs next to nothing.` },
    { text: `# Ferry line

How long do we keep the recordings? To be decided with legal.` },
    { text: `# Allotment register

| Data | Kept in |
| --- | --- |
| voice messages | bucket in Frankfurt |` },
    { text: `# Night porter

The essays and the grades are collected in one table and the model learns from them every term.` },
    { text: `# Repair café

Audio is erased after 30 days. The transcripts and vectors live forever.` },
    { text: `# Ski school

Old model versions are kept for 90 days. The driver's video is stored on our servers.` },
  ],
  passes: [
    { text: `# Ski school

Chats are kept for 90 days and then erased.` },
    { text: `# Wine cellar

Recordings are wiped as soon as the transcript is there.` },
    { text: `# Tram depot

| Data | Retention |
| --- | --- |
| voice messages | 14 days |` },
    { text: `# Bakery orders

| Data | Where | Days kept |
| --- | --- | --- |
| voice messages | bucket | 14 days |` },
    { text: `# Choir archive

Nothing is stored: the frame lives in memory and is gone when the next one comes.` },
    { text: `# Lost property

A nightly job deletes every case file that was closed more than two years ago.` },
    { text: `# Harbor desk

Photos of guests expire at check-out.` },
    { text: `# Greenhouse helper

Letters lie in the archive until the tenancy ends, plus six months.` },
    { text: `# Reading room

Customer data has a TTL of 24 hours.` },
    { text: `# Toll road

Essays are deleted at the end of each term.` },
    { text: `# Orchestra office

Learners' answers are on the tablet only; no server stores them.` },
    { text: `# Ferry line

We hold on to the interviews for six months, no longer, and a candidate can have them removed earlier.` },
    { text: `# Allotment register

The recordings disappear after a fortnight.` },
    { text: `# Night porter

**Retention.** 13 months for trips, 30 days for chats.` },
    { text: `# Repair café

Clips are stored in our data center; after thirty days a job overwrites them.` },
    { text: `# Ski school

Member records are purged within 30 days of leaving.` },
    { text: `# Wine cellar

Visitors' photos: deleted the same evening.` },
  ],
};
