/** Adjectives that stand where a number should, by the property they speak of. */

const SPEED = '(=fast|=faster|quick|quickly|swift|swiftly|rapid|rapidly|speedy|speedily|snappy|snappily|instant|instantly|instantaneous|instantaneously|immediate|immediately|promptly|responsive|timely|brisk|briskly|nimble|nippy|fluid|fluent|zippy|lightning|blazing|blazingly|lag free|lagless|stutter free|silky|buttery|frictionless|crisp|crisply|smartly|snappier|swifter|prompt|low latency|real time|realtime|near real time|high speed|seamless|seamlessly|smooth|smoothly|unnoticeable|imperceptible|imperceptibly|minimal delay|no delay|without delay)';
const COST = '(cheap|cheaply|inexpensive|inexpensively|affordable|affordably|economical|economically|dirt cheap|lean|cost effective|cost effectively|cost efficient|cost efficiently|low cost|budget friendly|frugal|frugally|thrifty|negligible in cost|light on the (purse|budget|wallet)|easy on the (purse|budget|wallet))';
const SCALE = '(scalable|scalably|elastic|elastically|limitless|unlimited|web scale|high throughput|massively parallel|infinitely)';
const QUALITY = '(accurate|accurately|precise|precisely|high quality|first class|top notch|excellent|outstanding|best in class|world class|state of the art|very good|near perfect|nearly perfect|very reliable|extremely reliable|really reliable|superb|spot on|dependable|highly reliable|flawless|impeccable|trustworthy)';
const FINEST = '(highest|excellent|great|top|superior|outstanding|unmatched|stunning|superb|broadcast|studio|premium|supreme|finest|exquisite|brilliant)';
const SOFT = '(very|really|extremely|highly|truly|always|as|so|super|blazing|blazingly|lightning|consistently|reasonably|sufficiently|suitably|acceptably|fairly|quite|pretty|near|nearly|almost|virtually|practically|completely|absolutely|both|still|also|just|equally)';

const MUST = '(must|shall|should|has to|have to|had to|needs to|need to|ought to|is to|are to|is meant to|are meant to|is supposed to|is expected to|are expected to|want to|wants to|aim to|aims to|got to|had better|=better)';
// "Will" also tells how things are; only with a word that no manual uses is it a demand.
const WILL_BE = (adjective: string): string => `will ...2 (be|feel|respond|answer|react|appear|show up|come|arrive|load|stay) ...3 ${adjective}`;
const BE = '(be|feel|stay|remain|seem|keep|become|look|prove|work|do|redraw|refresh|repaint|scroll|switch|print|pop up|pop|follow|wake|sound|run through|zoom|fetch|complete|run|act|appear|come|arrive|respond|answer|react|reply|open|load|return|happen|show|perform|operate|go|move|finish|deliver|decide|render|update|start|play|search|find|match|score|rank|translate|process|handle|detect|recognize|predict|classify|serve|give|offer|provide|produce|display|suggest)';

/** Words for speed that no manual uses: whatever must be done so, a number is missing. */
const STRONG_SPEED = '(snappy|snappily|crisply|smartly|silky|buttery|zippy|nippy|lightning (=fast|quick|speed)|blazing|blazingly|instantaneous|instantaneously|near instant|near instantly|low latency|lag free|swiftly|(in|near|near in) real time|in (next to)? no time|in a (flash|blink|heartbeat|jiffy|trice|twinkling|wink))';

/** In a demand: "must be fast", "has to respond instantly". */
const demand = (adjective: string, opposite: string): readonly string[] => [
  `${MUST} ...3 ${BE} ...5 ${adjective}`,
  `${MUST} ...2 not ...2 (be|feel|become) ...1 ${opposite}`,
  `(would|should|want|wants|expect|expects|need|needs) ...7 to (be|feel|stay|look|seem) ...2 ${adjective}`,
  `(we|i|users|customers|people|they|clients|members|staff|agents|product|sales|the business) ...2 (want|wants|need|needs|expect|expects|demand|demands|require|requires|insist on|ask for|aim for|aims for|strive for|count on|promise|promises|call for) ...5 ${adjective}`,
  `(want|wants|expect|expects|demand|demands|insist on|insists on|ask for|asks for) ...2 ${adjective} ...1 (answer|answers|response|responses|result|results|reply|replies|search|service|suggestion|suggestions|feedback|verdict|list|translation|help|system|tool|output|prediction|forecast|text|label|labels)`,
  `(requires|require|calls for|demands|demand|needs) ...3 ${adjective}`,
  `(goal|aim|requirement|target|objective|priority|promise|idea) ...3 (is|:) ...5 ${adjective}`,
  `(it|this) is (important|essential|vital|crucial|critical|key) that ...8 ${adjective}`,
];

