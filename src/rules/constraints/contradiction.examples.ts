import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: '# Mail room\n\nLetters are divided into 50 % for Claims, 35 % for Sales and 25 % for nobody in particular.', lines: [3] },
    { text: '# Reading room\n\n| Stage | ms |\n| --- | ---: |\n| Find the shelf mark | 180 |\n| Fetch the page | 420 |\n| Write the answer | 900 |\n| All together | 1,300 |', lines: [8] },
    { text: '# Kiosk\n\n## Targets\n\nThe whole ticket is printed within 3 s.\n\n## Flow\n\nOne step waits for the one before: listen 1.1 s, look up 0.9 s, print 1.6 s.', lines: [9] },
    { text: '# Blood bank\n\n- One forecast costs $0.50.\n- The bank needs 600 forecasts a day.\n- Ceiling for running it: $6,000 a month', lines: [5] },
    { text: '# Loft survey\n\n## Goals\n\nA report is in the surveyor’s inbox within 10 minutes.\n\n## Service levels\n\nA report must be in the surveyor’s inbox within 25 minutes.', lines: [9] },
    { text: '# Court mail\n\n## Privacy\n\nScanned letters are kept for 60 days.\n\n## Machines\n\nThe disk is small, so scanned letters are deleted after 14 days.', lines: [9] },
    { text: '# Night line\n\n## Promise\n\nNobody ever waits longer than 2 s for a voice.\n\n## When it breaks\n\nThe time-out towards the model is 6 s.', lines: [9] },
    { text: '# Tide app\n\n| Source | Share of reports |\n| --- | ---: |\n| Buoys | 55 % |\n| Ships | 35 % |\n| Anglers | 20 % |', lines: [7] },
  ],
  passes: [
    { text: '# Mail room\n\nLetters are divided into 50 % for Claims, 35 % for Sales and 15 % for nobody in particular.' },
    { text: '# Reading room\n\n| Stage | ms |\n| --- | ---: |\n| Find the shelf mark | 180 |\n| Fetch the page | 420 |\n| Write the answer | 600 |\n| All together | 1,300 |' },
    { text: '# Kiosk\n\n## Targets\n\nThe whole ticket is printed within 3 s.\n\n## Flow\n\nSide by side we listen (1.9 s) and look up (1.7 s); printing takes 1 s.' },
    { text: '# Blood bank\n\n- One forecast costs $0.50.\n- The bank needs 600 forecasts a month.\n- Ceiling for running it: $6,000 a month' },
    { text: '# Loft survey\n\n## Goals\n\nA report is in the surveyor’s inbox within 10 minutes.\n\n## Today\n\nA report is in the surveyor’s inbox within 3 hours.' },
    { text: '# Court mail\n\n## Privacy\n\nScanned letters are kept for 60 days.\n\n## Audit\n\nThe list of who opened what is kept for five years.' },
    { text: '# Night line\n\n## Promise\n\n95 % of callers hear a voice within 2 s.\n\n## When it breaks\n\nThe time-out towards the model is 6 s.' },
    { text: '# Tide app\n\n| Step | Harbors |\n| --- | ---: |\n| 1 | 10 % |\n| 2 | 50 % |\n| 3 | 100 % |' },
    { text: '# Seed bank\n\n## Targets\n\nGermination is called right in 92 % of cases.\n\n## Choice\n\n| Model | Right |\n| --- | ---: |\n| small | 88 % |\n| large | 94 % |' },
    { text: '# Choir\n\n## Targets\n\nA page is read within 2 s.\n\n## Not now\n\nReading a whole hymn book within 20 s was ruled out.' },
    { text: '# Lift\n\n## Targets\n\n- First floor shown: 300 ms\n- Route shown: 900 ms\n- Route from the cache: 150 ms' },
  ],
};
