/** Small documents with one clash each, and the line on which it has to be reported. */

export const CLASHES: readonly { readonly line: number; readonly text: string }[] = [
  // Shares
  { line: 1, text: 'Calls are split into 55 % for the desk, 35 % for the bot and 20 % for the call-back list.' },
  { line: 1, text: '50 % of the letters go to Housing, 40 % to Roads, and the remaining 25 % to Parks.' },
  { line: 1, text: '65 % of visitors take the short tour, 30 % take the long one, 15 % take none.' },
  { line: 1, text: 'The budget is divided as follows: 45 % for compute, 40 % for labels, 30 % for the annotators’ travel.' },
  { line: 1, text: '80 % of queries are served by the small model and the other 30 % by the large one.' },
  { line: 1, text: 'Of the tickets, 60 % are closed by the bot, 30 % are passed on, 20 % are dropped.' },
  { line: 5, text: 'Questions are routed like this:\n\n- 70 % to the small model\n- 25 % to the large one\n- 15 % to a librarian' },
  { line: 7, text: '# Load\n\n| Channel | Share of requests |\n| --- | ---: |\n| Web | 60 % |\n| Telephone | 30 % |\n| Counter | 20 % |' },
  { line: 1, text: 'Half of the alarms go to the night shift, 30 % to the day shift, and 25 % to nobody.' },
  // Stages
  { line: 8, text: '| Stage | ms |\n| --- | ---: |\n| Transcribe | 300 |\n| Look up | 250 |\n| Compose | 700 |\n| Speak | 200 |\n| Pause | 50 |\n| Total | 1,200 |' },
  { line: 5, text: '## Targets\n\n- Answer on the screen: 3 s at p95\n\nThe steps follow one another: find 1.2 s, rank 0.6 s, write 1.9 s.' },
  { line: 9, text: '# Flow\n\n```text\nstep                 seconds\n-------------------  -------\nread the meter           2.0\nclassify                 1.5\nwrite the note           1.0\nmeter to note            4.0\n```' },
  { line: 5, text: '## Targets\n\nA driver waits at most 2 s for the route.\n\nFirst the map takes 900 ms, then the traffic 700 ms, then the ranking 800 ms.' },
  { line: 10, text: '## What we promise\n\nThe whole reading takes 10 minutes at p90.\n\n| Step | Minutes |\n| --- | ---: |\n| Upload | 2 |\n| Prepare | 3 |\n| Read | 5 |\n| Sign | 2 |' },
  { line: 6, text: 'The 800 ms are spent like this:\n\n- retrieval: 250 ms\n- rerank: 150 ms\n- generation: 350 ms\n- checks: 120 ms' },
  { line: 7, text: '| Item | Cents per letter |\n| --- | ---: |\n| Recognition | 0.9 |\n| Sorting | 0.4 |\n| Storage | 0.3 |\n| Checks | 0.2 |\n| Sum | 1.5 |' },
  { line: 3, text: 'Latency: the budget is 500 ms end to end.\n\nRetrieval 200 ms + rerank 150 ms + answer 300 ms.' },
  { line: 6, text: '## Requirements\n\n- The answer is complete after 4 s at the latest.\n\n\nIn sequence we have search (1.5 s), reading (1.8 s) and writing (1.4 s).' },
  // Bills
  { line: 3, text: 'One question costs 2 cents.\n\nWe expect 50,000 questions a day, and the ceiling is $20,000 a month.' },
  { line: 5, text: '- Cost per scan: €0.05\n- Load: 100,000 scans a month\n\n\nThe radiology board has granted €3,500 a month for running it.' },
  { line: 6, text: '| What | Target |\n| --- | --- |\n| Cost per claim | $0.40 |\n| Claims | 3,000 a day |\n| p95 | 5 s |\n| Run cost, a year | $300,000 |' },
  { line: 1, text: 'At $0.01 a label and 40,000 labels a day we stay within the $9,000 a month that the museum can pay for running it.' },
  { line: 3, text: 'Each forecast costs us $3.\n\nWe run 1,200 forecasts a week; the cloud bill may not exceed $10,000 a month.' },
  // Two targets
  { line: 7, text: '## Goals\n\nThe first draft is on the clerk’s screen within 5 s.\n\n## Service levels\n\nThe first draft must be on the clerk’s screen within 8 s.' },
  { line: 9, text: '## Targets\n\n- Precision of the flagged meters: at least 90 %\n\n## Quality\n\nWhat counts:\n\n- Precision of the flagged meters: at least 95 %' },
  { line: 7, text: '## Summary\n\nWe want missed appointments at the six clinics to fall to 8 % by March.\n\n## Success\n\nBy March, missed appointments at the six clinics have to be at 6 %.' },
  { line: 7, text: '## Privacy\n\nVoice recordings are deleted after 30 days.\n\n## Storage\n\nVoice recordings are kept for 90 days.' },
  { line: 7, text: '## Frame\n\nThe run cost may be $4,000 a month.\n\n## Money\n\nOur ceiling for the run cost is $6,500 a month.' },
  { line: 10, text: '## Targets\n\n| What | Target |\n| --- | --- |\n| Search results, p95 | 400 ms |\n\n## Watching\n| Signal | Must be |\n| --- | --- |\n| Search results, p95 | below 900 ms |' },
  // Time-outs
  { line: 7, text: '## Targets\n\nNo caller ever waits more than 3 s for an answer.\n\n## Failures\n\nThe call to the model has a time-out of 5 s.' },
  // Caps, thresholds and sizes
  { line: 7, text: '## Limits\n\nA free account gets 20 searches a day.\n\n## Screen\n\nA free account that has used its thirty searches sees the old page.' },
  { line: 8, text: '## Bars\n\n| What | Bar |\n| --- | --- |\n| photos in one claim | 12 |\n\n## Flow\nAfter the twentieth photo in a claim the camera closes.' },
  { line: 7, text: '## Lanes\n\nSmall claims of up to $800 are settled at once.\n\n## Payment\n\nSmall claims are settled at once where the sum is at most $1,200.' },
  { line: 7, text: '## Device\n\nThe whole app stays under 60 MB.\n\n## Voice\n\nThe voice is a file of 110 MB that ships with the app.' },
  { line: 11, text: '## Targets\n\nA caption is there within 4 s of the word at p95.\n\n## Flow\n\n```text\n  +-----+    +-----+    +--------+\n  | mic | -> | cut | -> | listen |\n  +-----+    +-----+    +--------+\nseconds  1         2          3\n```' },
  // Restated
  { line: 1, text: 'Footage of the yard is deleted 20 days after it was taken. Footage of the yard is kept for 60 days and then wiped.' },
  { line: 7, text: '| What | Today | A year after opening |\n| --- | ---: | ---: |\n| Days from last survey to signed deed | 14 | 6 |\n\nNext.\n\nThree days between the last survey and the signature of the deed is what we aim at.' },
  { line: 1, text: 'A draft of the letter is ready within 4 s at p95. A draft of the letter is ready within 7 s at p95.' },
  // Wholes that are named
  { line: 1, text: 'The hundred points are dealt out to four drawers: 40 for rent, 30 for references, 25 for pets and 15 for the letter.' },
  { line: 1, text: 'The set holds 1,200 photographs and none is counted twice. 700 of them show dents, 350 scratches and 250 nothing at all.' },
  { line: 1, text: 'Every parcel ends in one of three lanes: 70 % in the fast one, 25 % in the slow one and 15 % with a person.' },
  { line: 8, text: '# Night\n\n```\n01:30  read the meters          22 min\n       drop bad readings         14 min\n       forecast                  18 min\n       --------------------------------\n02:20  list on the desk          50 min in all\n```' },
  // Clocks and bills
  { line: 1, text: 'The list has to lie on the desk by 06:00. The run cannot start before 05:30, and it is allowed 45 minutes.' },
  { line: 5, text: '| Figure | Value |\n| --- | --- |\n| hours of lectures a month | 38,000 |\n\nAn hour costs us €0.11 per lecture hour. Finance has set the ceiling at €3,500 a month.' },
  { line: 1, text: 'Serving a member costs half a euro a year. For our 60,000 members the total of it stays under €20,000 a year.' },
  // The same thing by the same day, by reference, or as a change
  { line: 7, text: '## Aims\n\nWe want guests who book again at 34 % by Easter.\n\n## Closing words\n\nBy Easter, guests who book again are at 39 %, and we open the good bottle.' },
  { line: 7, text: '## Aims\n\n- Needless call-outs: 900 last year. Down by a quarter by October 2027\n\n## Slogan\n\nNeedless call-outs cut by half by October 2027.' },
  { line: 9, text: '## Figures that bind\n\n| What | Bound |\n| --- | --- |\n| Ripe crates that are sorted as ripe | 92 of 100 |\n\n## Notes\n\nRipe crates are sorted as ripe in 88 of 100 cases, as section 1 demands.' },
  { line: 7, text: '## The collar\n\nUnplugged, the collar runs for nine days.\n\n## Questions\n\nSix days away from the charger, with the radio on.' },
  // Products
  { line: 3, text: '## Money\n\nA plan costs €4 per plan. Thirty of them on each of 200 days is €18,000 a season.' },
  { line: 7, text: '## Requirements\n\n- Running it: $90,000 a year\n\n## Figures once more\n\n2,000 collars at $60 a year, for radio and batteries.' },
  { line: 8, text: '| Figure | Value |\n| --- | --- |\n| Load | 40,000 pages a workday |\n| Cost per page | 2¢ |\n\nThe text between.\n\nThe ceiling is $9,000 a month.' },
  // Shares
  { line: 1, text: 'Sorting: 45 % of apples to the market, 40 % to the press, 25 % to the pigs.' },
  { line: 1, text: 'In May 40 percent of the fares dropped, 35 percent moved up and 35 percent stayed.' },
  { line: 3, text: '| Item | Figure |\n| --- | ---: |\n| of these repairs, returns, questions | 50 %, 40 %, 30 % |' },
  { line: 1, text: 'Of the 900, about 400 would be from the north, 350 from the south and 300 from the islands.' },
];
