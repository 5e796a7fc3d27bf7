import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: '# Wine list\n\nThe app shows three bottles. It has 40,000 downloads.\n' },
    { text: '# Herd watch\n\nWe ran a battery of tests on the collars.\n' },
    { text: '# Toll gate\n\nThe chat keeps a memory of the last ten turns.\n' },
    { text: '# Matinee\n\nHow much battery will it use?\n' },
    { text: '# Night bus\n\nDrivers open the app on the phone and see the delay at once.\n' },
    { text: '# Museum walk\n\nVisitors may touch the first electric battery and a hot boiler.\n' },
    { text: '# Stand guide\n\nThe server has 64 GB of memory.\n' },
  ],
  passes: [
    { text: '# Wine list\n\nThe whole app stays under 45 MB.\n' },
    { text: '# Herd watch\n\nA collar has to last 14 days on one charge.\n' },
    { text: '# Toll gate\n\n| Limit | Value |\n| --- | --- |\n| battery, % per hour | 3 |\n' },
    { text: '# Matinee\n\nPictures are fetched over Wi-Fi only.\n' },
    { text: '# Night bus\n\nThe model fits into 120 MB of memory on the driver\'s phone.\n' },
    { text: '# Museum walk\n\nAfter an hour of use the phone must not get hot.\n' },
    { text: '# Stand guide\n\nIt takes 6 kB of mobile data a day.\n' },
    { text: '# Trail map\n\nOn a walk of four hours it uses 9 % of the battery.\n' },
  ],
};
