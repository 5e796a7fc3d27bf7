/** Patterns over what bounds spend and load, and over bounds of something else. */

/** What is asked of the system. */
export const CALLS =
  '(=turn|=turns|request|requests|=call|=calls|query|queries|question|questions|message|messages|photo|photos|=plan|=plans|token|tokens|upload|uploads|rewrite|rewrites|draft|drafts|=try|=tries|attempt|attempts|search|searches|shortlist|shortlists|generation|generations|image|images|prompt|prompts|=chat|=chats|lookup|lookups|retries|card|cards|summary|summaries|=report|=reports|translation|translations|suggestion|suggestions|=comments|=reviews|=runs|=checks|essay|essays|scan|scans|page|pages|document|documents|film|films|recipe|recipes|conversation|conversations|verdict|verdicts|frame|frames|clip|clips|answer|answers|lesson|lessons|transcript|job|jobs|times|minutes|hours|sessions|forecasts|recommendations|readings|imports|files|emails|letters)';

const SOMEBODY =
  '({person}|user|users|person|people|account|accounts|customer|sender|caller|tenant|tenants|seat|seats|member|team|device|devices|key|client|clients|session|traveler|consultant|patient|guest|truck|trucks|school|college|pupil|student|teacher|class|desk|agent|repository|household|shop|store|branch|hotel|driver|farmer|phone|=ip|address|browser|visitor|lawyer|office|site|gate|station|subscriber|camera|meter|ward|hospital|museum|reader|listener|player|project|organization|department|pull request|request|ticket|trunk|line|number|conversation|plot|farm|flight|radiologist|adjuster|curator|document|case|vehicle|call)';

const TIME = '(second|minute|hour|day|night|week|month|shift|season|term|year|quarter|evening|morning)';

const MOST = '(at most|no more than|not more than|never more than|up to|a maximum of|maximum|max|only|as many as|fewer than)';

/** A line of a settings file that bounds spend or load: "hard_monthly_spend_usd: 7000". */
export const GUARD_SETTING = /^(?:[-*] )?["']?[\w.-]{0,60}(?:rate_?limit|spend|budget_?(?:cap|limit|alert|usd|eur)|quota|per_(?:user|account|key|tenant|ip|seat|client|customer|minute|hour|day)|max_(?:requests|calls|tokens|turns|steps|retries|concurrency|parallel|workers|replicas|cost|spend|images|queries|jobs)|throttle|(?:requests|calls|tokens|queries)_per)[\w.-]{0,60}["']? ?[:=] ?["']?[$€£]?\d/i;

/** Something bounds spend or load. */
/** So much of it: calls, money, bytes. */
const MUCH = '(#money|#count|#size|#rate|the (ceiling|cap|limit|line|budget|allowance|mark))';

/** It goes no further. */
const ENDS =
  "(=stops|=stop|=pauses|=pause|=halts|=halt|=sleeps|=rests|=closes|=shuts|is shut|=locks|is locked|=refuses|=declines|says (good night|enough|later|no|tomorrow|sorry)|good night|takes no more|accepts no more|sends no more|lets no more|answers no more|takes none|goes over to|go over to|goes down to|goes from|drops to|falls to|switches to|cut back|cuts back|=slows|slow down|waiting (page|room|list)|=lobby|come back later|comes back later|answers later|turned away|sent away|until (midnight|tomorrow|morning|the next)|goes gray|goes grey|=gray|=grey|switches off|goes off|greyed out|=throttled|the rest (waits|see|sees|gets|comes|goes))";

