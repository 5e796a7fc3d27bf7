/** The examples of what is no assertion of the author's; see `status-examples.ts`. */

import type { Status } from '../../src/language/types.js';

type Aside = Exclude<Status, 'asserted' | 'target' | 'estimate' | 'measured'>;

export const ASIDE_EXAMPLES: Readonly<Record<Aside, string>> = {
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
    Owner of the prompts? «Open.»
    «Legal sign-off pending.»
    «So what happens if the model is wrong?»
    «Do we need an impact assessment?»
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
    «Owner: <fill in>»
    «TODO: confirm retention with Legal.»
    «Owner: ???»
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
    «We will revisit the retention period after the beta.»
    «The team will figure out deletion later.»
    Fairness: «we will look into it once we have data».
    «GDPR compliance will be handled in phase 2.»
    Speech is not part of V1; «it may come in V2».
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
    «Option B (the fine-tuned one) was rejected due to its price.»
    «Option B was attractive but too slow.»
    «Alternatives considered: rules, a bought service»
    Why not use a bigger model: «it costs four times as much».
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
    «Their director once said that AI never sleeps.»
    As one reviewer put it, «"this is a toy"».
    The user sees «"Something went wrong. Try again?"» and a button.
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
    If budget doubled, «we could run the ensemble».
    «Keeping full bodies for ever would violate the policy.»
    «It'd be nice if it took 300 ms.»
    «We could also cache embeddings, but that is out of scope.»
    «A rival could copy this in a month.»
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
    In the event of an outage «the cached list is served».
    «User prompts are logged» when a user files a bug.
    As long as the flag is off, «the model gets no traffic».
    Once approved, «the model is promoted».
    When traffic exceeds 2k a second, «we shed load».
    We will not ship «if recall is below 0.9».
    Provided that consent is given, «the recording is uploaded».
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
    «Netflix reports a 2 % lift from a similar system.»
    «The paper reports an F1 of 0.93.»
    «State-of-the-art models reach 0.93.»
    «Typical chat apps answer in 1 to 2 s.»
    «The legacy pipeline produced 4 % duplicates.»
  `,
};
