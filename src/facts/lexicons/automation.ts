/** How a document says that the system acts alone, and what takes the edge off. */

const WHO =
  '(person|human|clerk|moderator|adjuster|teacher|officer|doctor|nurse|agent|desk|reviewer|people|staff|employee|recruiter|manager|editor|analyst|underwriter|judge|assessor|examiner|caseworker|operator|engineer|inspector|member of staff|colleague|radiologist|pharmacist|consultant|dispatcher|lawyer|handler|physician|supervisor|controller|agronomist|mechanic|scout|curator|social worker|jury|pilot|captain|midwife|vet|veterinarian|coach|official|committee|foreman|buyer|technician|principal|tutor|translator|interpreter|advisor|adviser|guard)';

/** Nobody at all, or nobody whose trade it is. */
const NOBODY =
  '(nobody|no one|not a soul|no living soul|not anybody|not one of us|not one (of)? ...2|not a single|none of (us|them|our|the) ...2|no (human|living|single|mortal|other)? ({overseer}|{team}|{person}|eye|eyes|mortal)|neither (a|an|the|our|any)? ({overseer}|{person}))';

/** What somebody would do who looks, or is asked. */
const LOOKS =
  "(look|check|review|verify|inspect|audit|approve|sign|confirm|examine|vet|proofread|validate|=read|=reads|=see|=sees|=sits (in|at|between|beside)|=decides|goes over|go over|goes through|go through|goes back to|=asked !(for)|=consulted|=told|=informed|=involved|=shown it|in the (loop|chain|way|middle)|between|comes into it|gets to see|has a say|have a say|stands between|step in|steps in|intervene|intervenes|touch|touches|lays a hand|puts a hand|lays eyes|sets eyes|lay eyes|set eyes|open|opens|hear of|hears of|overrule|overrules)";

