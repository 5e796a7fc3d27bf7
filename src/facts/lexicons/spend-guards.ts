/** Patterns over what bounds spend and load, and over bounds of something else. */

const USE =
  '(user|users|person|people|account|accounts|customer|customers|sender|caller|tenant|tenants|seat|seats|member|members|team|teams|device|devices|key|keys|client|clients|session|traveler|traveller|consultant|patient|guest|truck|trucks|school|college|pupil|student|teacher|class|desk|agent|agents|repository|repositories|household|shop|store|branch|hotel|driver|farmer|phone|ip|address|browser|visitor|lawyer|office|site|sites|gate|station|subscriber|camera|meter|ward|hospital|museum|reader|listener|player|project|organization|department|day|hour|minute|month|week|night|shift|second)';

/** Something bounds spend or load. */
export const GUARDS: Readonly<Record<string, readonly string[]>> = {
  cap: [
    '(rate limit|rate limits|rate limited|rate limiter|rate limiting|throttle|throttles|throttled|throttling|token bucket|quota|quotas|usage cap|spend cap|spending cap|spending limit|spend limit|budget alert|budget alarm|cost alert|cost alarm|budget cap|hard cap|circuit breaker|back pressure|backpressure|load shedding|admission control|concurrency limit|max concurrency|queue limit|fair use|per user cap|daily cap|monthly cap|daily allowance|token limit|token budget|credit limit of calls)',
    `(at most|no more than|not more than|up to|maximum|a maximum of|max|limited to|capped at|cap of|never more than|limit of|allowance of|only|as many as) ...2 (#rate|#count|#number|ten|twenty|thirty|forty|fifty|five|three|one|two) ...6 (per|a|an|each|from|for each|by|in a|in one|from a|from one|within a|in an) ...4 ${USE}`,
    `(cap|capped|caps|limit|limits|limited|bounded|bound|ration|rations|rationed|ceiling) ...5 (at|to|by|of) ...4 (#rate|#count|#number|#money|ten|twenty|forty)`,
    `(cap|limit|ceiling|quota|ration) ...3 (of|at|is|:|for|on|per|to) ...8 (request|requests|call|calls|query|queries|question|questions|message|messages|photo|photos|plan|plans|token|tokens|upload|uploads|rewrite|rewrites|draft|drafts|answer|answers|tries|attempts|search|searches|shortlist|shortlists|job|jobs|hour|hours|frame|frames|generation|generations|retries|image|images|minute|core|cores|gpu|gpus|user|day)`,
    `(#rate|#count|#number|ten|twenty|thirty|forty|fifty|sixty|five|three|two|four|six|eight|a dozen|a hundred|one) ...3 (turn|turns|request|requests|call|calls|query|queries|question|questions|message|messages|photo|photos|plan|plans|upload|uploads|rewrite|rewrites|draft|drafts|tries|try|attempts|attempt|searches|shortlists|generations|images|prompts|chats|lookups|minutes|tokens|retries|cards|summaries|reports|translations|suggestions|comments|reviews|runs|checks|essays|scans|pages|documents|films|recipes|conversations|sessions) ...2 (per|a|an|each|for each|from each) ...2 ${USE} ...2 (and|per|a|is|are|at most|,|;|:|then|after|the|$) ...3`,
    '(accept|accepts|accepted|take|takes|taken|answer|answers|serve|serves|allow|allows|allowed|permit|permits|send|sends|sent|get|gets|given|grant|grants|make|makes|let|lets|admit|admits|process|processes|run|runs|starts|start) ...6 (no more than|not more than|at most|up to|only|never more than|a maximum of|as many as) ...10',
    '(job|jobs|workers|machine|machines|cluster|pool|gpu|gpus|replicas|containers|instances|concurrency|autoscaling|autoscaler|scaling) ...4 (cut off at|stops at|stop at|capped|at most|up to|no more than|limited to|never more than|maximum|max) ...4',
    '(after that|thereafter|beyond that|then|from then on|past that|after which|and then|the rest|anything more|anything beyond|the next one|next one) ...6 (sleep|sleeps|gray|grey|grayed|closed|closes|wait|waits|tomorrow|refused|rejected|blocked|queued|queue|stops|stop|locked|pauses|politely|busy)',
    '(button|key|field|box|form|switch) ...4 (is gray|goes gray|turns gray|grey|sleeps|is locked|goes dark|is disabled|is switched off|disappears)',
  ],
  cache: [
    '(cache|cached|caches|caching|memoize|memoized|deduplicated requests|semantic cache)',
    '(kept|keep|keeps|stored|store|stores|saved|remembered|held|reused|reuse|recycled|served|answered|comes|come|taken) ...8 (reuse|reused|again|from (a|the|our) ...2 (store|shelf|table|list|yesterday|last|earlier|previous|ready|prepared|stock|copy)|for the next|same (question|request|answer|photo|page|document)|second time|once for all|instead of (asking|calling|computing))',
    '(same|identical|repeated|frequent|common|popular) (question|questions|request|requests|query|queries|answers|answer|input|page|photo|document|file|text|route|search) ...8 (once|reuse|reused|stored|kept|from|served|not (asked|computed|sent)|answered|second time|again)',
    '(only once|computed once|asked once|called once|never (computed|asked|sent|called) twice|not (computed|asked|sent|called|paid) (twice|again|a second time))',
    '(batch|batched|batches|batching) ...6 (requests|calls|prompts|off peak|cheap|cheaper|price|half)',
  ],
  stop: [
    '(at|when|once|if|above|over|past|beyond|after|should|on|whenever|as soon as) ...8 (#money|#percent|budget|spend|bill|cost|costs|money|allowance|purse|ceiling|usual|invoice) ~14 (stop|stops|stopped|pause|pauses|paused|switch|switches|switched|fall back|falls back|off|gray|grey|close|closes|cheaper|smaller|halt|halts|block|blocks|blocked|refuse|refuses|queue|queued|wait|waits|ping|pinged|alert|alerts|alerted|alarm|mail|warned|warns|warn|rings|ring|pager|paged|call|called|told|tell|notice|notified|notify|cut|cuts|throttle|message|letter|until|tomorrow|end of the month|ration)',
    '(stop|stops|pause|pauses|halt|halts|switch off|switches off|cut off|cuts off|shut|shuts|block|blocks|hold|holds|suspend|suspends|freeze|freezes) ...8 (when|once|at|if|as soon as|above|after|past|beyond|until) ...8 (#money|#percent|budget|spend|spent|bill|cost|costs|money|month\'s|quota|ceiling|twice|usual|invoice)',
    '(alert|alerts|alarm|alarms|ping|pings|mail|warning|warn|warns|pager|page|call|message|notice|notify|notified|told|flag|letter|text) ...8 (at|when|if|above|once|over|on|past|after|as soon as|beyond) ...8 (#money|budget|spend|spending|bill|month\'s money|cost|costs|allowance|invoice|quota)',
    '(alarm|alert|limit|stop|red line|threshold) ...6 (#money|spend|bill|budget)',
    '(spend|spending|bill|cost|costs|money|dollars|euros|pounds|budget|invoice) ...6 (a|per|each) (day|week|month|hour) ...4 (alarm|alert|,|and|:|limit) ...8 (stop|stops|pause|pauses|#money)',
    '(kill switch|off switch|emergency stop|emergency brake|main switch) ...8 (spend|cost|bill|calls|load|vendor|billing|traffic)',
    '(prepaid|prepay|hard budget|fixed credit|credit runs out|credits run out|spending stops|vendor limit|cap at the vendor|cap with the vendor|limit at the vendor)',
  ],
};

