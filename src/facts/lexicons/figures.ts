/** Words that tell what an author does with a number: aims at it, measured it, rings a bell at it. */

/** In the same statement: the number is one to hold to. */
export const PURPOSE_WORDS: Readonly<Record<string, readonly string[]>> = {
  target: [
    '(target|goal|budget|ceiling|limit|bar|threshold|objective|requirement|slo|sla|allowance|envelope|cap|promise|aim|maximum|minimum|tolerance|commitment|acceptance) !(audience|group|market|user|customer)',
    '(must|shall|should|has to|have to|had to|need to|needs to|ought to|is to|are to|may not|cannot|can not|will not|is required to|are required to) !(be noted)',
    '(we|i|the team|finance|product) ...2 (want|aim|promise|commit|guarantee|allow|insist|demand|ask|accept|tolerate|target|allot|reckon|plan|grant|set|require|expect|hold|need|settle)',
    '(=needs|=need|=requires|=require|=demands|=calls) ...2 (#|an|a|at)',
    '(good|fast|cheap|high|low) enough',
    'reckon with',
    'not exceed',
    '(may|can) (be|cost|take|last|spend|use|run to|come to) ...3 #',
    'is (due|expected)',
  ],
  /** "I'd call it a win if late buses are under 8 %." */
  verdict: ['(call|calls|count|counts) ...3 (win|success|good year|victory) if ~12 #', '(happy|content|satisfied) (if|when) ~12 #'],
  /** A bound by itself says that the figure is set, unless the words around say when it was found. */
  bound: [
    '(at most|at least|no more than|not more than|no longer than|no less than|no fewer than|no later than|never more than|or better|or more|or less|or higher|or lower|or fewer|or faster|up to) ...3 #',
    '# (or better|or more|or less|or higher|or lower|or fewer|or faster|or above|or below|and no more|at most|at least|at worst|tops|max|maximum|minimum)',
    '(within|under|below|above|over|inside|beyond) ...2 #',
    '(<|>|≤|≥|=<|=>) #',
    '#duration (after|from) ...3 (question|click|upload|tap|call|request|end|start|scan|event|stop|arrival|photo|recording|message|caller|submission|press|input|landing|closing|ring|word)',
    '(at|as) (the)? (p90|p95|p98|p99|95th|90th|99th|98th)',
  ],
  aim: [
    '(come|comes|go|goes|fall|falls|drop|drops|rise|rises|climb|climbs|grow|bring|cut|raise|lower|get|move|take|reduce|lift|push|back) ...6 (to|at|down to|up to|by) #',
    '(stay|stays|remain|remains|keep|keeps|hold|holds) ...3 (under|below|within|above|at|inside|to) #',
    '(by|before|until|come) (next|this|the)? (january|february|march|april|june|july|august|september|october|november|december|thanksgiving|christmas|easter|midsummer|labor day|spring|summer|autumn|fall|winter|new year|#number)',
    '(by|until|in|within|at) (the end of|end of) ...3 (year|quarter|month|term|season|summer|winter|spring|autumn)',
  ],
  gate: [
    '(go on|goes on|move on|moves on|proceed|proceeds|continue|advance|advances|promote|promoted|widen|expand|graduate|launch|ship|ships|go live|goes live|sign|signs|sign off|release|releases|switch it on|hand over|open|opens|next step|next stage|next phase|next wave) ...3 (when|if|once|only|after|as soon)',
    '(exit criterion|go no go|entry criterion|release criterion|quality gate|launch gate|release gate)',
    '^ gate ...2 #',
    '(the|as a|our|a) gate ...2 (is|for|to|of|at) ...3 #',
    '(block|blocks|blocked|hold back|holds back) ...3 (release|launch|ship|deploy)',
    '(launch|release|go live|start|rollout|next step|next stage|go ahead|shipping) ...3 (depends|depend|hinges|hinge|rests|rest|stands) on',
    '(not|never) ...2 (launch|ship|release|go live|let it|switch it on|open it) ...4 (below|under|before|unless|until|without)',
  ],
  alarm: [
    '(alarm|alarms|alert|alerts|red line|warning|=pages|paged|pager|rings) ...3 (at|above|below|when|if|once|over|under|beyond|from|past|as soon as|whenever) ...6 #',
    '(warn|warns|escalate|escalates|trigger|triggers|trip|trips|call|calls|wake|wakes) ...5 (at|above|below|when|if|once|over|under|beyond|past|as soon as|whenever) ...6 #',
    '# ...6 (alarm goes|alarms|alerts|raises an|rings the|wakes)',
    '^ should ...8 (exceed|exceeds|pass|rise|fall|drop|go|climb|stay|sink|slip|top|cross|reach|be) ...4 #',
    '(if|when|once|whenever|as soon as) ...8 (exceed|exceeds|pass|passes|rise|rises|fall|falls|drop|drops|go|goes|climb|climbs|stay|stays|sink|sinks|slip|slips|top|tops|cross|crosses|reach|reaches) ...4 #',
    '(roll|rolls|rolled|switch|switches|turn|turns|pull|pulls|revert|reverts) ...3 (back|off) ...6 (if|when|once|at)',
  ],
  'time-out': [
    '(=timeout|=timeouts|=timed out)',
    '=time out',
    '=times out !(of)',
    '(stop|stops) waiting (at|after|past) #duration',
    '(give up|gives up|give it up|abandon|abandons|abort|aborts|cut off|cuts off|cancel|cancels|kill|kills) ...5 (after|at|past) #duration',
    '(after|past|beyond) #duration ...2 (without|with no|of silence)',
    '(silent|no answer|no reply|no response|not answer|not answered|not reply|not replied|not respond|not responded|not returned|not come back|unanswered|nothing) ...4 (for|after|within|in|by) #duration',
    '(slower|longer) than #duration ~ (fall back|falls back|gives up|shows|sees|plain|old|default|cached)',
  ],
  measured: [
    '(in|on|at|during|from) (the|our|a|an|its|their|his|her|last|this)? ...2 (notebook|lab|laboratory|prototype|trial|bench|test bench|benchmark|benchmarks|load test|dry run|demo|spike|proof of concept|experiment|pilot run|trial run|test run|sandbox|mock up)',
    '(prototype|benchmark|load test|trial|trial run|spike|proof of concept|poc) ...3 (took|takes|shows|showed|gave|gives|came|ran|runs|reached|reaches|measured|needed|needs)',
    '(measured|observed|clocked|=timed|benchmarked|profiled) ...3 (at|in|on|as)?',
    '(was|were|been|we|i|has|have) =recorded',
    '=recorded (at|in|on|as|over|during|last)',
    '(today|currently|at present|at the moment|so far|right now|nowadays|these days|last year|last month|last quarter|last week|last spring|last summer|last autumn|last winter|last term|last season|last harvest|last session|last intake|last round|last campaign|last time|yesterday|this year|in the past|until now|up to now)',
    '(baseline|status quo|as is|historical|historically)',
    '(data sheet|datasheet|white paper|brochure|leaflet|=ad|=ads|advert|advertisement|flyer|poster|slide|banner|booth|folder|prospectus|web page|website|slogan|tagline|salesman|sales engineer|published|literature|paper|papers|vendor|vendors|competitor|competitors) ...4 (say|says|said|give|gives|gave|write|writes|wrote|has|name|names|boast|boasts|advertise|advertises|claim|claims|claimed|report|reports|reported|promise|promises|speak|speaks|state|states|quote|quotes|list|lists|show|shows)',
    '(for reference only|for comparison|by comparison)',
  ],
  /** How a figure is taken, which says nothing of when. */
  method: ['(measured|counted|taken) (at|as) (p50|p90|p95|p98|p99|the ...1 percentile)', '(measured|counted|rated|judged|taken) (from|between|by|on|against|over|per|across|monthly|weekly|daily|each|every)'],
  estimate: [
    '(estimate|estimated|estimates|expect|expected|expects|projected|projection|forecast at|reckon|reckoned|anticipate|anticipated|ballpark|back of the envelope|roughly|about|approximately|around|some|plan for|plan on|count on|budget for)',
  ],
};