export const GUARDS: Readonly<Record<string, readonly string[]>> = {
  cap: [
    '(spend|spending|bill|cost|costs|budget) ...4 #money ...3 (=reached|=passed|=exceeded|=spent|used up|=hit|or more) ~8 {act.stop}',
    `(at|after|over|beyond|past|above|upon) ...2 ${MUCH} ...8 ${ENDS}`,
    `${MUCH} ...6 (and|then|,) ...4 (it|that|the _|thereafter) ...2 ${ENDS}`,
    `${MUCH} as the (point|mark|line|sum) ...2 (at which|where|when|after which) ...6`,
    `${ENDS} ...3 (at|after|beyond|over|past|from) ...2 (#money|#count|#size|#rate|#number) ...8`,
    '(=uploads|=asks|=calls|=sends|=polls|=reports|=runs|=syncs|=queries) ...2 (once|twice|one time) (in|every|per) ...3 (#duration|minutes|hours|day|hour|minute) ...2 (not|no) (more|oftener)',
    '(never|not) ...2 (paid for|computed|asked|sent|bought|translated|scored) (twice|again|a second time)',
    '(queue|waiting room|buffer|lobby|inbox) (holds|takes|has room for|is limited to|stops at) ...2 (#count|#number|ten|twenty|fifty|a hundred)',
    '(purse|pot|kitty|allowance|budget|credit|money) ...2 (is|are|runs|run) (=empty|used up|=spent|=gone|=out|exhausted) ...10',
    'no _ (may|can|is allowed to|must) ...2 (have|send|ask|run|start|hold|submit|open|make|request|upload) more than (#rate|#count|#number|one|two|three|four|five|six|eight|ten|twelve|twenty) ...6 (queue|at once|at a time|at the same time|in parallel|open|waiting|a (day|week|month|hour|minute)|per (day|week|month|hour|minute))',
    '(not|never) ...2 (called|asked|run|sent|queried|invoked|used|polled|fetched|started|tried) (more|oftener) than ...8',
    '(#rate|#count|#number|one|two|three|four|five|six|eight|ten|twelve|twenty) ...8 (, no more|and no more|and not more|and not one more|is the (most|limit|maximum|ceiling)|at the (most|outside)|is all (it|they|you|anybody) ...3)',
    '(hour|day|night|week|month|minute|second) ...6 (, no more|and no more|is the (most|limit|maximum|ceiling)|at the (most|outside))',
    `(${CALLS}|clips|proposals|downloads|applications|records|lists|patterns|walks|events|claims|orders|tickets|parcels|rows) (a|an|per|each|every) (second|minute|hour|day|night|week|month) (per|and|for (each|every|one)|from (a|each|any|one)) ...4`,
    `(lets in|let in|lets through|let through|admits|takes|takes in|takes on|gets|is given|is allowed|has|have|get) (#rate|#count|#number|one|two|three|four|five|six|eight|ten|twelve|twenty) ...3 (a|an|per|each|every|in a|in one) ${TIME} ...8 (rest|others|over|beyond|more|later|waits|next|surplus|no more|at most)`,
    `(one|each|every|an|a) (account|user|person|player|customer|caller|tenant|key|phone|device|address|sender|household|shop|branch|box|lamp|station|driver|school) (gets|has|may have|can have|is given|is allowed|may send|can send|sends) (#rate|#count|#number|one|two|three|four|five|six|eight|ten|twelve|twenty) ...3 (a|an|per|each|every) ${TIME}`,
    `(quota|quotas) ...8 (${CALLS}|${SOMEBODY}|per|a day|vendor|api|model|gpu|spend|exhausted|used up)`,
    `(${CALLS}|${SOMEBODY}|vendor|api|model|gpu|spend|daily|monthly|hourly) ...3 (quota|quotas)`,
    '^ (quota|quotas)',
    '(=429|http 429|too many requests|retry after)',
    '(pot|purse|stock|share|kitty|tank|portion|budget|ceiling|cap) of ...1 (#rate|#count|#money) ...4',
    `(chat|session|conversation|meeting|call|dialog|job|run|upload|recording|account|thread|agent|loop|query|search|plan|trip) ...4 (ends|end|closes|close|stops|stop|is over|cut off|cut short|is closed|is stopped|breaks off|aborted|is killed|given up|gives up) ...3 (after|at|with|beyond|past) ...3 (#count|#number|#rate|#duration|#size|two|three|four|five|ten|twenty|thirty)`,
    '(refuse|refuses|reject|rejects|block|blocks|stop|stops|decline|declines|cut|cuts|drop|drops|shed|sheds|deny|denies) ...5 (beyond|above|past|over|after|at|from) ...2 (#money|#rate|#count)',
    `(gives up|give up|stops|stop|quits|ends|aborts|breaks off|resigns) ...1 (after|at) ...1 (#count|#number|two|three|four|five|six|eight|ten|twelve|twenty) ...1 (${CALLS}|loops|steps|pods|machines|workers|rounds)`,
    '(loops|steps|iterations|tool calls|rounds|hops|retries|attempts|tries|recursion) ...5 (limit|limited|capped|at most|no more than|bounded|cut off|maximum|stop|stops)',
    '(at most|no more than|never more than|not more than|maximum|max) ...3 (loops|steps|iterations|tool calls|rounds|hops|retries|attempts|workers|replicas|gpus|machines|servers|instances|in parallel|at a time|at once|at the same time|in flight|concurrent)',
    '(one|a|each|every|no) ...1 (person|user|account|reader|customer|visitor|caller|client|branch|tenant|key|address|device|applicant|member|guest|lawyer|doctor|nurse|driver|farmer|teacher|pupil|student|shop|school|team|phone|sender|host) ...2 (can|may|is allowed|gets|has) ...2 (send|ask|have|make|upload|start|submit|request|order|draw|use|take)? ...5 (a|an|per|each|every|in a|in one) (minute|hour|day|night|week|month|second)',
    '(rate limit|rate limits|rate limited|rate limiter|rate limiting|token bucket|usage cap|usage limit|spend cap|spending cap|spending limit|spend limit|budget alert|budget alarm|cost alert|cost alarm|budget cap|circuit breaker|back pressure|backpressure|load shedding|admission control|concurrency limit|queue limit|fair use|per user cap|daily cap|monthly cap|daily allowance|token limit|token budget)',
    `(throttle|throttles|throttled|throttling) ...6 (request|requests|calls|traffic|users|client|clients|load|sender|senders|burst|bursts|caller|intake|tenant|tenants|account)`,
    `${MOST} ...2 (#rate|#count|#number|ten|twenty|forty|sixty|five|three|two|one) ...5 (per|a|an|each|from|for each|by|in a|in one|within|every) ...4 (${SOMEBODY}|${TIME})`,
    '(no more than|at most|not more than|never more than|a maximum of|maximum|max) ...1 #rate',
    '(budget|allowance|ration|contingent|pool|bucket) of ...1 (#rate|#count)',
    '(hard|enforced|prepaid) (limit|cap|ceiling|stop|budget)',
    '(account|key|contract|card) ...4 (limit|cap|ceiling) of ...1 #money',
    '(turn|turns|turned|send|sends) ...4 (rest|others|surplus|excess|more|overflow) ...1 away',
    '(rest|excess|surplus|overflow|what exceeds|anything above|anything beyond|anything more|what comes on top|further ones) ...5 (queued|away|refused|dropped|rejected|waits|wait|slowed|tomorrow|goes by|turned)',
    '(so that|so|lest|and so) ...8 (flood|floods|eat up|eats up|eat the|exhaust|overload|swamp|run up|drain|clog|blow)',
    '(slowed down|slows down|held back|put in a queue|made to wait) ...6',
    `${CALLS} per ...1 ${SOMEBODY} (and|per|a|,) ...1 ${TIME}`,
    '(can|may|send|sends|accept|accepts|get|gets|allow|allows|answer|answers|make|makes|ask|asks) ...4 #rate (at most|maximum|and no more|$)',
    `(#rate|#count|#number|ten|twenty|forty|sixty|five|three|two|one|six) ...3 (per|a|an|each|from|for each) ...4 (${SOMEBODY}|${TIME}) ...3 at most`,
    `(#rate|#count|#number|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|ninety|a hundred|two hundred|a dozen) ...2 ${CALLS} ...1 (per|a|an|each|for each|from each|for every) ...2 ${SOMEBODY} ...2 (per|and|a|in|each|every|on) ...2 ${TIME}`,
    `(#rate|#count|#number|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|a hundred|two hundred|a dozen) ...2 ${CALLS} ...5 (is|as) (the|a|our) (cap|limit|maximum|ceiling|most|bound|ration)`,
    `${SOMEBODY} ...3 (can|may|gets|get|has|have|receives|is given|is allowed|are allowed) ...6 (#rate|#count|#number|five|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty) ...4 (a|per|each|every|at most|in a) ...2 (day|hour|minute|month|week|night|second)?`,
    `${CALLS} ...3 (that|which)? ...1 (a|each|one|every) ...1 ${SOMEBODY} (can|may|gets|is allowed) ...4`,
    `${CALLS} ...6 (per|a|each) ...3 (${SOMEBODY}|${TIME}) ...4 (max|maximum|limit|cap|at most)`,
    `(cap|capped|caps|limit|limits|limited|bounded|ration|rations|rationed) ...5 (at|to|by|of) ...3 (#rate|#count|#number|ten|twenty|forty|five) ...4 (${CALLS}|core|cores|gpu|gpus|${SOMEBODY}|per|a|each)`,
    `(cap|limit|quota|ration|ceiling) ...2 (of|at|is|on|for|:) ...6 ${CALLS}`,
    `${CALLS} ...4 (are|is|be) (capped|limited|rationed|bounded|throttled|counted and)`,
    `(accept|accepts|accepted|take|takes|answer|answers|serve|serves|allow|allows|allowed|permit|permits|admit|admits|process|processes|queue|start|starts|send|sends|make|makes|hand in) ...6 ${MOST} ...2 (#rate|#count|#number|ten|twenty|forty|five|two|three|a dozen|a hundred) ...2 (${CALLS}|per|a|an|each)`,
    '(job|jobs|workers|machines|cluster|pool|gpus|replicas|containers|instances|concurrency|autoscaling|autoscaler) ...4 (ends at|cut off at|stop at|stops at|capped|at most|no more than|limited to|never more than) ...4',
    `^ (#rate|#count|#number|ten|twenty|thirty|forty|fifty|sixty|five|six) ...1 ${CALLS} per !(day|hour|minute|second|week|month|year) ...2 $`,
    `(ask|asks|call|calls|poll|polls|fetch|fetches|request|requests|query|queries|refresh|refreshes|asked|called|polled) ...5 (once|twice|three times|one time|#number times|no more than) ...2 (in|every|per|a|within|each) ...3 (#duration|second|minute|hour|day)`,
    `(from|after|beyond|past) the _ ...1 (${CALLS}|one) ...6 (on|no|without|waits|wait|stop|stops|refused|closed|only)`,
    '(after|past|beyond|from) (the|that|this|then|its) ...4 (gray|grays|grey|sleeps|closed|closes|waits|tomorrow|refused|locked|locks|pauses|button|turns)',
    '(then|thereafter) ...5 (sleeps|waits|=wait|is closed|closes|refused|locked|pauses|until (tomorrow|midnight|morning))',
    '(button|key|field|box|form|switch) ...3 (is gray|is grey|goes gray|goes grey|turns gray|turns grey|sleeps|is locked|goes dark|is disabled|disappears)',
  ],
  cache: [
    '(served|answered|given|taken|read|comes|come|drawn|shown|repeated) ...2 (from|out of) (the|an|our|a)? ...1 (memory|earlier|previous|stored|saved|first|old|shelf|store|larder|archive of answers|last) ...3',
    'once and ...4 (reused|kept|stored|served|shared|used again|copied|repeated|remembered)',
    '(asked|answered|seen|computed|translated|requested|scored|summarized) before ...6 (memory|answer|again|once|served|reused|free|stored)',
    '(unchanged|nothing has changed|has not changed|not changed|already) ...6 (not sent|not asked|skipped|is not|no call|reused|reuse|kept|not computed|not scored)',
    '(cache|cached|caches|caching|memoize|memoized|deduplicated requests|semantic cache)',
    '(kept|keep|keeps|stored|saved|remembered|held|reused|reuse|served|answered|comes|come) ...8 (reuse|reused|again for|from (a|the|our) ...2 (store|shelf|stock|copy of|larder)|for the next|same (question|request|answer|photo|page|document)|second time|once for all|instead of (asking|calling|computing))',
    '(same|identical|repeated|frequent|common|popular) (question|questions|request|requests|query|queries|answers|answer|input|page|photo|document|file|text|route|search) ...8 (once|reuse|reused|stored|kept|from|served|not (asked|computed|sent)|answered|second time|again)',
    '(held|kept|stored|laid) (ready|in readiness|prepared|on hand)',
    '(computed only once|computed once|called once|paid for once|never (computed|asked|sent|called) twice|not (computed|asked|sent|called|paid) (twice|again|a second time))',
    '(batch|batched|batches|batching) ...6 (requests|calls|prompts|off peak|cheap|cheaper|price|half)',
  ],
  stop: [
    '(switch|button|lever|key|valve|breaker|fuse|flag) ...8 (=cuts|=cut|=stops|=stop|=shuts|=kills|=kill|=closes|=halts|takes off|=ends) ...5 (paid|vendor|api|service|supplier|calls|spend|link|model|traffic|requests|provider|line|all of it|bill)',
    '(should|when|if|once|whenever|as soon as) ...3 (cost|costs|spend|spending|bill|invoice|budget|meter|money|load|queue|traffic) ~20 (dropped|skipped|left out|trimmed|turned off|smaller|cheaper|slower|shorter|thinned|is cut|are cut|suspended|stopped|refused|capped|frozen|off|told|called|rung|mailed|informed|phoned|rationed)',
    '(at|from|beyond|above|past) ...2 (#percent|#ratio|half|three quarters|four fifths|nine tenths) ...2 (of (it|that|the (budget|money|sum|ceiling|allowance|limit|cap|credit|quota|month))) ...8',
    '(calls|requests|spending|service|chain|traffic|jobs|night run|runs|everything|it) ...2 (stop|stops|=end|=ends|pause|pauses|halts|halt|is stopped|are stopped|is switched off) ...4 (at|for the (day|month|week|night)|when|once) ...3 (#money|#rate|budget|limit|ceiling|day|month)',
    '(ceiling|cap|limit|lid|upper bound|maximum) ...3 (on|of|at|to|for|is|:) ...3 #money ...3 (a|per|each|every) (day|month|week|hour|night|quarter|year)',
    '(anomaly|jump|spike|surge|leap|outlier|rise|excess|overshoot|overrun) (in|of|on) ...3 (spend|spending|cost|costs|bill|usage|calls|traffic|tokens|requests) ~14 (page|pages|alert|alerts|mails|rings|calls|stops|stop|wakes|halts|pauses|freezes|warns|reported)',
    '(refuse|refuses|declines|decline) to (begin|start|run|go on|go|proceed) ...1 (if|when|once|above|beyond|with|unless) ...6',
    '(pull the plug|run away with|runaway|run amok|runs amok) ...6 (calls|money|bill|cost|costs|spend|loop|loops|model|purse|job)',
    '(prepaid|pre paid|top up|topped up|paid in advance|credit balance|prepayment) ...6',
    '(lid|brake|bound|leash|tap|ceiling) on ...3 (spend|spending|cost|costs|bill|calls|load|traffic|usage|use)',
    '(at|when|once|if|above|over|past|beyond|after|should|on|whenever|as soon as) ...8 (#money|budget|spend|spending|bill|cost|costs|money|purse|invoice) ~14 (stop|stops|stopped|pause|pauses|paused|switch|switches|switched|fall back|falls back|off|gray|grey|close|closes|cheaper|smaller|halt|halts|block|blocks|blocked|refuse|refuses|queue|queued|wait|waits|ping|pinged|alert|alerts|alerted|alarm|warned|warns|warn|rings|ring|pager|paged|is called|notified|notify|cuts|throttle|until tomorrow|end of the month|rations|mail)',
    '(stop|stops|pause|pauses|halt|halts|switch off|switches off|cut off|cuts off|shut|shuts|block|blocks|hold|holds|suspend|suspends|freeze|freezes) ...8 (when|once|at|if|as soon as|above|after|past|beyond|until) ...8 (#money|budget|spend|spent|bill|cost|money|quota|twice the usual|invoice)',
    '(alert|alerts|alarm|alarms|ping|pings|mail|warning|warn|warns|pager|page|notify|notified) ...8 (at|when|if|above|once|over|on|past|after|as soon as|beyond) ...8 (#money|budget|spend|spending|bill|month\'s money|cost|costs|allowance|invoice|quota)',
    '(spend|spending|bill|cost|costs|burn) (above|over|beyond|past) ...8 (page|pages|alert|alerts|alarm|alarms|stop|stops|rings|pauses|blocks)',
    '(allowance|quota|budget|credit|credits|ration|contingent) ...4 (used up|exhausted|=spent|gone|runs out|run out|is through|eaten)',
    '(alarm|alert|red line|stop|daily limit|monthly limit) ...6 (#money|spend|bill|budget)',
    '(spend|spending|bill|cost|costs|money|dollars|euros|pounds|budget|invoice) ...6 (a|per|each) (day|week|month|hour) ...4 (alarm|alert|limit|bell|stop) ...8 (stop|stops|pause|pauses|#money)',
    '(kill switch|off switch|emergency stop|emergency brake|main switch) ...8 (spend|cost|bill|calls|load|vendor|billing|traffic)',
    '(hard budget|fixed credit|credit runs out|credits run out|spending stops|vendor limit|cap at the vendor|cap with the vendor|limit at the vendor)',
  ],
};