/** By the property that the adjective speaks of. */
export const VAGUE_DEMANDS: Readonly<Record<string, readonly string[]>> = {
  speed: [
    ...demand(`${SOFT}? ${SPEED}`, '(slow|sluggish|laggy|tardy|delayed)'),
    `${MUST} ...9 ${STRONG_SPEED}`,
    `${MUST} ...6 (get|receive|have|give|find) ...2 (swift|prompt|quick|speedy|rapid|instant) (answer|reply|response|result|verdict|decision)`,
    `${MUST} ...2 (feel|be) light ...1 (on|in|to|for)`,
    WILL_BE(`(=fast|instant|instantly|${STRONG_SPEED}|in the blink of an eye)`),
    `${MUST} ...4 (without|with no|with hardly any|with little) ...3 (delay|lag|wait|waiting|latency|hesitation|pause|stutter)`,
    `${MUST} ...4 in (the blink of an eye|an instant|an eyeblink)`,
    `${MUST} ...4 (as soon as possible|as fast as possible|as quickly as possible|at once|right away|straight away|on the spot|on the fly|at the speed of)`,
    `${MUST} not ...3 (keep|make|leave) ...3 (wait|waiting)`,
    `(nobody|no one|no user|no customer|no caller) (must|should|shall|may|will|has to|ought to) ...2 (wait|notice)`,
    '(latency|delay|delays|waiting time|wait|lag|response time|response times|reply time|reply times|answer time|answer times|load time|load times|reaction time|loading times|loading time) ...4 (must|should|shall|ought to|has to|have to|needs to|need to|will|is to|are to) ...2 (be|stay|remain) ...3 (low|minimal|short|small|negligible|imperceptible|unnoticeable|acceptable|tolerable|reasonable|kept)',
    '(minimize|minimizes|keep|keeps|hold) ...2 (latency|delay|response time|waiting time|lag|waits) ...2 (low|minimal|short|down|to a minimum|small)?',
  ],
  cost: [
    ...demand(`${SOFT}? ${COST}`, '(expensive|costly|dear|pricey)'),
    WILL_BE('(cheap|inexpensive|affordable|cost effective|cost efficient)'),
    '(cost|costs|running cost|run cost|running costs|bill|spend|spending|price|expense|expenses) ...3 (must|should|shall|ought to|has to|have to|needs to|need to|will|is to|are to) ...2 (be|stay|remain) ...3 (low|minimal|small|negligible|reasonable|acceptable|modest|tolerable|kept|bearable|moderate)',
    `${MUST} not ...3 (cost|break) ...3 (much|fortune|the bank|earth|arm)`,
    '(keep|keeps|hold|minimize|minimizes) ...2 (cost|costs|spend|spending|the bill|bills|running costs|expenses) ...2 (low|minimal|small|down|to a minimum|in check|reasonable|under control)?',
    `${MUST} ...3 (cost|costs) ...3 (little|next to nothing|almost nothing|as little|hardly anything|peanuts|pennies)`,
  ],
  scale: [
    ...demand(`${SOFT}? ${SCALE}`, '(overloaded|swamped)'),
    WILL_BE('(scalable|elastic|highly scalable|infinitely scalable)'),
    `${MUST} ...3 (scale|grow|stretch|expand) !(back|down|out|ups?|invariant|model) ...6`,
    `${MUST} ...3 (cope|handle|carry|absorb|withstand|support|serve|bear|take) ...3 (any|all|whatever|unlimited|huge|massive|arbitrary|every|growing|large|high|heavy|peak|millions|thousands) ...3 (load|loads|growth|traffic|volume|volumes|number|numbers|demand|users|requests|peaks|amount|amounts|crowd|rush)`,
    `(must|shall|should|will|has to|have to|needs to|need to) ...3 (scale|grow) (well|easily|effortlessly|smoothly|linearly|horizontally|with|to|as)`,
    '(scalability|elasticity) ...3 (is|are) ...3 (must|required|essential|needed|important|key|given)',
  ],
  quality: [
    ...demand(`${SOFT}? ${QUALITY}`, '(inaccurate|imprecise|sloppy)'),
    WILL_BE('(highly accurate|very accurate|extremely accurate|of high quality|high quality|first class|excellent|state of the art)'),
    `(quality|accuracy|precision|recall) ...3 (must|should|has to|have to|needs to|need to|will|is to|are to) ...2 (be|stay|remain) ...3 (high|excellent|good|great|outstanding|top|perfect|acceptable|sufficient|superb|unmatched|beyond reproach)`,
    `${MUST} ...4 (of|with|at|in) (high|good|${FINEST}) (quality|accuracy|precision)`,
    `${MUST} ...2 (be|sound|look|feel|read) ...3 (natural|lifelike|human|pleasant|polished|convincing|photorealistic|native)`,
    `${MUST} (get|gets) ...3 (right|correct) (nearly always|almost always|most of the time|practically always|as often as possible|nearly every time)`,
    `${MUST} make ...2 (few|very few|hardly any|as few|minimal) ...2 (mistake|mistakes|error|errors|slips)`,
    '(error|errors|mistakes|false positives|false alarms|hallucinations) ...3 (must|should|has to|have to|needs to|need to|are to) ...2 (be|stay|remain) ...3 (low|minimal|rare|few|negligible|kept|exceptional)',
  ],
};

