/**
 * Statements with the expected status of the clause in « ». One a line, grouped by what is expected; a
 * group's second half looks like the status but is something else, and stands under that.
 */

import type { Status } from '../../src/language/types.js';

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
  `,
  target: `
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
  `,
  question: `
    «What is our latency budget?»
    «Latency requirements - 200 ms?»
    «Do we need a bar for old phones?» We shall see.
    «Whether the union agrees»
    «Is one second enough, or do people want less?»
    «Open: which region?»
    «Who signs off is still open.»
    «The retention period is to be discussed with Legal.»
    «Let us talk about the price on Friday.»
    «We do not know yet who owns the prompts.»
    «It is unclear whether callers notice.»
    «If the vendor goes down, who answers?»
    «Should the first word be there within 300 ms, even if the rest takes longer?»
    «Budget: 5 cents? 10 cents?»
    «Happy to discuss the threshold in the panel.»
    «How long may it take: 3 s, 10 s?»
    We answer within 2 s - «or should we aim for 1?»
    «Cost per page (?)»
    «The question is whether two seconds will do.»
    «Ownership remains open.»
    «Could a hotel's page talk the agent into something?»
    «"And who do I call on a Sunday?"»
    «We have not decided where the logs go.»
    «Whether 0.7 is the right cut-off is undecided.»
  `,
  placeholder: `
    «Owner: TBD»
    «Retention: <number of days>»
    «p95 below XX ms»
    «The service is run by [team].»
    «Contact: [name of the steward]»
    «Cost per page: TODO»
    «The threshold is to be decided.»
    «Rollback: [NEEDS: trigger]»
    «Latency 200 ms (TBD)»
    «Go-live: tbc with Sales»
    «Volume: ??? calls a day»
    «The exact figure is to be determined before the review.»
    «XX branches have been told»
    «Lorem ipsum dolor sit amet»
    «Alarm at [threshold]»
    Model: small encoder; «owner: tba»
  `,
  deferred: `
    «Banana and potato: second version»
    «We will look at fairness later.»
    «Speech comes with V2.»
    «The notice will follow when the product has found its feet.»
    «Deletion is planned for a later release.»
    «Consent we will take up once all clinics are running.»
    «The fairness audit will be done after the launch.»
    «The mobile app is planned for phase 3.»
    «Photos wait until 2029.»
    «We will add encryption once we scale.»
    «Monitoring is postponed.»
    «Offline mode moves to step 4.»
    «The impact assessment will be written next year.»
    «Legal picks up the wording after launch.»
    «Video is on the backlog.»
    «A German voice is on the roadmap.»
    «We defer deletion of backups.»
    «We'll deal with drift when we get there.»
    «Audit logs: later»
    «At some point we shall encrypt the index.»
    «Later on, drivers can rate the route.»
    «To ask afresh each spring would be fine» and comes with the second version.
    «Calibration can be handled later.»
    «We punt on access control.»
    «The privacy review was pushed to the next release.»
    «Tablets are left for a later version.»
    «Group chats: not in this release»
    «Bias testing, eventually»
    «That is a separate proposal.»
  `,
  rejected: `
    «We considered sending audio to a vendor» and ruled it out.
    We considered sending audio to a vendor «and ruled it out».
    «A bigger encoder was on the table too», and was dropped after a day.
    «We priced two services and turned both down.»
    «A knowledge graph felt like overkill.»
    «We decided against a shared cache.»
    «The council said no to cameras in the canteen.»
    «Training our own was not chosen.»
    «Buying was out.»
    «We looked at a rules engine», but decided against it.
    «We thought about closing weak leads automatically», and voted against it.
    «Palmtree's suite was rejected because it keeps the audio.»
    «A vote of three models was too slow for the counter.»
    «The two-tower variant did not make the cut.»
    «Fine-tuning is not an option»: we have no labels.
    «We toyed with a voice interface.»
    «Why not a model in the browser:» three in ten texts were worse.
    «Sending plates to the cloud is out of the question.»
    «A nightly batch was considered and discarded.»
    «We passed on the vendor's planner.»
  `,
  quoted: `
    «The vendor's brochure says that no letter is ever lost.»
    «Their sales deck promises a "zero-effort launch".»
    Their sales deck promises a «"zero-effort launch"».
    The white paper speaks of «"error-free captions"»; ours are not.
    «A leaflet at the fair called such programs "free of prejudice".»
    «Their data sheet: "99.9 % correct"»
    «Somebody wrote that the model never forgets.»
    Engineering wants to hear «"95 % within four seconds"».
    «Bad example: the system handles everything from day one.»
    «People like to say that embeddings are anonymous.»
    «The slogan on the stand reads "it cannot be wrong".»
    «"The model is always right and needs no review."»
    «One director said "we can anonymise it later".»
    «Do not write: the model is unbiased.»
    «The vendor claims 40 ms per image.»
    «The marketing page advertises instant answers.»
  `,
  hypothetical: `
    «Had the board granted a second server», we would read photos too.
    Had the board granted a second server, «we would read photos too».
    «At $10 a seat we could send everything to the large model.»
    If finance let us spend 80 cents, «we could vote on every page».
    «If finance let us spend 80 cents», we could vote on every page.
    «Were the purse twice as big», the checker would read each line.
    «Buying gates would have meant €40,000 a dock.»
    «The recordings would have gone to their servers.»
    Should the price halve, «we would write for field sales too».
    «Imagine a bank that sends every letter to one desk.»
    «Live captions would need another decoder.»
    «Suppose we kept the audio for ten years.»
    «With two more cards we could run the larger one.»
    «A cloud copy would leave the region.»
    «Sharing the notes could have helped the vendor.»
    We were sorry, «since it would have kept all text on the machine».
  `,
  conditional: `
    «If the model times out», we show the last list.
    If the model times out, «we show the last list».
    «Should the night run fail», the clinics work from the plain list.
    «The desk takes over» when the score is below 0.4.
    The desk takes over «when the score is below 0.4».
    «Once 300 letters have been closed», the class gets its own head.
    Unless the farmer agrees, «nothing is sent».
    «In case of an outage the old form opens.»
    If the finder sees no leaf and the light is poor, «the app asks for another photo».
    If a name is missed, the clip is deleted «and the case joins the test set».
    «When in doubt, we ask the clerk.»
    If the store is empty or is locked, «the card stays blank».
    «Only if two readers agree is the label kept.»
    Forms are sorted nightly; «if the sorter fails, a clerk does it».
    «The gate closes if more than 5 % of drafts are undone.»
    «Whenever a vendor retires a version, we run the tests again.»
  `,
  others: `
    «Competitor X answers in two seconds.»
    «Two rivals have a blue tick», we have none.
    «The old bot: 23 %»
    «The old app got 31 % of its users to return.»
    «For reference only: the Porto desk is right in 88 % of cases.»
    «A group in Leicester reports 0.83.»
    «Other banks show the balance at once.»
    «The industry average is 4 %.»
    «For comparison: search engines need 200 ms»
    «The previous system lost one letter in forty.»
    «Google does it in the browser.»
    «Rule of thumb: one agent for 60 chats»
    «Our main competitor ships it on the phone.»
    «According to the ministry, a fifth of the maize is lost.»
  `,
};