/** Headers of columns, and labels of rows, that say the same of what stands under or beside them. */
export const PURPOSE_HEADERS: Readonly<Record<string, readonly string[]>> = {
  target: [
    '(target|goal|budget|ceiling|limit|bar|threshold|objective|requirement|required|slo|sla|promise|aim|must|should|maximum|minimum|cap|allowed|allowance|acceptable|committed|wanted|needed|bound|bounds|holds|has to be|figure|value|number|commitment|agreed|accepted|service level)',
    '(months|weeks|quarters|year|years) (in|on|out|after|later|from now)',
    'after launch',
    '(in|by|end of) (a|one|the|this|next|six|three|two|12|6|3) ...2 (year|month|months|quarter|quarters)',
    '(no worse|no more|at most|at least|or better|or less|not above|not below) ...2',
    'what we (want|promise|need|hold|allow|accept|aim)',
    'has to (be|hold|reach|meet)',
    'to be (met|reached)',
  ],
  measured: ['(today|now|current|currently|baseline|=measured|observed|actual|as is|status quo|last|so far|present|existing|historic|historical|old|previous)', '^ (before|=seen|result|results|=scored|=found|=was) $', 'how it is'],
  alarm: ['(alarm|alert|alerts|page|pager|warn|warning|red|rings|amber|escalate|trip)', '(we|who) act', 'action (at|when|if)', 'pull back', 'goes back', 'roll back'],
  gate: ['(goes|go|move|moves) on', '(next|then|on) ...3 (when|if)', '(gate|exit|criterion|criteria|condition|passes)', 'advance', 'until', 'before we', 'to proceed', 'done when', 'leave when', 'enough when'],
};

