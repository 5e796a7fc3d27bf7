/**
 * Statements with the expected status of the clause in « ». One a line, grouped by what is expected; a
 * group's second half looks like the status but is something else, and stands under that.
 */

import type { Status } from '../../src/language/types.js';
import { ASIDE_EXAMPLES } from './status-examples-aside.js';

export const STATUS_EXAMPLES: Readonly<Record<Status, string>> = {
  asserted: `
    «The router sends short questions to the small model.»
    «Recordings are kept in Oslo for ninety days.»
    We chose the open model «because it runs on our own cards».
    «The support squad owns the index» and carries the pager.
    «Frames chosen for the labelled set stay for a year.»
    «A draft that loses a date is thrown away before anyone sees it.»
    Names are masked, «and the transcript goes to the summariser».
    «The guard drops a sentence that no source supports.»
    «The list is sorted by urgency and age.»
    «The feed carries 4,000 documents a day.»
    «An order may be cancelled within the app at any time.»
    «Members can change their consent later than the first visit as well.»
    «The later stages of the funnel use the same encoder.»
    «The reply arrives three minutes later by mail.»
    «Sooner or later every index is rebuilt.»
    «The store is eventually consistent.»
    «Phase 2 covers the northern depots.»
    Phase 2: «ten per cent of the depots».
    «In phase 2, a fifth of the depots gets the box.»
    «Competitor prices are scraped by a separate crawler.»
    «We keep the old form as the way back.»
    «The existing ticket system stays as it is.»
    «The target language is detected by a small classifier.»
    «The goal state of the planner holds the itinerary.»
    «Legal approved the wording of the notice.»
    «The card shows the words "not sure" in grey.»
    «The button "Ask later" closes the card.»
    «The tester types "TODO" into the form» and the parser skips it.
    «Each look at a record is written to a log once a day.»
    «The model was trained by the platform squad.»
    «We picked the encoder that fits into memory.»
    «The service runs as it does today.»
    «Readers assume that a summary is complete.»
    «The brochure is printed from the same text.»
    «We asked for another leaflet.»
    «Whoever holds the pager can close the gate.»
    «It checks whether the quoted passage exists.»
    «The crew decides which shelf is next.»
    «A dropped frame is filled from its neighbours.»
    «Deferred payments are listed on their own page.»
    «The council's second chamber reads the letters.»
    «People who would have come anyway get no reminder.»
    We reject bids from bots; «the list of bots is kept by Security».
    «The night run copies the table to the warehouse»; if it fails, the old one stays.
    «The scanner is safe» as long as the lid is shut.
    «Anybody who was refused gets a letter with the reason.»
    «Two people sign off each release.»
    «Alarms go to the shift phone.»
    «A reviewer reads forty answers a week.»
    «The gate is opened by hand.»
    «Rollback takes less than 5 minutes.»
    «Some of the prompts may contain health data.»
    «Users assume the answer is right.»
    «The service assumes an IAM role.»
    «Refunds are issued automatically, without approval.»
    «After launch we monitor drift weekly.»
    «The design doc for V2 is owned by Ana.»
    «We might add voice.»
    «The old model stays available behind a flag.»
    «The vendor does not train on our data.»
    «We chose caching over a larger model.»
    «The SLA with the vendor is 99.5 %.»
    «The user sees a banner.»
    «On timeout the page falls back to keyword search.»
    «Nobody on the team has trained a model before.»
    «A claim that would be paid twice is stopped.»
    «Marketing has tripled the number of leads since then.»
    «Human review isn't required for refunds under $20.»
    «Names (never addresses) are sent to the geocoder.»
    «Prompts are logged but never shared with third parties.»
    As of version 2.1 the parser reads tables, «and the guard reads captions».
    We picked the API «since it runs in Oslo».
    «We picked the API» since self-hosting would cost more.
    «The classifier rejects blurry photos.»
    «Invalid uploads are rejected.»
    «Uploads are discarded after a week.»
    «A doubtful page waits for an editor.»
    «The list is filtered according to the clerk's rules.»
    «The key can be loaded later by the app.»
    «For other open issues, see the tracker.»
    «The volume was out of range and is fixed.»
    «Postal codes are to two digits.»
    «The reference [1] lists all of them.»
    «The parser removes the tag [draft] from titles.»
    «A refund will eventually be made.»
    «To rule out a second copy, the table has a key.»
  `,
  target: `
    «Each field needs to be set by the caller.»
    We tried 3 s last year, «but the target is 1 s».
    «The first word must be on the screen within 700 ms.»
    «Half of all chats have to close without a person.»
    «p95 ≤ 400 ms for cached routes»
    «At most two drafts in a hundred may need a rewrite.»
    «We want nine in ten labels right by June.»
    «Goal: 30 % fewer call-backs»
    «Our SLO is 99.5 % of lookups under half a second.»
    «The ceiling is €4,000 a month.»
    «Recall of 0.9 or better on the winter set»
    «Nobody should wait for more than five seconds.»
    «The bill shall not exceed 900 francs a month.»
    «No more than 3 % of tickets go back.»
    «The objective is a median of four minutes.»
    «Answers need to cite a page in 95 of 100 cases.»
    «The batch has to be done by six.»
    «We aim for a groundedness of 97 %.»
    «I would like the queue down to 40 letters.»
    «A shelf scan ought to take less than a minute.»
    «We promise an answer in two days.»
    Two years ago it was 31 %; «by the end of March we want 45 %».
    «We need at least 8 of 10 names spelled right» because the minister reads them.
    «Battery: 2 % an hour or less»
    «Latency target - 250 ms»
    «Budget: 12 cents for a page»
    «Never more than $70 a day»
    «The index must not leave the region.»
    If the load doubles, «the page must still open within 2 s».
    «F1 >= 0.82 on the held-out wards»
    «The false-alarm rate is to be below 1 %.»
    «Cost per letter: no more than 6 pence»
    «We are aiming at twelve minutes a case.»
    «What should move is the share of repeat calls.»
    «Hard limit: 30 s for a whole plan»
    «Target: 80 % recall at 1 % false alarms»
    «Ship only when recall ≥ 0.9.»
    «Ideally the first token arrives in 300 ms.»
    Wait time: «300 ms tops»
    «We can live with 3 s at p99.»
    «We promised the board 4 minutes.»
    «3 s is the most we can tolerate.»
    «Cost per query must stay below 2 cents» even if traffic doubles.
    «SLA 99.9 %»
    The current rules catch 61 %; «we need 80 %».
    «By the third quarter, all regions must be live.»
  `,
  estimate: `
    «We expect 20,000 questions a day.»
    «We reckon with a third of the traffic at night.»
    «I assume that sessions stay as long as they are.»
    «It should come to about nine dollars a desk.»
    «The bill is estimated at $800 a month.»
    «Roughly 400 branches take part.»
    «Assuming the price list holds, a page costs half a cent.»
    «A rewrite costs about a tenth of a cent.»
    «We take it that two in three letters are typed.»
    «Running cost: around 30 euros a truck»
    «Our guess is four searches per visit.»
    «Back of the envelope: 6 GPUs»
    «Load is projected to reach 90 calls a second.»
    «We think the cache answers every fourth query.»
    «Some 6,000 plans a day»
    «Volume (estimate)»: 2 M pages
    «The forecast is 11,000 scans a week.»
    «We expect at most 300 ms for the lookup.»
    «We assume that lecturers go on uploading files and that most are in English.»
    «That is nearly 50 calls in the busiest minute.»
    «Assume 50k daily users and 3 queries each.»
    «Assumption: 50k daily users»
    «Finance assumes $0.05 a call.»
    «Support estimates that 30 % of tickets are duplicates.»
    «At 3M calls a month this adds up to roughly $12k.»
    «We hope to reach 40 %.»
  `,
  measured: `
    «It was 7.9 two years ago.»
    «In the trial run the job took 41 minutes.»
    «Last quarter 22 % of the visitors gave up.»
    «We measured 310 ms at the 95th percentile.»
    «In our own test one reply in twelve was wrong.»
    «The desk currently handles 900 letters a day.»
    «Today an editor writes each card by hand.»
    «So far 14 depots have joined.»
    «The pilot reached 88 % on the winter set.»
    «Baseline: 61 %»
    «On our 200 test questions the small model gets 90 right.»
    «The load test showed 1.4 s at p95.»
    «Clerks came to 79 of 100.»
    The target is 10 minutes, «last winter it was 26».
    «At the moment a reply takes two days.»
    «Five of 60 devices lost their charge in the demo.»
    «The target was 2 s last year.»
    «A lookup took 38 ms on the notebook.»
    «31 % of the letters went to the wrong desk in November last year.»
    «In the lab the battery did not notice (0.1 % a day).»
    «We saw 12 wrong fees in 3,000 chats.»
    When the load doubled in May, «p95 rose to 3.1 s».
    «Until now the team counted only meetings.»
    «The old index held 1.2 M pages last year.»
    «The share of misrouted mail fell from 19 % to 12 %.»
    «Our current heuristic catches 61 % of fraud.»
    «Agents spend 12 minutes on each ticket today.»
    «Accuracy has improved from 0.81 to 0.87 since March.»
    «We have measured p99 at 1.2 s.»
    «Benchmarks show 45 tokens a second.»
    «The vendor's API was down for 4 hours last month.»
    p95 latency: 800 ms «(today: 2.1 s)»
  `,
  ...ASIDE_EXAMPLES,
};
