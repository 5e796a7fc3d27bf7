import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: `# Kiosk guide

Each visitor's spoken question is passed to Lumora's speech API, which returns the text.`, lines: [3] },
    { text: `# Tram depot

To find fraud rings we share policyholders' names and claim histories with Sentio, a start-up in Lyon.`, lines: [3] },
    { text: `# Bakery orders

- Radiology reports are sent in full to the cloud of our vendor for summarization`, lines: [3] },
    { text: `# Choir archive

| Data | Goes to | Why |
| --- | --- | --- |
| voice messages of riders | Parlando GmbH | transcription |`, lines: [5] },
    { text: `# Lost property

We use OpenAI to summarize the therapists' session notes.`, lines: [3] },
    { text: `# Harbor desk

Every evening a dump of the membership database goes to the marketing agency.`, lines: [3] },
    { text: `# Greenhouse helper

The bracelet streams the child's heartbeat to our servers as it is measured.`, lines: [3] },
    { text: `# Reading room

Freelancers in three countries listen to a tenth of the calls and correct the transcript.`, lines: [3] },
    { text: `# Toll road

Crash reports, with the last ten messages of the chat attached, land at Bugtrail.`, lines: [3] },
    { text: `# Orchestra office

Our gateway calls the Claude API with the patient's whole note.`, lines: [3] },
    { text: `# Ferry line

Annotators of an external firm see the dashcam footage with faces and plates.`, lines: [3] },
    { text: `# Allotment register

Letters from inmates are translated with DeepL, word for word.`, lines: [3] },
    { text: `# Night porter

Meter readings in quarter-hour steps are exported to Gridwise, our analytics provider.`, lines: [3] },
    { text: `# Repair café

From the tablet the pictures of the wound travel straight to the cloud of Dermalis, our supplier.`, lines: [3] },
    { text: `# Ski school

The agent pastes the customer's e-mail into ChatGPT and edits the reply.`, lines: [3] },
    { text: `# Wine cellar

Masked transcripts go to Tallyho for topic counts. The audio itself is sent to Tallyho as well, unaltered, for tone analysis.

Tallyho is an agency in Bath.`, lines: [3] },
  ],
  passes: [
    { text: `# Tram depot

Nothing that a patient says leaves the ward.` },
    { text: `# Bakery orders

We considered sending the recordings to Voxara's cloud and ruled it out.` },
    { text: `# Choir archive

Only weekly counts per postcode are shared with the ministry and with our partner.` },
    { text: `# Lost property

The letters are translated by a model on our own machines.` },
    { text: `# Harbor desk

Product descriptions are sent to the OpenAI API once a week.` },
    { text: `# Greenhouse helper

Voxara would have received every call; we said no.` },
    { text: `# Reading room

Everything that leaves the clinic is pseudonymized at the gateway.

The referral letter goes to Medisum's API for a summary.` },
    { text: `# Toll road

Our vendor Parlando charges 2 cents for a message.` },
    { text: `# Orchestra office

| Data | Goes to | How |
| --- | --- | --- |
| questions of riders | Parlando GmbH | names and numbers masked first |` },
    { text: `# Ferry line

The hearing aid decides on the device; no sound is sent anywhere.` },
    { text: `# Allotment register

Today agents paste the complaint into ChatGPT; the new tool runs in our own data center.` },
    { text: `# Night porter

A contract with Voxara forbids training on our calls.` },
    { text: `# Repair café

Guests' questions are answered by a model that we host ourselves.` },
    { text: `# Ski school

Requests go to Azure OpenAI in our own tenant only after Presidio has redacted names and IDs.` },
    { text: `# Wine cellar

The vendor's model sees the product title and the price, nothing about the customer.` },
    { text: `# Tram depot

Parlo, our vendor, sees the complaint only after our filter has blacked out names, streets and phone numbers.` },
    { text: `# Bakery orders

Faces are blurred on the doorbell before the clip is sent to Sonabel's cloud.` },
    { text: `# Choir archive

| Field | Recipient | Form |
| --- | --- | --- |
| visits | Tourism board, a partner | totals per month |` },
    { text: `# Lost property

If the clinic opted in, averages over at least 20 patients are shared with the university.` },
    { text: `# Harbor desk

No recording is ever sent to Voxa, our old vendor.` },
  ],
};