/** First headers of tables whose rows are steps of one path. */
export const STAGE_HEADERS: readonly string[] = [
  '(stage|step|hop|leg|component|part|operation|task|link|piece|element|station|segment|activity|phase|item|module|process|box|layer|where it goes|where the time goes|what happens|what runs|what takes time|path|position)',
];

/** First headers, or words around the table, when its rows are ways between which one chooses. */
export const OPTION_HEADERS: readonly string[] = [
  '(option|options|alternative|alternatives|model|models|candidate|candidates|variant|way|approach|vendor|vendors|provider|classifier|detector|writer|ranker|encoder|network|method|technique|engine|system|size|configuration|setup|setting|version|choice|contender|product|tool|library|architecture|retriever|design|recognizer|translator|reader|route|who)',
];

/** Labels of rows that stand for the whole of the rows above. */
export const TOTAL_LABELS: readonly string[] = [
  '^ (total|sum|altogether|all|together|overall|whole|everything|end to end|e2e|budget|available|allowed|grand total|subtotal|all in|in all|all told|all together|full|complete|limit|ceiling|cap|target|round trip|turnaround)',
  '(total|sum|overall|altogether|end to end|all together|in all|all told)',
  '(from|end of) ...6 to ~8',
  '(limit|ceiling|budget|target|allowance) (for|of|is)',
];

