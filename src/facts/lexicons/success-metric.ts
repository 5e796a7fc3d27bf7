/** Words by which a document says what success is judged by. */

const RESULT = '({outcome}|{quality})';

/** Frames around a result, and what takes a result out of the running. */
export const SUCCESS_FRAMES: Readonly<Record<string, readonly string[]>> = {
  // Says that success is judged by it.
  judge: [
    '(success|win|victory) (is|mean|look|will|would|shall|metric|measure|criterion)',
    '(measure|metric|criterion|criteria|test|mark|sign|definition|yardstick) (of|for) (success|it|whether)',
    '(success|business|product|outcome|headline|primary|key|top|main|guiding|north star|user|customer) (metric|measure|kpi|result|indicator|goal|number|figure)',
    '(judge|measure) (us|it|this|ourselves|success|me|the (project|program|pilot|tool|system|feature|work|product|assistant|service|result)) (by|on|against)',
    '(want|like|wish|have|ask|expect|agree) ...3 to be (=judged|=measured) (by|on)',
    '(=judged|=measured) (by|on) ...2 (whether|how (many|much|often|long|soon))',
    '(we|i) (stop|end it|give up|pull the plug|abandon it|call it off|shut it|drop it)',
    'north star',
    '=kpi', '=kpis', '=okr', '=okrs',
    '(have|has) (failed|succeeded|worked|paid|won)',
    '(we|i) (=were|=was|have been|are|am) (wrong|mistaken)',
    '(be|is|count as|call it|consider it|deem|declare) ...3 (a success|successful|worth it|worthwhile|a failure)',
    '(pay|paid) (for itself|off|its way) (if|when|once)',
    '(know|tell|see) ...4 (work|help|pay|succeed) ...2 (if|when|by)',
    '(it|this|project|feature|program|system|tool|pilot) (work|succeed|fail|pay) (if|when|only|unless)',
    '(hold|held) (us|it|me|them) to',
    '(be|make) ...2 happy (if|when|with)',
    'what (we|i) (want|hope) to (see|move|change)',
    '^ what (the|our|they|we|i|finance|management) ...3 (look at|ask about|count|care about|judge|measure) (is|be)',
    'what (we|i|they) (=are|=am|=want) after',
    '(pilot|project|bet|trial|game|it) ...2 (=won|=lost|=passed|=failed) (at|if|when|with|below|above|once|only)',
    '(=done|=did) (our|its|the|their) job (when|if|once)',
    '(build|built|made|make|bought) the wrong (thing|one|system|tool)',
    '(missed|miss) the point',
    '(have|has|be|was|were|is) ...2 (wasted|for nothing|in vain)',
    '(number|figure|record|mark|time) to (beat|watch|move|hit)',
    '(earn|earns) its (keep|place|money)',
    '(move|needle|budge|shift) ...4 {outcome}',
    '(worth|justify|justified|earn) ...3 (if|when|once|only)',
  ],
  // Says that something is measured; with the name of an outcome that is enough.
  measure: ['(=judge|=judged|=measure|=measured|=assess|=assessed|=gauge|=evaluate) ...4 (by|on|against|in)', '(judge|measure) (it|this|ourselves|success)'],
  // So much more or less of something.
  relative: ['(want|like|need) ...3 # ...3 to (be|become|fall|rise|drop|reach) ...4', '(#duration|#money|#count) (less|fewer|sooner|earlier|saved)', '(#percent|half|a third|a quarter|twice|#factor|a fifth|two thirds) (as)? (less|fewer|more|lower|higher|shorter|quicker|sooner|earlier|many|much)', '(less|fewer|more|lower|higher|shorter) ...4 by (#percent|half|a third|a quarter)'],
  now: ['(today|now|currently|last (year|season|term|quarter|winter|summer|spring|autumn|month)|at present|nowadays|this (year|season|term))'],
  // An aim that the author sets.
  want: [
    '(our|my|the) (bet|promise|wager|hypothesis|pledge)',
    '(we|i|they|desk|team|board|management|airline|hospital|city|bank|company|shop|plant|museum|library|school|court|utility|operator|office|agency|department) ...2 (want|aim|expect|intend|mean|plan|commit|promise|undertake|look|try|hope)',
    '(goal|aim|objective|target|ambition|purpose|point|promise|commitment) (is|be|of|for|to|here)',
    '(goal|target|objective|aim) ^',
    '(should|must|has to|have to|shall|will|need to|ought to) ...3 (change|fall|drop|rise|go|come|be|shrink|grow|fewer|stay|reach|climb|sink|see|take|move|get|arrive|end|lose|hang|call|return|leave|use|wait|keep)',
    'by (the end of|next|this|christmas|easter|summer|winter|spring|autumn|fall|january|february|march|april|may|june|july|august|september|october|november|december|year|q1|q2|q3|q4|then|mid|early|late)',
    '(six|three|twelve|nine|two|four|one|eight|eighteen|#) (month|quarter|week|year|term|season) (after|in|from|on|later|into)',
    '(within|in|over|after|during) (the|our|its|a|one) (first|next|coming|full|second) ...2 (month|quarter|week|year|term|season|half)',
    '(at least|at most|no more than|no fewer than|fewer than|less than|more than|under|below|above|not more than) (#|half|a third|a quarter)',
    'or (better|more|less|fewer|below|above|higher|lower)',
    '(target|goal|aim)',
  ],
  // A change of a result, in the infinitive or the present.
  change: [
    `(cut|reduce|lower|halve|shrink|shorten|bring down|drive down|decrease|slash|trim|curb|drop|fall|decline|sink|come down|go down|get down|raise|increase|lift|grow|double|triple|improve|rise|climb|go up|gain|win|win back|boost|push up|free|spare|avoid|prevent|avert|recover|earn|speed up|accelerate|save|eliminate|push|bring|take|move|get|keep|hold) ~9 ${RESULT}`,
    `${RESULT} ~9 (cut|reduce|halve|shrink|decrease|drop|fall|decline|sink|come down|go down|be down|down|raise|increase|grow|double|triple|improve|rise|climb|go up|up|below|above|under|at least|at most|no more|back at|back to|reach|from|->|→|in half)`,
    `(fewer|fewest|less|lower|higher|shorter|quicker|faster|sooner|earlier|half the|twice the|a third fewer|no more|more) ...3 ${RESULT}`,
  ],
  // From one figure to another.
  move: [
    'from (#|half|a third|a quarter) ~8 (to|towards|->|→) (#|half|a third|a quarter|zero|none|under|below|above|about|at)',
    '# ~6 (->|→) (#|under|below|above|about)',
    '(down|up|back) (from|to|by) (#|half|a third|a quarter)',
    '# (today|now|at present|currently|this year|last year|last term|last quarter) ~6 (#|half)',
    '(today|now|at present|currently|baseline) # ~8 #',
    '# ~3 (instead of|against|rather than|where it is|compared with|up from|down from|not) # ~3 (today|now|at present|currently|before)?',
    '(by|in) half',
    'by (a|one|two) (third|quarter|half|fifth|tenth)',
    '(half|twice|double) (of)? (what|as|the|today)',
  ],
  // Named, and expressly not what is judged.
  not: [
    '(not|nor|never) ...3 (goal|target|bar|aim|count|claim|promise|judge|measure)',
    '(for reference|for information|for comparison|for context) (only)?',
    'no (number|target|goal|bar|figure) ...2 (attach|set|for|is|on)',
    '(watched|reported|tracked|recorded) (only|but|,)',
    '(will|shall|do|does|can) not (claim|count|judge|set|promise)',
    'out of (our|its) (hands|reach|control)',
    'guardrail',
  ],
  // Runs, load and machines: budgets, and no outcome.
  budget: [
    '(gpu|gpus|cpu|latency|p50|p90|p95|p99|percentile|throughput|uptime|availability|qps|rps|ttft)',
    '(run|running|hosting|serving|inference|api|compute|gpu|server|token|storage|model) (cost|spend|bill|price|budget)',
    '(cost|price|spend|dollar|euro|cent|pound) (of)? ...2 (per|a|an|each|for each|for every) (query|request|call|token|draft|rewrite|answer|image|page|document|session|prompt|inference|summary|photo|frame|minute|hour|scan|message|card|plan|truck|user|seat|month|year|day)',
    '(first (token|word|answer card)|response time|time to first token|answer time|render|on screen|click to|tap to|shutter to|stop to|screen to)',
    '(memory|battery|watt|download|install size|model file|disk|bandwidth|thermal|power drawn)',
    '(running it|run cost|cost to run|all in)',
    '(retention|deletion) (period|of data)',
  ],
  load: ['(load|traffic|volume|queries|requests|uploads|calls) (per|a|an|in the)'],
  // Fields of a table of targets.
  baseline: ['(today|now|current|currently|baseline|before|last|present|at present|as is|start|starting|this year|2023|2024|2025|status quo|so far|old|was|without it|from)'],
  target: ['(target|goal|after|must|should|aim|want|wanted|by|in|month|launch|then|end|success|bar|next|with it|later|december|june|march|to|promise|we commit|year one|year)'],
  outcome: ['(outcome|result|kpi|okr|success|benefit|what should move|what moves|business|north star|what changes|effect|measure of success)'],
  gate: ['(go|goes|going|move|next|exit|continue|proceed|gate|widen|advance|until|criterion|criteria|condition|when|if|step up|pass)'],
  // People of whom a share does something.
  people: [
    '(#percent|#ratio|half|a third|a quarter|# in #|# out of #|# of #) ...2 (of)? ...2 ({person}|those|people|them|visitors|callers|household|class|branch|store|shop|school|site|college|clinic|ward|team)',
    'of (#|every|each) ...2 ({person}|people|visitor|caller)',
    '({person}|people|visitor|caller) (who|that|which)',
    '(share|proportion|number|percentage|percent|part|fraction) of ...3 ({person}|people|visitor|caller|call|visit|case|claim|order|trip|session|flight|ticket|request|letter|application|appointment|bed|field|store|shipment|parcel|invoice|lesson|tour|stay|room|booking)',
  ],
};