/** Said of the system without a "must": a property that only a target could mean. */
export const VAGUE_CLAIMS: Readonly<Record<string, readonly string[]>> = {
  speed: [
    '(comes|come|arrives|arrive|appears|appear|answers|answer|responds|respond|reacts|react|replies|reply|runs|run|happens|works|work|shows|show|updates|update|delivers|deliver|returns|return|scores|score|decides|decide|see|sees|get|gets|hear|hears|learn|learns|receive|receives|know|knows|translates|translate|transcribes|transcribe|detects|detect|processes|process|classifies|classify|suggests|suggest|ranks|rank|recognizes|recognize|checks|check|warns|warn|predicts|predict|generates|generate|is|are) ...5 (in|near|in near) real time',
    `(is|are|feels|feel|be|stays|runs|works|loads) ...2 ${STRONG_SPEED} !(enough|to|_ to)`,
    '^ (super|really)? (lightning|blazing|blazingly|super) (=fast|quick) ...3',
    '(at|with) (lightning|blazing|breathtaking|breakneck|record|top) speed',
    '(page|list|screen|map|app|view|answer|draft|picture|card|form|note|result|{thing.output}) ...2 (load|open|appear|show|come|render|update|=is|=are) ...2 (there)? ...1 (at once|instantly|lightning fast|right away|immediately)',
    '(decision|decisions|answer|answers|verdict|verdicts|result|results|reply|replies|alert|alerts|score|scores|price|prices|outcome|outcomes|{thing.output}) (in|in near|near) real time',
    '(answers|answer|responds|respond|reacts|react|replies|reply|appears|appear|shows up|show up|pops up|pop up|starts|is there|are there|comes|come|arrives|arrive|loads|load|opens|open|returns|return|translates|suggests|detects) ...3 (instantly|instantaneously|in no time|in an instant|in a flash|in the blink of an eye|without any (delay|lag)|without (delay|lag|noticeable delay|perceptible delay))',
    '(is|are) ...6 in (next to)? no time',
  ],
  cost: ['(is|are|be|runs|comes) ...1 (dirt cheap|cost next to nothing) ...3'],
  scale: ['(infinitely|horizontally|endlessly|massively|limitlessly|effortlessly|indefinitely|arbitrarily|linearly) (scalable|elastic) ...4', '(it|system|platform|service|stack|product) ...2 (grows|grow) with (the|your|our|every|any|each) _', '(scales|scale) (effortlessly|easily|infinitely|without limit|to any|to whatever|with whatever|indefinitely|seamlessly|linearly|elastically)'],
  quality: [`of ${FINEST} quality`, '({thing.output}|{thing.system}|sheet|it) ...6 (is|are|stays|comes out) (super|extremely|highly|incredibly|insanely|amazingly|exceptionally|extraordinarily|remarkably) (accurate|precise|reliable|trustworthy|dependable)'],
};

