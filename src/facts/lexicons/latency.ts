/** How authors speak of waiting: what is waited for, what a duration is not, and that it does not matter. */

export const LATENCY_WORDS: Readonly<Record<string, readonly string[]>> = {
  /** Nouns that make a duration near them a waiting time. */
  noun: [
    '(latency|latencies|ttft|ttfb|turnaround|delay|lag|responsiveness)',
    '(response|reaction|reply|answer|answering|waiting|wait|processing|inference|scoring|serving|round trip|load|loading|render|rendering|page|run|query|retrieval|lookup|search|decision|delivery|completion|generation|transcription|translation|turn around|lead|cycle|prediction|detection|publishing|handover|start|startup|boot) (time|times)',
    'time (to|until|till|before) ...4 (first|answer|reply|result|response|token|word|screen|card|show|decision|verdict|alert|display|suggestion|caption|complete|finish|publish|draft|light|sound|page|interactive|byte|plan|quote|hint|label|score|output)',
    '(first|initial|complete|whole|full|finished|final|last) ...1 (token|tokens|word|words|byte|sentence|sentences|result|results|answer|answers|response|reply|version|frame|draft|suggestion|suggestions|line|lines|paint|hit|hits|sound|syllable|page|plan|card|list|paragraph|summary|caption|captions|quote|verdict|light|hint|item|match|report|picture|image|note)',
    '(wait|waits|waiting|waited)',
    '(round trip|end to end|e2e|service level|response)',
    '(shutter|push|click|tap|press|keystroke|key press|key stroke|upload|scan|request|call|ring|stop|swipe|button|submit|submission|utterance|question|query|photo|message|arrival|receipt|pick up|touch|enter|drop|capture|trigger|event|command|send|sending|opening|import|hand in|filing|intake) (to|until|till) ...6',
    'from ...6 to (the)? ...4 (answer|screen|result|display|light|card|reply|response|alert|caption|captions|suggestion|suggestions|visible|shown|sound|alarm|decision|verdict|draft|plan|page|label|badge|score|quote|list|report|voice|hint|on)',
    '(deadline|cut off time|due time|time limit|time budget|latency budget)',
    'how (long|fast|quick|quickly|soon|late|slow)',
    '(speed|clock|waiting|wait)',
    '(p50|p75|p90|p95|p98|p99|p999|percentile|tail)',
    '(takes|take|taking) ...4 (long|longer)',
    '(be|is|are|lie|lies|get|gets|reach|reaches|arrive|arrives) (with|at|before|in front of|on the desk of|in the hands of)? ...4 (within|in|inside) ...1 #duration (of|after|from)',
  ],
  /** Verbs of what arrives; with a bound they make a waiting time too. */
  arrive: [
    '(turn|turns|turned|become|becomes|made|make|makes) ...2 into',
    '(with|at|before|in front of|in the hands of|on the desk of) (the|a|our|its|each) ...2 {overseer}',
    'on ...3 (screen|desk|display|phone|handheld)',
    '(answer|answers|answered|respond|responds|reply|replies|replied|react|reacts|return|returns|returned|appear|appears|arrive|arrives|show|shows|shown|display|displays|displayed|render|renders|load|loads|open|opens|deliver|delivers|delivered|finish|finishes|finished|complete|completes|completed|come|comes|reach|reaches|land|lands|visible|ready|done|available|publish|published|publishes|notify|notified|alert|alerted|warn|warns|warned|start|starts|begin|begins|see|sees|seen|hear|hears|heard|get|gets|receive|receives|received|produce|produced|generate|generated|process|processed|score|scored|transcribe|transcribed|translate|translated|classify|classified|decide|decides|decided|detect|detected|rank|ranked|route|routed|suggest|suggested|index|indexed|searchable|print|printed|speak|speaks|spoken|light|lights|flash|beep|buzz|rings|read|reads|update|updates|updated|refresh|refreshed|sort|sorted|flag|flagged|label|labeled|summarize|summarized|match|matched|compute|computed|say|says|tell|tells|told|know|knows|run|runs|take|takes|last|lasts|need|needs|draft|drafted|fill|fills|filled|settle|settles|settled|post|posted|posts|close|closes|block|blocked|unlock|unlocks|confirm|confirmed|quote|quoted|there|on screen|on the screen|on show|in front of|in the inbox|on the desk|in the app|in the crm|at hand)',
  ],
  /** Nouns for the work that is timed. */
  work: ['(answer|reply|response|result|suggestion|draft|summary|caption|captions|card|plan|list|score|verdict|decision|recommendation|translation|transcript|alert|query|request|call|lookup|search|prediction|inference|run|batch|job|night run|nightly run|report|quote|route|page|screen|turn|message|image|photo|frame|light|warning|hint|label|match|step|stage|claim|ticket|forecast|reading|analysis|scan|image|study)'],
};