/** Bounds of something else: what is paid out, sold, retained or timed. */
export const OTHER_GUARDS: Readonly<Record<string, readonly string[]>> = {
  other: [
    'at (#ratio|0.5|0.6|0.7|0.8|0.9|0.95|0.97) ...6',
    '(fewer than|less than|at most|no more than|up to|under) ...3 (complaint|complaints|letter of complaint|letters of complaint|error|errors|mistake|mistakes|miss|misses|false|wrong|appeals|accidents|deaths|injuries) ...6',
    '({overseer}|{team}) ...4 (can|could|manage|manages|gets through|get through|is able to|are able to) ...2 (look|handle|read|check|answer|manage|do|go|see|look at|get through|work) ...8 (a|per|each|an|every) (day|hour|week|night|month|shift) ...2',
    '(take|takes|took|costs|cost|spend|spends|needs|need) ...5 (hours|days|weeks|minutes|#duration) ...1 (a|per|each|every) (week|month|quarter|year|day)',
    '(complaints|letters|errors|mistakes|overturned|undone|wrong|loads|accidents|returns|calls of complaint|phones|buyers) ...10 (turn|turns|turned|stop|stops|off|switch|pause|pauses|back)',
    '(seat|seats|ticket|price|prices|fare|fares|premium|fee|fees|rent) ...12 (up in one day|a day|at most|no more than)',
    '(rate limit|rate limits|cap|caps|quota|quotas|limits|caching|alerts|budget) ...4 (will|shall|to be|may|can|would|might) ...1 (be)? ...2 (thought about|discussed|decided|considered|added later|looked at|talked about|come later|follow|later)',
    '(cache|caches) of ...2 (passports|weapons|arms|coins|letters|food|documents|tools|jewels|gold|seeds)',
    '(quota|quotas) ...8 (brussels|fishermen|boats|women|men|fish|milk|narcotic|narcotics|sales|pills|immigration|import|export|graduates|apprentices|countries|disabled|emission|catch|bottles)',
    '(cod|tuna|herring|women|men|fish|fishing|milk|narcotics|sales|catch|gender|hunting|emission|national|import) ...1 (quota|quotas)',
    '(narcotics|pseudoephedrine|medicine|medicines|bottles|drinks|tickets|books on loan|alarms|passengers|guests in|parking) ...6',
    '(cap|caps|lid|lids) (on|of) ...2 (bottle|bottles|narcotics|pseudoephedrine|jar|pens|pen|lens|medicine|rent|fees|fares)',
    '(alert|alarm) (budget|quota) ~12 (nurse|doctor|guard|clerk|operator|person|shift|controller|driver)',
    '(alarms|alerts|notifications|pushes|letters|mails|messages) (a|per|each) ...4 (nurse|doctor|guard|clerk|operator|patient|household|member|guest|customer)',
    '(paid|pay|pays|payout|reimbursed|refunded|insured|covered) ...6 (limit|cap|up to|ceiling|maximum) ...6',
    '(work|works|working|drive|drives|rest|sleep|sleeps|train) ...3 (no more than|at most|up to|never more than) ...6',
    '(sales|monthly|their|meeting|import|export|fishing|milk) ...1 quota',
    '(excess|deductible|coverage|liability|payout|pay out|payment|payments|paid|claim|claims|overtime|discount|refund|compensation|credit line|withdrawal|transfer limit|speed|weight|age|blood|dose|alcohol|noise|emission) ...4 (limit|limits|limited|cap|caps|capped|ceiling|up to|at most|no more than)',
    '(cap|caps|limit|limits|limited|ceiling) ...3 (on|of|to) ...2 (liability|damages|rent|price|prices|compensation|payout|speed|overtime|hours of work|six hours)',
    '(up to|at most|no more than|only|a maximum of) ...2 (#money|#duration|#percent|#size|#ratio)',
    '(hands|answers|sees) ...1 (up to|at most) ...3 (sentences|words|results|versions|alternatives|suggestions|names|lines) ',
    '(throttle valve|throttle valves|throttling point|thermal)',
    '(expect|expected|average|on average|estimate|estimated|forecast|=planned|reckon|today|last year|typical|typically|usually) ...8',
    '(time out|timeout|times out|deadline) ',
    '(stored|kept|keep|deleted|erased|retained|retention) ...3 (for|after|until) (#duration|#number)',
    '(airtime|mobile data|roaming)',
    '(error|false|wrong|incident|complaint|recall|precision|needless|not enough|quality|undone|reports) ...8 (stop|stops|off|switch|paused|back)',
  ],
};
