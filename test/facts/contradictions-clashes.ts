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
  // A price for each, how many there are, and what may be spent
  { line: 7, text: '## What it is held to\n\n| | |\n| --- | --- |\n| reports per day, holidays too | 2,400, a third of them before 8 |\n| a report, photo to mail | 3 cents |\n| lid on it | $1,800 a month |' },
  { line: 3, text: 'Keeping a buoy on the air costs us $55 a month.\n\nThe harbor board granted $30,000 a year for all 52 of them.' },
  { line: 1, text: 'With card and server it is €4.20 a beacon and year, and at 8,000 beacons we have to stay under €30,000 a year.' },
  { line: 9, text: '# Rent\n\n## Prices\n\n- Each gauge: €2.50 per month\n- Spare parts are in it\n\n## Purse\nThe town gives no more than €20,000 a year for the 900 gauges.' },
  { line: 6, text: '| No. | Limit | Value |\n| --- | --- | --- |\n| L-1 | answer on the tablet | 2 s |\n| L-2 | upkeep of each kiln and month | £21 |\n| L-3 | kilns | 38 |\n| L-4 | the same for the lot | £600 a month |' },
  { line: 5, text: '- Money: 0.9 cents per decision, all in\n- Nothing else is charged\n  - the treasurer allows $150 a month, full stop\n\n22,000 refunds are asked for in a month, and each is looked at once.' },
  { line: 3, text: 'A verdict costs 0.8 pence.\n\n- Over the six weeks there are 900,000 verdicts, and £5,000 for the whole season of six weeks is all we get.' },
  { line: 1, text: 'At 12 cents per hour of sound and 30,000 hours a month we pay less than $3,000 a month.' },
  { line: 1, text: '$0.03 a summary, 90,000 summaries a month: all of it must fit into $2,000 a month for running it.' },
  // Stages of a drawing, with the sum beneath
  { line: 9, text: '# Path\n\n```\n  [ ear piece, chunks of 200 ms ]\n        |                        0.5 s\n        v\n  [ phrase book ]                0.6 s\n        v\n  ear                      total 0.9 s\n```' },
  { line: 5, text: '| Id | What | Bound |\n| --- | --- | --- |\n| W2 | Scanner: shelf to three hints | 600 ms at the 95th percentile |\n\nSieve 90 ms, look-up 240 ms, order 210 ms, radio 160 ms, one step after the other.' },
  // Shares of one whole
  { line: 1, text: 'In the trial 50 % of the horns were *fog*, 40 % *drill* and 25 % *ship*, one reason for each.' },
  { line: 3, text: '| # | Wish |\n| --- | --- |\n| 4 | Mix of trips, each of one kind only: 55 % short, 30 % long, 25 % with a trailer |' },
  { line: 1, text: 'The mark is made up like this: 50 % of it is the essay, 35 % the oral part, 30 % the diligence of those who sat it.' },
  { line: 1, text: 'Of each fee, 45 % is set by distance, 40 % by weight, 25 % by lift use.' },
  { line: 5, text: 'In what order:\n\n1. From May 20 % of the clinics.\n2. A further 30 %, with the night wards.\n3. The remaining 60 %.' },
  // The same promise, numbered and filed
  { line: 7, text: '## Goals\n\n2.1 At least 96 of 100 lines in the ledger shall be backed by a slip.\n\n## Acceptance\n\n7.4 At least 93 of 100 lines in the ledger shall be backed by a slip; weekends included.' },
  { line: 9, text: '# Till\n\n## What it has to deliver\n\n| Matter | Measure |\n| --- | --- |\n| Weekly shrinkage of the city shops, error against takings | under 5 % |\n\nFor the city shops, weekly error of the shrinkage has to lie below 3 % of takings.' },
];