/** In the clause, these make a duration something else than a waiting time. */
export const NOT_LATENCY: Readonly<Record<string, readonly string[]>> = {
  kept: [
    '(filing|storage|retention|deletion) (period|time|limit)',
    '(=kept|keeping|store|stores|stored|storing|retain|retains|retained|retention|=held|hold onto|delete|deletes|deleted|deletion|erase|erases|erased|purge|purges|purged|expire|expires|expiry|expired|ttl|archive|archived|wipe|wiped|destroy|destroyed|forget|forgotten|discard|discarded|remove|removed|overwritten|live for|lives for|lie|lies|gone from|gone within|gone after)',
  ],
  cadence: [
    '(one|once|1|a single|no more than one) ...3 (in|every|per) #duration',
    '(for|of) nothing in #duration',
    '(every|each) #duration',
    '(retrain|retrains|retrained|retraining|train|trains|trained|training|tune|tunes|tuned|tuning|fine tune|re index|reindex|rebuild|rebuilt|refit|recalibrate|=labeling|=labelling|annotate|annotation)',
    '(review|reviews|meeting|course|lesson|schooling|workshop|class|lecture) ...2 (of|lasts|takes|for) ...1 #duration',
    '#duration (of)? ...1 (review|meeting|course|lesson|schooling|workshop|training|class|lecture|labeling|labelling)',
    '(notice|contract|lease|warranty|subscription|probation|trial period|quarantine|agreement|vacation|on call|rota) ...4 #duration',
    '#duration ...3 (notice|contract|lease|warranty|subscription|probation|trial period|quarantine|agreement|vacation|on call|rota)',
  ],
  past: ['#duration (ago|old|earlier|before that|back)', '(last|past|previous|latest|recent|most recent|older than|newer than|younger than|preceding|history of|window of|covering|spanning|across) (the)? ...2 #duration', '(next|first) #duration', 'over (the|a) ...2 #duration', '(window|lookback|horizon|history|sliding|rolling|trailing) ...4', '# ...3 (of history|of data|of logs|of audio|of video|of footage|of recording|of recordings|of experience|of clicks|of bookings|of sales|of speech|of training|of work|of effort|of overtime)'],
  rollout: ['(for|after|over|during|lasts|lasting|runs for|run for|within) #duration ...4 (pilot|shadow|canary|test|trial|ramp|beta)', '(pilot|shadow|canary|trial|beta|ramp|phase|stage|experiment|soak|burn in|cooling off) ...6 #duration', '(in a row|on end|running|straight|consecutive)', '(turn|turned|turns) ...3 (off|on|back|down)', '(roll|rolled|rolls|switch|switched|switches|flip|flips|revert|reverts|flag|kill switch|put back|puts back|withdrawn|restore|restores|restored|fail over|failover)'],
  people: [
    '(agent|agents|editor|editors|clerk|clerks|staff|nurse|nurses|analyst|analysts|moderator|moderators|officer|officers|reviewer|reviewers|engineer|engineers|person|people|human|team|desk|doctor|doctors|lawyer|lawyers|adjuster|adjusters|employee|employees|volunteer|volunteers|expert|experts|radiologist|radiologists|teacher|teachers|librarian|dispatcher|dispatchers) ...6 (spend|spends|take|takes|need|needs|answer|answers|reply|replies|look|looks|read|reads|work|works|call|calls|check|checks|review|reviews|respond|responds)',
    '(saves|save|saved|saving|savings of|cuts|spare|spares|gain|gains|win|wins|lose|loses|lost|wasted|waste) ...5 #duration',
    '(handling|handle|browsing|reading|working|talk|call|visit|session|lesson|picking|checkout|queue|stay|journey|travel|break|planning|care) time',
    '(minutes|hours|seconds|time) (spent|saved|lost|wasted)',
    '(on average|average) ...2 (visit|call|session|stay|trip|lecture|episode|recording|shift|conversation|video)',
    '(long|length|lasting) (on average|each|recordings|lectures|episodes|calls|videos|clips)',
    '(half life|uptime|downtime|outage|mtbf|mttr|rpo|rto)',
  ],
};