/** Bounds of something else: what is paid out, sold, retained or timed. */
export const OTHER_GUARDS: Readonly<Record<string, readonly string[]>> = {
  other: [
    '(sales|monthly|their|meeting|import|export|fishing|milk) ...1 quota',
    '(excess|deductible|coverage|liability|payout|pay out|payment|payments|paid|claim|claims|overtime|discount|refund|compensation|credit line|withdrawal|transfer limit|speed|weight|age|blood|dose|alcohol|noise|emission) ...4 (limit|limits|limited|cap|caps|capped|ceiling|up to|at most|no more than)',
    '(cap|caps|limit|limits|limited|ceiling) ...3 (on|of|to) ...2 (liability|damages|rent|price|prices|compensation|payout|speed|overtime|hours of work|six hours)',
    '(up to|at most|no more than|only|a maximum of) ...2 (#money|#duration|#percent|#size|#ratio)',
    '(hands|answers|sees) ...1 (up to|at most) ...3 (sentences|words|results|versions|alternatives|suggestions|names|lines) ',
    '(time out|timeout|times out|deadline) ',
    '(stored|kept|keep|deleted|erased|retained|retention) ...3 (for|after|until) (#duration|#number)',
    '(airtime|mobile data|roaming)',
    '(error|false|wrong|incident|complaint|recall|precision|needless|not enough|quality|undone|reports) ...8 (stop|stops|off|switch|paused|back)',
  ],
};
