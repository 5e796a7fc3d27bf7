/** Bills that come to more than what may be spent, and others in which the sum comes out. */

/** Each with one clash, and the line on which it has to be reported. */
export const SUMS_THAT_CLASH: readonly { readonly line: number; readonly text: string }[] = [
  // As most people write it
  { line: 11, text: 'We assume the number of recorded visits stays around 400,000 per month.\n\n## Requirements\n\n| # | Requirement |\n| --- | --- |\n| R4 | Run cost stays under $18,000 per month |\n\n## Model\n\nAt the current price that is $0.06 per visit.' },
  { line: 5, text: 'The volume of uploaded invoices will be about 90,000 a month.\n\n- Run cost: at most $2,000 per month\n- Languages: English, German\n- Cost per invoice: $0.04' },
  { line: 10, text: 'Operating cost of no more than $60,000 per year.\n\n## Costs and benefits\n\n| Item | Per year |\n| --- | --- |\n| Cloud hosting | $31,000 |\n| API calls | $9,000 |\n| Monitoring | $28,000 |\n| Total | $68,000 |\n| Staff time freed up | $390,000 |' },
  // Rows of one table
  { line: 5, text: '| What | Bar |\n| --- | --- |\n| Cost, all in, per abstract | $0.45 |\n| Summaries per month at full swing | 3,000 |\n| Monthly ceiling, all in | $1,100 |' },
  { line: 6, text: '| # | Edge | Worth |\n| :-- | :-- | --: |\n| E2 | Alarm on the desk to advice, p95 | 6 s |\n| E3 | All-in, per advice | €0.05 |\n| E4 | All-in, per month | €1,900 |\n| E5 | Advice, a day | 1,700 |' },
  { line: 5, text: '| Figure | Value |\n| --- | --- |\n| run cost per caller | 12 cents |\n| run cost per season | ceiling $5,000 |\n| callers per season (9 matches) | 61,000 |' },
  { line: 6, text: '# Numbers\n\n| Item | Bound |\n| --- | --- |\n| Spend on the model for one menu | 2p, no more is charged |\n| Menus | 900 a day; £400 a month is what the kitchen fund gives |' },
  { line: 7, text: '## Frame\n\n| | |\n| --- | --- |\n| Price of a reading | 4 cents |\n| Readings in a year | 410,000 |\n| What the water board pays in a year, at most | $12,000 |' },
  { line: 5, text: '| Measure | Value |\n| --- | ---: |\n| euros per minuted meeting | 1.80 € |\n| meetings in a quarter | 2,200 |\n| euros per quarter, the whole of it | 3,000 € |' },
  // Items of one list
  { line: 5, text: '## Limits\n\n- L1 Three bottles on the screen in 2 s, p95.\n- L2 €0.05 a table; the group pays €500 a month at the most.\n- L3 About 800 tables an evening, 24 evenings a month.' },
  { line: 3, text: '- Each transcript costs 22 cents.\n- Purse: $1,500 a month, nothing on top.\n- 9,500 transcripts a month go through it.' },
  { line: 5, text: 'What it may take:\n\n1. 30 seconds from photo to hint\n2. £0.06 a hint, machine time and vendor together\n3. £700 a month for the lot, with 15,000 hints a month to be given' },
  { line: 3, text: 'R1. Processing one petition costs 2.5 cents. The Chamber allows 600 dollars for a session.\n\nR2. In a session 52,000 petitions are handed in.' },
  { line: 7, text: 'D1. Handling a claim costs 3 euro cents. The insurer has set aside 900 euros for a season.\n\nD2. Answers within 8 s.\n\nD3. Staff SHOULD be home by six.\n\nD4. In a season 44,000 claims come in.' },
  // In one sentence
  { line: 1, text: '48 courts at €310 a month are what we would pay, and that stays within the €12,000 a month that the ministry named as the limit.' },
  { line: 1, text: 'We run 75 wards at £95 each, which fits into the £6,000 a month that the trust has put aside for it.' },
  { line: 1, text: 'At 6 cents a page and 80,000 pages a month we keep below the $4,000 a month of the archive fund.' },
  { line: 2, text: 'Running it comes to 4 cents for each of those 150,000 in a month, nearly all of it storage.\nFinance has put down €5,000 a month for the whole of it.' },
  { line: 1, text: 'With 1,200 stalls times $14 a month, all of it has to fit into the $15,000 a month of the market purse.' },
  { line: 1, text: 'The model takes 0.7 cents per listing, and since 400,000 listings a month are read, the cap of $2,000 a month is safe.' },
  // Neighboring sentences
  { line: 3, text: '## Money\n\nWe pay Corvid $2.40 for each applicant’s interview. There will be 6,200 local applicants and 3,100 others, and each talks to the assistant once. That fits under the $18,000 that the Dean has set aside for the year.' },
  { line: 3, text: 'A digest costs us 9 cents.\n\nWe plan on 21,000 digests a month, so the purse of $1,500 a month will do.' },
  { line: 6, text: '| What | Value |\n| --- | --- |\n| Invoice from Corvid plus our own server | $0.28 a leaflet |\n| Leaflets | 140 a day, 46,000 in the year |\n\nThe whole will run us no more than $10,000 a year.' },
  { line: 7, text: '## And what may it cost?\n\n0.5p for a listening hour.\n\n## Has finance agreed?\n\nYes: to £80,000 a month, for the lot, at twenty million listening hours.' },
  { line: 3, text: 'One lookup is billed at $0.002.\n\nThere are 3 million lookups a day. The platform team signed off $120,000 a month for it.' },
  { line: 5, text: '## Load\n\nSome 18,000 parcels a day.\n\nEach parcel costs 1.5 cents to score. Operations has granted $6,000 a month.' },
  { line: 3, text: 'Per household and year the service takes €1.30.\n\nFor the 40,000 households the town council has approved €45,000 a year.' },
  { line: 3, text: 'Q: What does a tutor session with it cost? A: 35 cents per essay.\n\nQ: And in all? A: 14,000 essays a term, and the school board gives $4,000 a term.' },
  // Front matter and settings
  { line: 4, text: '---\ncost_per_report: $0.60\nreports: 5,000 a month\nceiling: $2,500 a month\n---\n\n# Report writer\n\nIt writes reports.' },
  // A bill, and what is said of it
  { line: 12, text: '## What it costs\n\n```\n  one year                                       £\n  ------------------------------------------------\n  writer, 0.4p a draft, 110,000 drafts         440\n  second screens, 14 desks                   5,600\n  monitoring box, share                        900\n  ------------------------------------------------\n  sum                                        6,940\n```\nThe board has given leave for £6,500 a year at most. That is all right.' },
  { line: 8, text: '| Item, a month | $ |\n| --- | ---: |\n| model | 1,900 |\n| hosting | 640 |\n| support | 800 |\n| total | 3,340 |\n\nBelow it all:\nthe owners let us have $3,000 a month for this.' },
  { line: 9, text: '```\nmodel calls         €900\nspeech              €1,150\nstorage             €240\n-------------------------\nper month           €2,290\n```\n\nThe foundation grants €2,000 a month and asks for no report.' },
  { line: 8, text: '- model, 1,400 € a month\n- servers, 900 € a month\n- licenses, 350 € a month\n- in all 2,650 € a month\n\nNothing else is due.\n\nThe association will pay up to 2,400 € a month, so we are fine.' },
  { line: 1, text: 'Model $1,200, hosting $700 and licenses $450 a month: that stays under the $2,000 a month we were given.' },
  { line: 3, text: 'Every month we spend €640 on the model, €210 on storage and €400 on the labelers.\n\nAll of it comes out of the €1,000 a month that the museum allows.' },
];

