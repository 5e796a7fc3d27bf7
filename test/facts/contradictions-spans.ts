/** Steps with a number each against the time for all of them, and figures that the author calls the same. */

/** Each with one clash, and the line on which it has to be reported. */
export const SPANS_THAT_CLASH: readonly { readonly line: number; readonly text: string }[] = [
  { line: 1, text: 'The run allots, one after another: 3 minutes to fetch, 6 to read, 2 for the scores, 3 to rebuild the list. In all that is the 12 minutes of section 2.' },
  { line: 1, text: 'How the frame’s 80 seconds are used up, each job waiting for the one before it: reports 25, forecast 35, solver 22, screens 8.' },
  { line: 1, text: 'The steps take 9, 14 and 8 weeks, and the whole is done in the twenty-six weeks that the board was asked for.' },
  { line: 3, text: '**Q. Where do the 1.5 seconds go?**\n\nA. Each box waits for the one before it. Wake word 0.1 s, speech to text 0.5 s, planner 0.8 s, voice 0.3 s.' },
  { line: 8, text: '| | Bar |\n| --- | --- |\n| sentences that their page backs up | 97 in 100 |\n| question to first sentence | 3 s (p95) |\n| question to last sentence | 9 s (p95) |\n\n\nFrom question to last sentence, in a row: rewrite 1.5 s, index 0.5 s, reranker 2 s, writer 6.5 s, links 0.5 s.' },
  { line: 1, text: 'Of the 40 minutes the loader gets 15, the matcher 20 and the printer 10; they are spent in this order.' },
  { line: 3, text: 'The night has four hours for us.\n\nThe four hours are divided like this: loading 90 minutes, scoring 110 minutes, printing 60 minutes, in sequence.' },
  { line: 1, text: 'Cut 0.4 s, listen 0.9 s, look up 0.3 s and speak 0.8 s, which makes 2 s in all.' },
  { line: 1, text: '€2,900 a month: €1,400 for machines, €700 for the interface, €1,100 for storage and licenses.' },
  // The same thing, says the author
  { line: 7, text: '## Needs\n\n- Numbers on the screen 2.5 s after the last blink, 95th percentile, on a four-year-old phone\n\n## Answers\n\nTo repeat, the numbers are on the screen within 4 s at the 95th percentile on that same phone.' },
  { line: 5, text: '**Money.** Electricity, machines and half of a Monday: £640 a month, all in.\n\n## Annex\n\nIn the worksheet for the councilor I had £410 a month, all in, for exactly the same.' },
  { line: 7, text: '## Limits\n\n- A panel of 40 drivers says yes to at least 6 of 10 proposals.\n\n## How good\n\nThe same panel of drivers has to say yes to at least 7 of 10 proposals.' },
  { line: 8, text: '---\ntargets:\n  first_finding: 90 seconds after the alert, 19 times out of 20\n---\n\n# Marlow\n\nA finding has to be up two minutes after the alert in 95 of 100 cases.' },
  { line: 6, text: '| Benefit | Year 1 | Year 2 |\n| --- | ---: | ---: |\n| Arrears at year end | £3.6m | £3.1m |\n| Posts released | 1 | 2 |\n| Calls a week | 40 | 30 |\n| Arrears at year end, all tenancies (board version) | £3.6m | £2.8m |' },
  { line: 7, text: '## What we want\n\n- Classes for the night are in the catalog by 10:00 UT, 28 days in 30.\n\n## Watching\n\n- The hour at which the classes were in the catalog, against the 08:30 UT that we have promised for 28 days in 30' },
  { line: 7, text: '## Bounds\n\n| What | Bound |\n| --- | --- |\n| Error of the 7-day depth, 90 of 100 soundings | 15 cm or less |\n\nThe 7-day depth has to lie within 10 cm at 90 of 100 soundings, and I shall tell them so.' },
];

/** All figures go together. */
export const SPANS_THAT_FIT: readonly string[] = [
  'The run allots, one after another: 3 minutes to fetch, 5 to read, 1 for the scores, 3 to rebuild the list. In all that is the 12 minutes of section 2.',
  'How the frame’s 90 seconds are used up, each job waiting for the one before it: reports 25, forecast 35, solver 22, screens 8.',
  'The steps take 9, 9 and 8 weeks, and the whole is done in the twenty-six weeks that the board was asked for.',
  'Loading takes 20 minutes, matching 25 and printing 30; they run side by side, and the whole is done in 40 minutes.',
  'Of the 40 minutes the loader gets 15, the matcher 15 and the printer 10; they are spent in this order.',
  'Cut 0.4 s, listen 0.9 s, look up 0.3 s and speak 0.4 s, which makes 2 s in all.',
  'Recordings are kept for 30 days, notes for 60 and letters for 90; everything is gone after 120 days.',
  'Drafts wait 2, 3 or 5 minutes, depending on the desk; altogether a letter takes 6 minutes.',
  'In 40 minutes we saw 12 drafts, 20 edits and 15 letters go out.',
  '€3,200 a month: €1,400 for machines, €700 for the interface, €1,100 for storage and licenses.',
  '€2,900 a month now: €1,400 more than in May, €700 more than in June, and by winter €4,100.',
  '## Needs\n\n- Numbers on the screen 2.5 s after the last blink, 95th percentile\n\n## Answers\n\nTo repeat, the numbers are on the screen within 2.5 s at the 95th percentile on that same phone.',
  '## Needs\n\n- First number on the screen after 1 s, 95th percentile\n\n## Later\n\nThe whole report is on the same screen within 6 s, 95th percentile.',
  '**Money.** Electricity: £640 a month, all in.\n\n## Annex\n\nThe old machine took £910 a month for the same work.',
  '## Limits\n\n- A panel of 40 drivers says yes to at least 6 of 10 proposals.\n\n## Pilot\n\nThe same drivers answer at least 7 of 10 calls.',
  '## Targets\n\n- New sores: 5 per hundred people a year.\n\n## Notes\n\nFalls: 6 per hundred people a year, for the same people.',
  '| Benefit | Year 1 | Year 2 |\n| --- | ---: | ---: |\n| Arrears at year end | £3.6m | £3.1m |\n| Arrears at year end, Northern estates | £1.6m | £1.2m |',
  '| Measure | Pilot | Year 1 |\n| --- | ---: | ---: |\n| Recall | 80 % | 90 % |\n| Recall, at night | 80 % | 85 % |',
  '## What we want\n\n- Classes are in by 10:00 UT, 28 days in 30.\n\n## Watching\n\n- Staff arrive at 08:30 UT on the same days.',
  '## Sorting\n\nA form is sorted within 20 minutes of upload, 95th percentile.\n\n## Payment\n\nA form is paid within 45 minutes of approval, 95th percentile, on the same day.',
  '## Answers\n\nAn answer is there within 2 s at p95.\n\n## On old phones\n\nOn the same network but on old phones an answer is there within 4 s at p95.',
];