export const AUTOMATION: Readonly<Record<string, readonly string[]>> = {
  // Nobody looks.
  unseen: [
    `${NOBODY} !(but|else|can|being can|need|needs) ...4 ${LOOKS}`,
    `(nobody|no one) to whom ...6`,
    '(no|without a|without any) (human|manual) (step|stage|check|touch|gate|decision|intervention|interaction|look|link)',
    `(without|with no) (a|an|any)? (second)? (pair of eyes|{overseer}|human) (on|over|in|near|behind|between) ...2`,
    `{overseer} (merely|only|just) (get|gets|receive|receives) ...2 (copy|notice|note|message|list|mail)`,
    '(not|never|nor) ...2 (looked at|looked over|gone through|gone over|reviewed|checked|read|opened|audited|inspected|approved|confirmed|double checked) ...4 (before|after|afterward|afterwards|later|either|by (a|an|any|anybody|anyone|human|us|the)|first|at all|any more)',
    '(untouched|unseen|unread|unchecked|unhandled) by (human|any|a) ...2',
    `(no|without|without any|without a|not one) (human|single|living)? {overseer} ...1 (in|along|between|at the end of|behind) ...1 (it|loop|chain|path|line|process|way|circuit|middle)`,
    `(take|takes|took|taken|cut|cuts|remove|removed|retire|retired|write|written|design|designed|engineer|engineered|free|freed) ...3 ({overseer}|{team}|human|people|reviewers|officers) ...2 (out of|from|away from) ...2 (it|this|that|the (loop|process|path|chain|way|decision|line|circuit|equation))`,
    `(without|with no) (a|an|any|the)? (human|single)? ({overseer}|{person}|anybody|anyone|somebody|someone) ...4 (looking|seeing|checking|approving|reading|knowing|asking|being|signing|agreeing|having|confirming|reviewing|touching|to (look|check|read|approve|sign|ask))`,
    `(without|with no) (a|any|an)? (human|manual|prior|further)? (human|person|manual|clerk|moderator|review|approval|oversight|anybody|anyone|asking|confirmation|${WHO}) ...3`,
    `(the|a|our) ${WHO} ...1 (is|are) (not|never) (asked|involved|consulted|told|needed)`,
    '(asks|ask|asking) nobody',
    `${WHO} ...3 (is|are) not (asked|involved|consulted|informed)`,
    `(nobody|no one) ...6 (step in|intervene|overrule|undo|to ask)`,
    `no ${WHO} ...1 to (ask|turn to|call|appeal|talk)`,
    `(second look|review|check|sign off|human|approval|last human ${WHO}|second reader) ...3 (has|have|is|was|are|were) ...1 (=cut|=dropped|=abolished|=removed|=scrapped|=gone|=leaving|saved)`,
    `last human ...3 (leave|leaves|left|goes)`,
    `(unseen|unread|unchecked|untouched|unreviewed) by ...3`,
    `(run|runs|work|works|happen|happens|go|goes|done|decided|decide|act|acts|proceeds) ...4 without (people|humans|anybody|anyone|a soul) ...1`,
    `(without|with no) any? (supervision|oversight) ...1`,
    `(never|not|neither) ...1 (reach|reaches|come before|get to|land with|lands with|pass) (a|an|the|any) ...1 ${WHO}`,
    `${WHO} (do|does|will|did) not (see|look at|read|check|get|touch|open|review|hear) (it|them|these|those|any|one)`,
    `neither ...8 (sets eyes|set eyes|looks at|is asked|checks|reads) ...2`,
    `${WHO} (merely|only|just) (learn|learns|hear|hears|read|reads|is told|are told|informed) ...4`,
    `(as they come|as it comes|as they are) from the (model|machine|system|computer|network)`,

    `(there (is|are)|with) no (${WHO}|{overseer}|{person}|one|human|soul) (at|behind|beside|in (that|it|this|between|the (loop|chain|middle))) ...3`,
    'no (confirmation|confirming|preview|reviewer|approval|approver|countersignature|vetting) !(of)',
    `(${WHO}|{team}|{overseer}|ops|{person}) (is|are) not ...1 (in|part of|on) (that|the|this|it)`,
    `(${WHO}|{team}|{overseer}|ops|{person}) (do|does) not (look|check|read|see|go) ...3`,
    '(is|are) not (asked|consulted|copied|troubled) ...3',
    '(with|and) (nobody|no one) (asked|there|looking|watching|the wiser)',
    '(nobody|no one) ...6 (second guess*|samples|sample|double checks|hears|objects)',
    `no _ (${WHO}|{overseer}) ${LOOKS}`,
    '(hands off|the last (anyone|anybody) (sees|hears|knows))',
    '(no|not any) looking (back|over|through) ...3',
    '(log|list|record|file|hours) ...5 (is|are) not (gone through|read|looked at|opened)',
    '(unreviewed|unsupervised|unattended|without review|no human in the loop|no person in the loop|no oversight)',
    '(not|never|neither) ...3 (looked at|reviewed|checked|seen|read|opened) by ...2',
  ],
  // Neither then nor later.
  never: [
    '(before or after|then or later|now or later|first or last|neither before nor after|at any (point|time|stage|hour)|afterwards|afterward|either|=ever|at all|on that day|(before|after|later) $)',
  ],
  // It cannot be taken back.
  final: [
    '(cannot|can not|could not|can no longer|may not|will not|never) be (undone|reopened|reversed|appealed|taken back|corrected|called back|recalled|changed|contested|disputed|challenged|overruled|overturned|withdrawn|lifted|stopped|revoked|restored)',
    '(no|without|without any|without a|neither) ...1 (appeal|undo|way back|recourse|objection|sample|sampling|second look|right of reply|complaint|redress|spot check|review|human review|revision|second chance|correction|take back|reversal) ...3',
    '(no|without a|nor a) (button|key|switch|lever|way|route|means|desk|undo|line|number) ...5 (overrule|overruling|stop|stopping|undo|undoing|back|reverse|reversing|lift|lifting|intervene|appeal|complain|go to|turn to|call)',
    `no ({overseer}|{team}|colleague|${WHO}|one) can ...5 (lift|undo|change|stop|reverse|overrule|override|put)`,
    '(for good|for life|for ever|once and for all)',
    '(stay|stays|remain|remains) (lodged|closed|refused|shut|sent|booked|blocked|banned|rejected|filed|published|deleted|locked|as it is|as they are|where it is|put|done|that way)',
    '(nothing|nobody|no one) ...3 (take|takes|call|calls|bring|brings|get|gets|win|wins) ...2 back',
    '(once|when|as soon as) (it|they) ...2 (in|out|gone|sent|accepted|done|paid|posted|booked|closed) ...1 (it|they|we|that) ...2 (ship|ships|stand|stands|stay|stays|honor|is that|counts|is final|binding|pay)',
    '(not|never) come back to ...4',
    '(there is|with) no (going back|turning back|changing it|arguing|talking to)',
    '(is|are) (final|binding|irrevocable|irreversible|the last word|law)',
    '(full stop|period|end of story|that is that|and that is it) $',
  ],
  // It acts on its own.
  alone: [
    '(fully|completely|entirely|wholly|100 %|totally) (automatic|automated|automatically|autonomous|autonomously|unattended|hands off)',
    '(by|of) (itself|themselves|its own accord|their own accord)',
    '(fully|completely|entirely|wholly|totally|strictly|purely) (self acting|self driving|machine made|machine run|machine operated|driven by the (model|score|machine))',
    '(no|without a|without any) (human|person|people|manual step|manual intervention|manual work|hand|handwork) (in|on|along|=is|between|needed|required|involved)',
    '(on|by) the (model|machine|net|network|score|system|computer|algorithm|detector|classifier|grader|tagger)\'s (word|say|say so|verdict|number|score|authority|account|decision) (alone|only)?',
    '(straight|directly) (from|through|out of) ...5 (to|into|onto|in) ...4',
    '(goes|go|passes|pass|runs|run) straight (to|into|through|out|onto) ...3',
    '(left|leave|leaves|handed|entrusted|given) ...2 to the (network|model|machine|system|classifier|computer|algorithm|software|engine|ai) ...1 (completely|entirely|alone|altogether|wholly|for good)',
    '(on|by|from) nothing (but|more than|else than) the (forecast|score|model|verdict|figure|number|classifier|picture|camera)',
    '(verdict|score|figure|forecast|answer|decision|output|=word) ...2 (and nothing else|alone|and on nothing else)',
    '(grader|scorer|screener|camera|network|detector|ranker|classifier|score|forecast|verdict) alone',
    '(verdict|decision|word|score|ruling|judgment) ~8 is (final|binding|the last word|law|conclusive)',
    'what (the|it|our) ...2 (says|say|decides|writes) (goes|stands|counts)',
    '(take|takes) effect (as|when|at) ...3',
    'by (the _ itself|_ alone) !(can|could|would|is not)',
    '(on|from|by) (that|this|the ({thing.model}|{thing.system}|{thing.output})) (alone|itself)',
    'the _ alone (decides|decide|settles|rules|says)',
    '(rely|relies|rest|rests|depend|depends) on the _ (entirely|solely|wholly|exclusively|alone)',
    '(end to end|from start to finish)',
    'on (its|their) own !(server|hardware|line|team|text|field|data|section|page|queue|machine|account|network)',
    '(decides|decide|acts|act|rules|judges|does it|do it|does this|runs|works|closes|rejects) alone',
    '(by|to|with) the (system|model|machine|computer|score|software|algorithm|program|engine|classifier|detector|ai) alone',
    '(model|system|machine|computer|score|software|algorithm|engine|classifier|detector|ai) alone (decide|decides|settles|determines|says)',
    '(rely|relies|rest|rests|depend|depends|based) (entirely|solely|wholly|exclusively|only) (on|upon) the (model|classifier|detector|network|forecast|system|score|machine|algorithm|engine|ai|software)',
    '(solely|exclusively|purely|entirely) (by|on the basis of|from) the (model|score|system|algorithm|machine)',
    '(automatically|on the spot|there and then|at once|the same minute|instantly|straight away|without delay) ...2',
    '(the model|the machine|the score|the algorithm|the computer) (has|is) the (last|final|only) (word|say|judge|authority)',
    '(its|the model ...1) (word|verdict|decision|figure) is final',
  ],
  // It takes effect, which matters where nobody looks.
  effect: [
    '(send|sent|sends|ship|ships|shipped|order|orders|ordered|lodge|lodged|file|filed|publish|published|post|posted|mail|mailed|print|printed|dispatch|dispatched|book|booked|bill|billed|charge|charged|sell|sold|buy|bought|deduct|deducted|raise|raised|lower|lowered|cut|evict|report|reported|arrest|stop|stopped|suspend|lock out|locks out|locked out|write off|fail|failed|fails|flunk|count as|counts as|register|registered|delist|delisted|demote|demoted|ration|withhold|withheld|strike off|struck off|drop|dropped|merge|merged|archive|archived|release|released|destroy|scrap|cull|route|routed|go live|goes live|goes out|go out)',
  ],
  // Where it matters.
  matter: [
    '(close|closed|closes|block|blocked|blocks|suspend|suspended|ban|banned|bar|barred|freeze|frozen|lock|locked|terminate|terminated|cancel|cancelled|canceled|delete|deleted|remove|removed|expel|dismiss|dismissed|evict|disconnect|disconnected|cut off|shut off) ...4',
    '(turn|turned|turns) (down|away)',
    '(reject|rejected|rejects|refuse|refused|refuses|deny|denied|denies|decline|declined|declines|throw|throws|thrown|discard|discarded|discards|sort out|sorted out|filter out|filtered out) ...3',
    '(grade|mark|grades|marks|points|score) ...4 (book|certificate|final|official|file|report|record|count|stand|land)',
    '(approve|approved|approves|grant|granted|pay|paid|pays|payout|settle|settled|settles|award|awarded|charge|charged|price|prices|fine|fined|premium|refund|refunded|transfer|transferred|loan|credit|benefit|claim)',
    '(hire|hired|fire|fired|invite|invited|shortlist|promote|promoted|admit|admitted|enrol|place|placed|assign|assigned)',
    '(dose|dosage|dispense|prescribe|prescription|triage|treatment|discharge|discharged|admission|ambulance|patient|slot|appointment|double book*|waiting list)',
    '(report|reported|reports) ...3 (police|authority|employer|court|parents|bank)',
    '(account|applicant|applicants|cv|cvs|claim|claims|application|applications|complaint|tenant|member|customer|driver|student|pupil|candidate|candidates|worker|employee|line|contract|policy|photo|post|listing|review|verdict|decision|case|file|payment|payments|hold|holds)',
    '(bail|parole|visa|sentence|custody|spray|spraying|tire|tyre|gate|boat|port|feeder|limit|limits|advert|adverts|advertiser|consent|form|forms|moderation|exclusion|publish|published|publishes|refusal|rejection|cheater|player|safe|family|eviction|diagnosis|exam|mark|paper|grid|pesticide|bed|flight) ...2',
    '(stop|stops|stopped|brake|brakes|steer|steers|open|opens|shut|shuts|start|starts) ...2 (the)? (pump|line|valve|train|truck|vehicle|reactor|belt|gate|ventilator|turbine|machine|engine|car|crane|furnace)',
    '(send|sends|sent|goes out|go out|leaves) ...4 (letter|notice|message|patient|customer|reminder|order)',
  ],
  // Somebody looks after all, or it can be undone.
  relief: [
    '(can|may|could|is able to|are able to|lets|allowed to|free to) ...3 (lift|undo|object|appeal|contest|pull|strike out|struck out|overrule|override|overwrite|reverse|withdraw|correct|challenge|dispute|drag|take back|reopen|cancel|stop|refuse|change|complain|ask for)',
    `(${WHO}|desk|team|they|adjusters|officers|doctors|auditors|we|squad|office|supervisors) ...3 (go|goes) through`,
    `(sample|samples|sampled|spot check|spot checks|spot checked|audited|audit|second look|second reading|double check|re read|read a second time) ...5`,
    `(one in|# in|# of|a tenth of|a sample of|every) ...4 (is|are|gets|get) ...2 (read|looked at|checked|reviewed|seen|sampled)`,
    `(each|next|following|every|same) (morning|day|evening|week|night|monday|friday|shift|hour) ...6 (desk|person|people|team|moderator|clerk|officer|reviewer|looked|read|review|reviewed|check|checked|go|goes|look|looks|reads)`,
    '(morning|day|week|hour) after ...2',
    '(undo|undone|undoes|appeal|appeals|objection|override|overridden|reversed|reversible|lifted|reinstated|second opinion|revoke|revoked) ...3',
    '(lifts|lift) the (hold|block|ban|lock|bar)',
    `(is|are) (shown to|reviewed by|confirmed by|checked by|signed by|approved by|read by|looked at by|decided by) ...3`,
    `${WHO} ...2 (signs|sign|confirms|confirm|approves|approve|decides|decide|disposes|has the last word) !(alone)`,
    'who (signs|confirms|approves|decides)',
    '(ask|asks|asked) for a (person|human|teacher|second|doctor|manual)',
    '(human|person|clerk|nurse|officer|agent|doctor|moderator|adjuster|desk|team|manager|teacher|editor) ...2 (review|reviews|checks|reads every|reads each|looks at every|looks at each|looks over|confirms|decides !(alone)|sees every|sees each)',
    '(presses|press|taps|tap) ...4 (is|and is|and gets) ...2 (with|connected)',
    'nothing ...3 (unread|unseen|unchecked)',
    '(wants|want|needs|need|takes) (two|a|one) (human|humans|person|people|signature|approval)',
  ],
};
