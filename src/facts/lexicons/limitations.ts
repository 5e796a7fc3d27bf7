/** How a document admits what the AI in it does badly. */

const SUBJECT =
  '(model|network|system|engine|assistant|agent|bot|guide|forecast|score|it|estimator|transcriber|grader|valuer|summarizer|scout|net|ai|screener|recommender|predictor|reader|classifier|detector|recognizer|ranker|translator|companion|adviser|app|service|machine|program|planner|encoder|parser|answer|reply|translation|summary|draft|box|camera|aid|tutor|writer|sorter|matcher|follower|proposer|computer|algorithm|software|controller|scanner|listener|retrieval|suggestion|estimate|she|he|decoder|segmenter|router|guard|checker|speech model|voice|transcript|transcription|corrector|labeler)';
const MISTAKE =
  '(confuse|=swaps|=swapped|mix up|mixes up|mistake|misread|=miss|=misses|overlook|misjudge|misunderstand|mishear|stumble|struggle|=trips|=trip|err|hallucinate|underestimate|overestimate|blind|misclassify|garble|mangle|exaggerate|underrate|overrate|lags|=fails|=invents|=guesses|=loses|=forgets)';

export const LIMITATIONS: Readonly<Record<string, readonly string[]>> = {
  // "Night shots: poor".
  rating: ['(=poor|=worse|=hopeless|=unreliable|=shaky|=patchy|=bad|=weak) $'],
  admission: [
    '(accuracy|recall|precision|quality|hit rate|sensitivity|performance|agreement) ...2 (drop|drops|fall|falls|sink|sinks|halve|halves|decline|declines|deteriorate|deteriorates|suffer|suffers|collapse|collapses) ...1 (to|for|on|in|among|at|with) ...2',
    '(error|error rate|word error rate) ...2 (double|doubles|rise|rises|triple|triples|climb|climbs|grow|grows) ...2 (for|on|in|with|when|to|at|among) ...2',
    `${SUBJECT} ...3 (has|have|was|is) (not|never) ...1 (been shown|been trained|been tested|seen|met|learned|trained on|learnt|yet seen|heard) ...3`,
    '(of (little|no) (use|value|help)|worth (nothing|little)) ...2',
    '(likelier|more likely|more often|less likely) ...8 (wrong|error|mistake|mistakes|fail|fails|miss|misses|misread|garble|garbled|invented|guess)',
    '^ (failure mode|failure modes|blind spot|blind spots|weakness|weaknesses|weak points|known limits|known limitation|known issues|limitation|limitations) ...1',
    `(swapped|confused|mixed up|misread|missed|garbled|misheard|invented|got wrong|mistook|mislabeled) ...4 (once|twice|#|three|four|five|one|several) ...3 (in|of|out of) ...2`,
    `(escape|escapes|elude|eludes|baffle|baffles|overwhelm|overwhelms|puzzle|puzzles|trip up|trips up) (it|the ...2 ${SUBJECT}) ...2`,
    'beyond (it|its reach|its grasp|its head|the (model|assistant|network|guide)) ...1',
    `${SUBJECT} ...2 (can|may|could) be (fooled|tricked|misled|gamed|deceived|confused|outwitted)`,
    `${SUBJECT} ...3 (tend|tends|is prone|is inclined|is apt|is liable) to ...6`,
    "(not|never|don't|do not) (trust|rely on|believe) (it|its|the (model|score|forecast)) ...2 (on|with|for|in|about|when) ...3",
    '(make|makes|made) (a mess|a hash|nonsense|heavy weather|little sense|little) of ...3',
    `(attribute|attributes|assign|assigns|credit|credits|ascribe|put|puts) ...4 to the wrong ...1`,
    '(no|without a|not a) (cure|remedy|fix|solution|good answer) ...2 (for|to|against) ...2',
    '(guess|guesses) (high|low|wrong|badly|too)',
    '(get|gets|given) (one|the same|the wrong|a wrong) (name|label|code|diagnosis|figure)',
    '(summed up|read|labelled|treated|scored|counted|translated) as if ...4',
    `${SUBJECT} ...2 (overrate|overrates|underrate|underrates|mangle|mangles|flatten|flattens|overstates|understates) ...3`,
    '(off|out) by ...1 (a quarter|a third|half|a fifth|a tenth|#) ...3 (back test|test|trial|for|on|in|when)',
    '(weak|weaker|weakest|poor|worst|bad|shaky|unreliable|clumsy|helpless|hopeless|useless|blind|deaf) ...1 (on|at|with|in|for|about|when|where|beyond|under|among|to)',
    '(weak|blind|sore|soft) (spot|side|place|point)',
    '(known|honest|current|main|remaining|real) ...1 (weakness|limitation|limit|gap|flaw|failing|shortcoming|failure|issue|problem|trouble|error|errors|mistakes)',
    '(weaknesses|blind spots|failure modes|limitations) ...2 (we know|are|is|that)',
    `${SUBJECT} ...3 ${MISTAKE} ...3`,
    `(where|when|what) ...2 ${SUBJECT} ...3 (${MISTAKE}|weak|wrong|worst|poor|bad|unreliable|lost)`,
    `${SUBJECT} ...2 (is|are|be|get|gets|was|goes|go|got) ...2 (wrong|weak|poor|bad|unreliable|blind|deaf|lost|thin|helpless|clumsy|shaky|fooled|misled|at a loss|in the dark|confused|hopeless|useless|out of its depth|off by|no good|not good|mistaken)`,
    `${SUBJECT} ...2 (cannot|can not|does not|do not|has never|have never|hardly|barely|rarely|seldom|has no|sees only|hears only) ...1 (tell|see|seen|hear|know|understand|recognize|grasp|notice|cope|distinguish|sense|smell|idea|notion|feel|catch|pick up) ...3`,
    `what ...2 (cannot|can not|does not|do not) ...1 (tell|see|read|hear|know|understand|recognize|get|grasp|cope)`,
    '(score|model|forecast|it|network|engine) ...2 (say|says|tells|knows) ...1 (little|next to nothing|too little) ...1 (about|of)',
    '(look|looks|looked) like ...3',
    '(pass|passes|passed|taken|takes|take|reads as|counts as|sees|mistaken) ...4 (for|as) (a|an|the|rust|rain|talk|music|damage|wind|irony|fraud|blood|noise|spam) ...4',
    '(is|are) (taken|mistaken|read|held) for ...2',
    '(irony|sarcasm|dialect|accent|handwriting|handwritten|slang|negation|double negation|old type|fog|glare|low sun|backlight|rain|snow|dust|mud|dirt|night|shadow|crowd|two people speaking|shouting|mumbling|rare|unusual|new kinds|never seen|unseen|out of date) ...5 (wrong|weak|worse|poor|fail|fails|miss|missed|confuse|trouble|hard|defeat|fool|not|difficult|badly|stumble|lost|problem|error|errors|blind|blinds|stop|stops|beyond|get|gets|give|gives|too|is|are|most)',
    `(defeat|defeats|fool|fools|blind|blinds|confuse|confuses|trick|tricks|deceive|deceives|stops) ...1 (it|them|the (model|camera|network|reader|detector|sensor)) ...3`,
    '(wrong|misses|missed|mistaken|off|fails) ...3 (about)? (one|#) ...2 (in|of|times in|time in|out of)',
    '(one|#) (in|of|out of) ...3 (is|are|was|were) (wrong|missed|misread|garbled|made up|a false alarm|off)',
    '(it|model|forecast|ours|answer|translation|assistant|guide|bot|score|they) (will|may|can|might) ...2 (be wrong|err|make mistakes|go wrong|get it wrong|fail|miss|hallucinate|invent|make things up|mislead)',
    '(false alarm|false alarms|false positive|false negatives|hallucination|hallucinations) ...5 (remain|happen|occur|come|will|from|when|where|most|are|still)',
    '(usual|typical|commonest|most frequent|most common|frequent|worst) (mistake|error|confusion|failure|miss|trouble|slip)',
    '(mistake|error|confusion|failure|miss|slip) ...2 (it|the model|they) ...2 (make|makes)',
    '(untested|not tested|never tested|no data|little data|few examples|too few|hardly any|not enough) ...2 (on|for|about|from|of|in) ...4',
    '(it|model|forecast) (does not|cannot|can not|will not) (work|help|hold) ...3 (for|in|on|with|when|where|below|under|at)',
    '(the text|the output|the answer|the translation|quality|accuracy|recall) is (poor|bad|worse|weak|lower|worst|thin) ...4',
    '(takes|take|took|mistakes) ...8 for (one|each other|a|an|nobody|somebody|wind|rust|rain|blood|music|talk|noise|damage|the other)',
    '(wrong|missed|misread|misheard|garbled) ...4 (one|#) (time|in|of) ...3',
    '(lost|loses|missed|overlooked) ...2 (one|#) ...2 in (#|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty)',
    '(will|may|can|might) be (wrong|off|far off) ...2 (about|on|in|for|with|when|where|by)',
    '(where|when) ...2 (is|are) (weak|weakest|weaker|worst)',
    '(not trust|trust) ...4 (answers|figures) on ...4',
    '(twins|look alike|look alikes|make up|mask|masks|deepfakes) ...4 (do|does|fool|pass|gets past|get past|are|slip)',
    '(get past|gets past|slip past|slips past|slip through|slips through) ...3',
    '(not a (diagnosis|doctor|lawyer|substitute|judge)|no substitute|no replacement)',
    '(make|makes) (it|them|the _) (deaf|blind|guess|err|unreliable|useless)',
    '(is|are) (read|heard|seen|recognized|understood|translated|transcribed) (badly|poorly|wrongly|worse)',
    'too (low|high|early|late|slow|harsh|lenient|strict|kind) (for|in|on|with|about) ...3',
    '(distrust|do not trust|not to be trusted|take ...2 with (a grain|caution)|handle with care)',
  ],
  // Business, schedule, equipment, people: no weakness of the AI.
  other: [
    '(competition|competitor|budget|schedule|deadline|delay|late|weeks late|supplier|delivery|staffing|hiring|contract|union|regulation|regulator|price|prices|license|wi fi|wifi|network|power cut|power|outage|downtime|bandwidth|disk|server|battery|download|downloads|market|funding|adoption|morale|training room|vendor may|beacon|beacons|lift moves|elevator) ...4',
  ],
  // Told of people, of today's process or of somebody else's product.
  others: [
    '(clerk|clerks|editor|editors|colleague|colleagues|human|humans|agent|agents|driver|drivers|doctor|doctors|teacher|teachers|dentists|staff|people|residents|customers|guests|visitors|users|members|callers|today|currently|both|neither|suites|products|rivals|the old|old system|old bot|both trip|rival|brochure|vendor|supplier|their) ...4 (miss|misses|confuse|confuses|fail|fails|forget|overlook|trip|wrong|misread|struggle|lose|cannot|do not|does not|guess)',
  ],
};