/** Steps that follow on one another, so that their figures add up. */
export const ORDER_WORDS: Readonly<Record<string, readonly string[]>> = {
  serial: [
    'one ...1 (after|behind|by|following) (the other|another|one|the next)',
    '(follow|follows|following|behind) (one another|each other)',
    'one at a time',
    'one by one',
    '(in|by) (sequence|series|succession|turn|order|this order|that order|a row|a chain|single file)',
    '(sequential|sequentially|serial|serially|successive|successively|consecutive|consecutively|back to back|end to end|chained|step by step|stage by stage)',
    '(each|every) ...3 (wait|waits|start|starts|begin|begins) ...5 (before|previous|done|finished|over)',
    '(add up|adds up|sum|total|come|comes|amount) ...2 (to|up)',
    '(followed|preceded) by',
    '(first|then|next|afterwards|finally|after that) ...6 #duration ~ (then|next|afterwards|finally|after that)',
    '(nothing|none|no step|no stage|no two) ...5 (parallel|overlap|overlaps|same time|at once|side by side|concurrently)',
    '(order of work|waterfall|critical path|path of a request|life of a request|journey of)',
    '(wait|waits) for the (one|step|stage) before',
    'the (sum|total) of',
    '(broken|breaks|split|splits|divided|divides|spent|allotted|allocated|apportioned) ...4 (into|as|as follows|like this|over|among|between|so)',
  ],
  parallel: [
    '(in parallel|concurrent|concurrently|simultaneous|simultaneously|side by side|at the same time|at once|in the meantime|meanwhile|alongside|overlap|overlaps|overlapping|overlapped|asynchronous|asynchronously|fan out|fans out|hedged|pipelined|in the background|while the|race|races|raced|parallel|beside)',
    '(whichever|slower|slowest|longer|longest) of ...2 (the)? ...2 (two|three|both|them|branches|calls|arms)',
    '(both|all|two|three) ...4 (start|run|go|begin|fire) (together|at once|at the same time)',
  ],
};

/** Headings of sections that are there to set figures, by what has to hold and not by "requirements". */
export const SHEET_TITLES: readonly string[] = [
  '(what|which|that) ...3 (has|have|had|must|need|needs|ought) to (be true|hold|be met|be there|stand|be kept)',
  '(what|all) ...2 (is|are|was) (asked|demanded|expected|required|wanted|promised) of (it|this|them|the _)',
  '(figures|numbers|bounds|limits|promises|conditions) ...3 (bind|hold|reach|meet|keep|live|stand by|judge|settle)',
  '^ (figures|bounds|fixed points|givens|bars|numbers|promises|yardsticks|hard limits|margins|fine print|ground rules) $',
  '^ (the|our|its|some|hard|key|main|all) ...1 (figures|bounds|fixed points|givens|bars|numbers|promises|yardsticks|hard limits|margins|fine print|ground rules) $',
  '^ (bounds|bars|figures|givens) (for|on|of) ',
  '(fixed) (point|points|figure|figures|number|numbers)',
  '(box|frame|fence|corridor|fences|walls) ...3 (in|around|within|live|work|move)',
  '(what|how much|all) ...2 (it|we|they) ...2 (has|have|need|needs) to (hold|keep|reach|meet|stay within|live within|carry|stand)',
  '(to|that) (hold|measure) (it|us|them|me) (to|by|against)',
  '(how) (good|fast|cheap|quick|much|big) ...3 (it|this|we) ...3 (should|must|has to|have to|needs to|ought to) be',
  '(numbers|figures|bounds|limits) ...2 (we|i|it) ...2 (live|work|stay|move|design|plan|set|promise)',
];

/** Sentences before a list, or in a paragraph, that say that figures are set there. */
export const SHEET_WORDS: Readonly<Record<string, readonly string[]>> = {
  leads: [
    '(in|the|some|few|these|those|here|what|which) ...2 (number|figure|promise|bound|limit|target)',
    '(what|which) ...3 (promise|promising|hold|commit|guarantee|owe|aim)',
    '(hold|measure) (it|us|me|them) (to|by|against)',
    '(has|have|need|needs|must) ...2 (hold|be met|be true|be kept)',
    '(here they are|as follows|the following)',
  ],
  sets: ['(hold|measure) (it|us|me|them) (to|by|against)', '(must|shall|has to|have to|may cost|may take|is allowed|are allowed) ...6 #', '(we|i) ...2 (promise|commit|want|ask|aim) ...6 #'],
};