/** A reasoned "how long it takes does not matter". */
export const LATENCY_MOOT: readonly string[] = [
  '(latency|speed|time|clock|response time|turnaround|waiting time|how (long|fast|quickly|quick|soon|late) ~10) ...8 (not matter|not a (constraint|concern|requirement|factor|issue|question|worry|criterion|problem|topic)|no (matter|consequence|concern|importance|interest|object|constraint|issue|role|difference)|of no|immaterial|irrelevant|unimportant|neither here nor there|uncritical|not critical|not important|beside the point|not (play|plays) a|not worry|indifferent|hardly matters|matters little|secondary)',
  'how (long|fast|quickly|quick|soon|late) ~14 (not matter|not a (constraint|concern|requirement|factor|issue|question|worry|criterion|problem)|no (matter|consequence|concern|importance|interest|issue|difference|odds)|immaterial|irrelevant|unimportant|neither here nor there|beside the point|hardly matters|matters little|nobody|indifferent)',
  'no (latency|speed|response time|waiting time|real time|timing) (requirement|target|constraint|budget|goal|limit|bound|slo|demand)',
  '(nobody|no one|no user|no person|no human|none|no caller|no customer) ...3 (wait|waits|waiting) (for|on) (it|this|that|one|the (result|results|answer|answers|output|run|job|report|forecast|score|scores|list|drafts|letter|letters))',
  '(nobody|no one|no user|no person|no human|none|no caller|no customer) ...3 (wait|waits|waiting) $',
  '(there is|we are in|is in) no (hurry|rush)',
  '(may|can) take (as long as|all (night|day|weekend)|its time|the (whole|entire) (night|day|weekend))',
  '(it|this|the job|the run|the batch|that) (may|can) take (all|the whole|the entire|as long as|its) ...3 (night|day|weekend|time|likes|wants|needs)',
  '(not|never) (time critical|latency sensitive|latency critical|time sensitive|interactive|on the critical path)',
  '(latency insensitive|latency tolerant)',
  '(a|one|the whole) (night|weekend|day) is (long|time|plenty|ample) enough?',
];

/** What is there by a time of day; the clock itself is read from the words. */
export const LATENCY_DEADLINE: readonly string[] = [
  '(=drafted|=written|=scored|=ranked|=computed|=sorted|=built|=checked|=set|=drawn|=assigned|=planned|=ordered|=in place|=uploaded|=handed over|=mailed|=stored|=routed|=matched|=counted|=collected|=summarized|=translated|=priced) ...3 (by|before|no later than)',
  '(ready|done|finished|finish|finishes|complete|completes|completed|delivered|available|printed|published|posted|=sent|loaded|updated|refreshed|due|landed|prepared|visible|online|queued|filed|out) ...8 (by|before|until|till|at|no later than)',
  '(read|reads|collect|collects|pick|picks|open|opens|receive|receives|find|finds) ...1 (the|their|its|his|her|a) ...3 (list|report|scores|forecast|plan|map|schedule|letter|summary|ranking|sheet|mail|prices|table|results) ...2 (by|before|at|no later than)',
  '(is|are|be|lie|lies|sit|sits|stand|stands|arrive|arrives|reach|reaches|land|lands|appear|appears|end|ends|has to|have to|must|see|get|gets|=have|find|finds) ...10 (by|before|until|till|no later than)',
];