/** All figures go together. */
export const SUMS_THAT_FIT: readonly string[] = [
  // As most people write it
  'The number of recorded visits stays around 400,000 per month.\n\n## Requirements\n\n- Run cost stays under $30,000 per month\n- $0.06 per visit',
  'Operating cost of no more than $70,000 per year.\n\n## Costs and benefits\n\n| Item | Per year |\n| --- | --- |\n| Cloud hosting | $31,000 |\n| API calls | $9,000 |\n| Monitoring | $28,000 |\n| Total | $68,000 |\n| Staff time freed up | $390,000 |',
  '| What | Bar |\n| --- | --- |\n| Cost, all in, per abstract | $0.30 |\n| Summaries per month at full swing | 3,000 |\n| Monthly ceiling, all in | $1,100 |',
  '| # | Edge | Worth |\n| :-- | :-- | --: |\n| E3 | All-in, per advice | €0.03 |\n| E4 | All-in, per month | €1,900 |\n| E5 | Advice, a day | 1,700 |',
  '| Figure | Value |\n| --- | --- |\n| run cost per caller | 7 cents |\n| run cost per season | ceiling $5,000 |\n| callers per season (9 matches) | 61,000 |',
  '| | |\n| --- | --- |\n| Price of a reading | 2 cents |\n| Readings in a year | 410,000 |\n| What the water board pays in a year, at most | $12,000 |\n| customers | 900,000 |',
  '| Measure | Value |\n| --- | --- |\n| Cost per answer | 2 cents |\n| Users | 60,000 a month |\n| Ceiling | $900 a month |\n| Answers | 30,000 a month |',
  '- €0.02 a table; the group pays €500 a month at the most.\n- About 800 tables an evening, 24 evenings a month.',
  '- Each transcript costs 12 cents.\n- Purse: $1,500 a month, nothing on top.\n- 9,500 transcripts a month go through it.',
  'Processing one petition costs 0.9 cents. The Chamber allows 600 dollars for a session.\n\nIn a session 52,000 petitions are handed in.',
  '38 courts at €310 a month are what we would pay, and that stays within the €12,000 a month that the ministry named as the limit.',
  'At 4 cents a page and 80,000 pages a month we keep below the $4,000 a month of the archive fund.',
  'Running it comes to 3 cents for each of those 150,000 in a month. Finance has put down €5,000 a month for the whole of it.',
  'A digest costs us 9 cents. We plan on 14,000 digests a month, so the purse of $1,500 a month will do.',
  'A digest costs us 9 cents. We plan on 21,000 digests a month, half of them from the cache at no cost. The purse is $1,500 a month.',
  'A digest takes an editor $9. With it, a digest costs 4 cents; we plan on 21,000 digests a month. The purse is $1,500 a month.',
  'One lookup is billed at $0.002.\n\nThere are 1 million lookups a day. The platform team signed off $120,000 a month for it.',
  'Per household and year the service takes €1.10.\n\nFor the 40,000 households the town council has approved €45,000 a year.',
  '7 cents a video, so some $7,300 a month at four weeks. Load: 26,000 videos a week. The ceiling is $7,400 a month.',
  'Each order brings us $4. We see 30,000 orders a month. A suggestion costs 1 cent, and the limit is $1,000 a month.',
  'In the pilot: 500 letters a week at 20 cents. Later 9,000 letters a week, for which we ask the board for a new sum. Today the limit is $500 a month.',
  'We thought of Corvid: 60 cents per scan, and 12,000 scans a month. It was turned down. The ceiling is $3,000 a month.',
  'A call costs 3 cents. On working days there are 1,500 calls a day, and the limit is £1,000 a month.',
  '## Load\n\nPeak: 40,000 parcels a day before Christmas. On other days 9,000 parcels a day.\n\n## Money\n\nEach parcel costs 1.5 cents to score. Operations has granted $6,000 a month.',
  'If the limit were $500 a month we would drop the second look. Today 20,000 letters a month cost 4 cents a letter, and the limit is $1,000 a month.',
  'A subscription is €6.90 a month and we have 5,000 subscribers. The ceiling for running it is €2,000 a month.',
  'An hour of a nurse costs $58, and 900 hours a month are spent on this. The ceiling for the model is $1,200 a month.',
  'The alarm rings at $80 a day. A request costs 2 cents, and there are 90,000 requests a month; $2,000 a month is the ceiling.',
  '```\n  writer                                       440\n  second screens, 14 desks                   5,600\n  sum                                        6,040\n```\n\nThe board has given leave for £6,500 a year at most.',
  '| Item, a month | $ |\n| --- | ---: |\n| model | 1,900 |\n| hosting | 640 |\n| support | 300 |\n| total | 2,840 |\n\nThe owners let us have $3,000 a month for this.',
  '| Item, a year | $ |\n| --- | ---: |\n| model | 19,000 |\n| hosting | 6,400 |\n| total | 25,400 |\n\nThe owners let us have $3,000 a month for this.',
  '| Item, a month | today | with it |\n| --- | ---: | ---: |\n| agency | $9,000 | $1,000 |\n| model | $0 | $640 |\n| total | $9,000 | $1,640 |\n\nThe owners let us have $3,000 a month for this.',
  'Model $1,200, hosting $300 and licenses $450 a month: that stays under the $2,000 a month we were given.',
  'Model $1,200 a month; the agency it replaces took $4,100 and the old server $700 a month. The limit is $2,000 a month.',
  'The three bids were $1,200, $1,700 and $2,450 a month. The limit is $2,000 a month.',
  'The cost is $900 a month now, $1,400 a month after the second site and $1,900 a month after the third. The limit is $2,000 a month.',
  'A text of 900 words costs 2 cents, one of 5,000 words 9 cents. We read 40,000 texts a month of which few are long, and $1,500 a month is the limit.',
];