/** A whole bullet or cell in a section on goals or requirements: "Low latency", "Fast and cheap". */
export const VAGUE_LABELS: Readonly<Record<string, readonly string[]>> = {
  speed: [`^ ${SOFT}? ${SPEED} ...5 $`, '^ (low|minimal|short|negligible|acceptable|reasonable) ...1 (latency|delay|delays|response time|response times|waiting time|lag|turnaround) ...4', '^ (latency|response time|speed|delay|turnaround|waiting time|response) ...2 (low|minimal|short|fast|quick|instant|real time|acceptable|good|high|as low as possible)', `^ (responses|answers|results|replies|suggestions|search|response|answer|feedback) ...3 ${SPEED} $`],
  cost: [`^ ${SOFT}? ${COST} ...5 $`, '^ (low|minimal|small|negligible|acceptable|reasonable|modest) ...1 (cost|costs|running cost|running costs|run cost|price|spend|footprint in money) ...4', '^ (cost|costs|price|running cost|run cost|spend) ...2 (low|minimal|small|cheap|acceptable|reasonable|modest|as low as possible)'],
  scale: [`^ ${SOFT}? ${SCALE} ...5 $`, '^ (high|massive|unlimited|great) ...1 (scalability|throughput|scale) ...4', '^ (scalability|throughput|scale|load) ...2 (high|unlimited|massive|good|great|large)'],
  quality: [`^ ${SOFT}? ${QUALITY} ...4 $`, '^ (high|highest|great|good|excellent|top|superior|outstanding|acceptable) ...1 (accuracy|quality|precision|recall) ...4', '^ (translation|answer|output|transcript|text|label|summary|caption|suggestion|search|result|prediction|image|speech|data|overall)? (accuracy|quality|precision|recall) ...2 (high|excellent|good|great|top|as high as possible|acceptable)', '^ (minimal|few|very few|low) ...1 (errors|mistakes|false positives|false alarms|hallucinations) ...4'],
};

/** Names and things in which the adjective is no demand on the system. */
export const NO_DEMAND: readonly string[] = [
  '(real time|realtime) (bidding|rail|kernel|operating|clock|strategy|pcr|feed|api|database|communication|location|data|prices|price|stock|inventory|traffic|departure|departures|availability|transport|information|board|messaging)',
  '(instant|immediate) (messaging|message|messenger|payment|payments|noodle|noodles|transfer|transfers|coffee|replay|credit|family|vicinity|future|surroundings|danger|manager|supervisor|superior|neighbor|neighbors|effect|help|care|care unit)',
  '(quick|rapid) (reply|replies)',
  '(=fast|quick|rapid|speed|swift) (track|lane|lanes|charging|charger|forward|food|fashion|path|paths|moving|growing|changing|paced|r cnn|api|text|start|win|wins|fix|fixes|test|tests|look|response team|transit|dial|sort|code|breeder|prototyping|lookup table|=rcnn)',
  '(=fast|instant|real time|cheap) (mode|setting|option|tier|variant|network|path|queue)',
  '(high quality) (data|label|labels|photo|photos|image|images|picture|pictures|recording|recordings|example|examples|source|sources|annotation|annotations)',
  '(as (quickly|=fast|promptly|soon) as) ...2 (possible)? (we|the team|legal|people|they)',
  '(train|trained|training|trains|retrain|iterate|ship|build|learn|launch|hire|act|move|decide|roll back|rolled back|roll out|fix|fixed|recover|debug|grow|switch off|switched off) ...3 (quickly|=fast|rapidly|swiftly|promptly|immediately)',
  '(immediately|promptly|instantly|at once) ...2 (deleted|delete|erased|erase|removed|discarded|purged|forgotten|destroyed|blurred|masked)',
  '(deleted|delete|deletes|erased|erases|removed|discarded|discards|purged|destroyed|report|reported|reports|escalate|escalated|informed|notified|tell|stop|stops|stopped|revoked|withdrawn|pulled|=paged) ...3 (immediately|promptly|instantly|at once|right away|without delay|quickly|swiftly)',
  '(=fast|quick|cheap|instant|rapid) (phone|phones|connection|connections|network|networks|wifi|fibre|fiber|laptop|laptops|machine|machines|handset|handsets|internet|trucks|cars|trains|lenses|cameras|camera|tablet|tablets|hardware|router|routers|labor|labour|flights|parts|ships)',
  '(not|never|no longer|hardly|need not|does not) ...3 (=fast|quick|quickly|instant|instantly|cheap|real time|immediately)',
  '(=fast|quickly|cheap|accurate|precise) enough (for|to)',
  '(more|less|most) (accurate|precise|scalable|responsive|affordable|economical)',
  '(too|how|so) (=fast|quick|quickly|slow|cheap|accurate|precise|elastic)',
  '(faster|quicker|cheaper|swifter) than',
  '(drop|drops|dropped|forget|forgets|wipe|wipes|cleared|clears) ...2 (at once|immediately|instantly|right away)',
  '(asked|asks|wonders|wondered) (whether|if) ...6',
];
