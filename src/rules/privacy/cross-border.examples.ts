import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: `# Help desk of a Lyon utility

Our office is in Lyon. Customer letters are typed up by Keyhand, a bureau in Antananarivo.`, lines: [3] },
    { text: `# Clinic

Our clinics are in Leeds and York. Voice notes of patients go to Scribely's servers in Ohio because they are cheap.`, lines: [3] },
    { text: `# Tickets

Our data center is in Oslo. Chats are processed wherever the vendor, Parlo, has free machines.`, lines: [3] },
    { text: `# Care

The homes are in Graz. An offshore team reads the residents' complaints and labels them.`, lines: [3] },
    { text: `# Calls

We run call centers in Toronto. Recordings are copied to our lab in Bangalore for training.`, lines: [3] },
    { text: `# Rides

Our riders live in Madrid and Valencia. The names and trips go to a global endpoint of Mapora, our vendor.`, lines: [3] },
    { text: `# Banking

Our bank is based in Zurich. Customer e-mails go to Parlo, a vendor, whose servers stand in Texas; a transfer agreement is signed.`, lines: [3] },
    { text: `# Guests

Our hotels are in Lisbon and Porto.

| Data | Goes to | Where |
| --- | --- | --- |
| guest reviews with names | Opinia, a vendor | Singapore |`, lines: [7] },
    { text: `# School

We serve schools in Ghent. Pupils' essays are graded abroad by freelancers.`, lines: [3] },
  ],
  passes: [
    { text: `# Clinic

Our clinics are in Leeds. Voice notes of patients go to Scribely's servers in London.` },
    { text: `# Calls

Our call centers are in Munich. Recordings are copied to our lab in Toulouse.` },
    { text: `# Care

The homes are in Graz. Complaints go to a labelling team in Manila because they speak Tagalog; standard contractual clauses are signed.` },
    { text: `# Rides

Our riders live in Madrid. Trips stay in the Madrid region and never leave Spain.` },
    { text: `# Maize

Our farms are in Kenya. The public photos were taken in Brazil.` },
    { text: `# Travel

We sell trips from Vienna. Customers fly to Bangkok, Lima and New York.` },
    { text: `# Banking

Our bank is in Zurich. We considered servers in Texas and ruled them out.` },
    { text: `# Guests

Our hotels are in Lisbon. The model was trained by a university in Tokyo on public reviews.` },
    { text: `# Chats

Our users are in Germany. The vendor's API is pinned to its Frankfurt region.` },
    { text: `# Claims

Offices in Boston and Denver use it. Claim files are stored in us-east-1.` },
    { text: `# Legal

We are a firm in Dublin. Our colleagues in Chicago built the first prototype.` },
    { text: `# Shop

Our shops are in Warsaw. Weekly totals go to headquarters in Chicago.` },
  ],
};
