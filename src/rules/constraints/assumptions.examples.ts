import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: '# Ferry forecast\n\nThe forecast says how full the noon ferry will be. It is right within 5 % on nine days in ten.' },
    { text: '# Pill check\n\nNurses assume that the list is complete, so each page says when it was read.' },
    { text: '# Sales notes\n\n## Assumptions\n\n<!-- ask Maren -->\n\n## Cost\n\n3 cents a call.' },
    { text: '# Roof finder\n\nShould we assume that every roof has a photo from this year?' },
    { text: '# Key desk\n\nThe service assumes the role of the guest in the booking system.' },
    { text: '# Wine list\n\nIt is a common assumption that guests read the list from the top. They do not.' },
  ],
  passes: [
    { text: '# Ferry forecast\n\nWe assume that the schedule of last summer stays.' },
    { text: '# Pill check\n\n## Assumptions\n\n- Each ward has one scanner.\n- Labels follow the national format.' },
    { text: '# Sales notes\n\nAssuming 40 calls per rep and week, one machine is enough.' },
    { text: '# Roof finder\n\n**Taken as given.** The survey flies each April.' },
    { text: '# Key desk\n\nThe estimate presupposes that one guest in three books by phone.' },
    { text: '# Wine list\n\nWe count on the supplier keeping the names as they are.' },
    { text: '# Tide table\n\nI take it that the harbor office goes on sending its levels.' },
    { text: '# Choir notes\n\nOn the assumption that a choir has thirty voices, a page is read in a second.' },
  ],
};
