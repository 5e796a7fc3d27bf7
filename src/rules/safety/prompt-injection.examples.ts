import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: '# Inbox helper\n\nThe helper reads the mail that came in overnight and drafts replies.\n\n## Safety\n\nReplies are never sent without a click on the draft itself.\n' },
    { text: '# Tender reader\n\nBidders hand in offers as PDF; the reader sums each up for the buyer and ranks them.\n' },
    { text: '# Review digest\n\nThree lines on what guests say.\n\n## Open questions\n\n- Could a review with a planted order change the digest?\n' },
    { text: '# Mold shop assistant\n\nThe assistant reads customers\' drawings and notes and proposes settings for injection molding.\n' },
    { text: '# Browser agent\n\nThe agent opens web pages and fills the basket. Attacks on the web server are the network team\'s affair.\n' },
    { text: '# Tickets\n\nWe protect the ticket database against SQL injection with prepared statements. The bot answers tickets.\n' },
    { text: '# Contract compare\n\nThe other side\'s paper goes to the model in full.\n\n## Alternatives\n\nWe looked at a version that strips hidden text first and dropped the idea.\n' },
  ],
  passes: [
    { text: '# Inbox helper\n\nThe mail is handed over as quoted material in a field of its own.\n' },
    { text: '# Tender reader\n\nWhite text and comments are stripped from every PDF before the model sees it.\n' },
    { text: '# Review digest\n\n80 reviews with planted instructions are part of the test that each release has to pass.\n' },
    { text: '# Browser agent\n\nThe agent has three tools, all read only, and every booking needs a confirmation before the action runs.\n' },
    { text: '# Tickets\n\n- The model that reads tickets can call no tools\n- Instructions inside a ticket are ignored; they are data\n' },
    { text: '# Contract compare\n\n| Threat | Answer |\n| --- | --- |\n| order hidden in a clause | scanner checks for instructions to the model, clause is shown to the lawyer |\n' },
    { text: '# Visa letters\n\nWhatever a letter says can trigger no action: the reader has no tools and no network.\n' },
    { text: '# Supplier sheets\n\nA first model extracts only numbers and units from the sheet; the writer sees those and never the sheet.\n' },
    { text: '# Forum bot\n\nPosts are wrapped between delimiters and treated as data, not as instructions.\n' },
  ],
};
