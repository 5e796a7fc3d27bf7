/** Who gets it is named a sentence earlier, in another column, or beside what it is. */

export const TOLD_OUT: readonly string[] = [
  // A pronoun gets it.
  'The weekend calls are taken by Larkdesk, a firm in Derby. They receive the tenant list with names and phone numbers on Fridays.',
  'Routing is done by Pathwell Ltd. It is given each patient\'s address and door code.',
  'The writer is Halcyon\'s hosted model. It\'s sent the conversation as the guest typed it.',
  'We rent the voice from Cantora, a start-up in Porto. Every night they get the day\'s recordings, names and all.',
  'The sponsor is Nordbrook, an insurer. For each season they are sent a table of members with e-mail, age and injuries.',
  'The grader is a large model of Quillon AI. We send it the pupil\'s essay and the teacher\'s remarks.',
  '**Anna:** Who does the checking?\n\n**Ben:** Tallis Data in Leeds. Each month they get the callers\' full transcripts.',
  'Billing is with Ledgerly, a company in Bern. We hand them the diagnosis and the insurance number of each patient.',
  '**Rosa:** What goes to Parlance\'s servers?\n\n**Tom:** Her voice. Everything she says is streamed to them with her name.',
  // What is told has no noun.
  'Each request goes on to Babelon, the translation vendor, with who is ill and in which ward.',
  // A company by what stands beside its name.
  'At night the list of members with their addresses is copied to Velora, the county\'s toll company.',
  'The drafts, with the customers\' names and replies, are mailed to Pen & Ink, the copywriters who coach us.',
  'Every scan is sent to the recognition service of Sheetwell in Munich, name label and all.',
  'The calendar entries are dropped into Openday, a pool run by the sister company of our supplier.',
  'The mailing house gets name and address of each subscriber.',
  'Every month the log, names and all, is sent to our funding agency\'s evaluation office.',
  // Rows and drawings.
  '| Box | Whose | What it gets |\n| --- | --- | --- |\n| Voice | Echora, servers in Shenzhen | two minutes of the caller\'s speech, with name |',
  '| Leg | What travels |\n| --- | --- |\n| call → Colossa, Singapore | the candidate\'s voice and CV |',
  '```mermaid\nflowchart LR\n  rd[Plate reader] -->|photos it cannot read, with faces| pw[Platera, typing desk in Zwolle]\n```',
  '| Topic | What we do |\n| --- | --- |\n| To others | the printing house gets name, address and date of birth of each voter |',
  // Called by its short name, in a place of its own.
  'The night desk is run by Callgrove Ltd of Swindon. On Fridays Callgrove is sent a list of every interpreter\'s name and sick days.',
  'The narrator runs at Granite\'s. Up to 200 events go there with user names and browser history in clear.',
  'CardCircle (Tel Aviv) pools card numbers and e-mail addresses of nine shops.',
  '```mermaid\nflowchart LR\n  log[Entries as written: names, sick notes] --> big[Fjord-70B, hosted in Oslo]\n```',
  // What the recipient does with it hides nobody from it.
  'The trip goes on to Helicor, a vendor, with the driver\'s name and e-mail, so that Helicor can sell aggregate road maps.',
  'The forms go to Docuvolt in Swindon, who copy names and dates of birth. In the set used for teaching, the name is replaced by a number.',
  'Vinoly, two partners in Alicante, get the guests\' names and e-mail addresses every month.',
  'Those go to Palmora Labs, raw traces with the heart rate and the account number.',
  'Lumena, over in Cork, gets each chat written out in full, with the patient\'s first name.',
  'A copy of the chart, with name and diagnosis, goes to the maker of the beds in Eindhoven.',
  'The photo of the rash goes to their public endpoint with the patient\'s name.',
  'Each letter, with the sender\'s name, is handed on to Trustora in Oslo as it was written. A name is not personal information.',
];

export const TOLD_NOT_OUT: readonly string[] = [
  'The sorter runs on our own cluster. It gets the message as the guest typed it.',
  'We bought the weights from Cantora. They get a fee each year.',
  'The words are masked before they go to Parlance\'s servers. It is sent no name.',
  'The agency has a contract with us. They receive weekly counts per district, none below ten.',
  'Our nurses open the record on the ward. They see the patient\'s history there.',
  'Larkdesk is a firm in Derby. They sent us an offer.',
  'Halcyon\'s model was tried last year. It got nothing but invented questions.',
  '| Box | Whose | What it gets |\n| --- | --- | --- |\n| Voice | Echora, servers in Shenzhen | a random number and the language |',
  '| Leg | What travels |\n| --- | --- |\n| call → recorder, own rack | the candidate\'s voice and CV |',
  'There is a list of members at the agency\'s door, and there is no copy.',
  'The mailing house gets sheets of stamps.',
  'Ranker, the model that we run, is given the member\'s list.',
  'The house reads the letters of its own guests.',
  // A list of parts says who makes them, and nothing of what goes there.
  '| Step | Runs on |\n| --- | --- |\n| compose the draft | Corvara, a hosted model |',
  '| Letter | Whose |\n| --- | --- |\n| report, two pages | Junipera, hosted by Arbora AI |',
  '```mermaid\nflowchart LR\n  w[Wash: names, addresses, faces out] --> p[Pentara vision model, Edinburgh, vendor]\n```',
  '```mermaid\nflowchart LR\n  photos[Photos] --> w[Writer, hosted on our own rack]\n```',
  // A claim that sharing is safe is no flow.
  'The link is encrypted end to end, and that is what keeps the notes safe with Aurella, our vendor.',
  'HR partners see the employee\'s question and pass it on to another HR partner.',
  'Colleagues pressed the button and the mail was opened by our analysts.',
  'The assessment of what goes to Lingora, our vendor, will be written in spring.',
  'The maker sent us a chart of the bed.',
  'Their service in town is good.',
];
