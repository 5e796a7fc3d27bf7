/** Words that tell how much a system has to serve from samples, caps and the work of people. */

/** Whom the system serves. */
export const PEOPLE_WORDS =
  '(user|customer|patient|member|student|pupil|learner|driver|rider|passenger|guest|visitor|resident|citizen|tenant|subscriber|listener|reader|viewer|player|patron|shopper|buyer|seller|merchant|applicant|candidate|caller|traveler|traveller|farmer|grower|smallholder|donor|policyholder|taxpayer|employee|consultant|agent|rep|nurse|doctor|clinician|teacher|lawyer|officer|technician|engineer|people|person|household|account|client|prospect|contact|lead|company|business|team|policyholders|borrower|parent|child|couple|single|dau|mau|wau)';

/** What comes in, or what the system has to know. */
export const LOAD_WORDS: readonly string[] = [
  PEOPLE_WORDS,
  '(query|request|question|call|search|session|conversation|chat|message|mail|email|e mail|letter|ticket|case|claim|order|booking|appointment|visit|trip|delivery|parcel|shipment|transaction|payment|invoice|application|submission|upload|download|event|reading|measurement|prediction|inference|score|alert|alarm|report|inspection|move|pick|scan|lookup|click|impression|view|play|stream|match|game|lesson|essay|assignment|exam|study|examination|consultation|referral|prescription|admission|stay|flight|journey|ride|turn|recommendation|suggestion|draft|summary|translation|rewrite|card|plan|quote|offer|listing|post|comment|review|photo|picture|image|video|clip|frame|recording|episode|lecture|call recording|minute of|hour of|document|page|contract|article|file|record|row|entry|item|product|sku|part|book|volume|object|exhibit|artifact|work|title|song|track|profile|cv|resume|vacancy|job|opening|property|house|apartment|vehicle|car|truck|bus|train|ship|container|pallet|machine|turbine|panel|meter|sensor|camera|device|phone|box|robot|drone|store|shop|branch|site|plant|hospital|clinic|school|college|university|museum|library|court|city|district|station|airport|gate|field|plot|hectare|acre|farm|herd|animal|cow|sow|hive|tree|vine|pull request|commit|repository|build|test run|log line|packet|token|word|sentence|line|sample|specimen|slide|biopsy|x ray|scan)',
];

export const NOT_LOAD: Readonly<Record<string, readonly string[]>> = {
  sample: [
    '(=labeled|=labelled|=labeling|=labelling|annotate|annotated|rated|rate|training|train|trained|fine tune|fine tuned|tuned|tune|test|tested|tests|sample|samples|sampled|held out|reference|gold|golden|replay|evaluation|evaluate|evaluated|benchmark|benchmarked|validation|judged|drawn|random|hand checked|read by|read a week|spot check|spot checks|audit|audited|tries|planted|synthetic|rendered|learn|learned|learnt|(training|example|label|labeled|test) pool|corpus of training|starting set|seed|examples|go on when|corrections|corrected|correct)',
    'as soon as ...2 #count ...4 (=in|=reached|=collected|=arrived|=gathered|have come)',
    '(agents|editors|reviewers|moderators|experts|annotators|analysts|clinicians|doctors|linguists|desk|university|agronomists|teachers) ...3 (read|rate|review|check|judge|label|score|grade|mark|look)',
  ],
  cap: [
    '(at most|no more than|not more than|maximum|max|limit|limits|limited|quota|cap|caps|capped|allowance|throttle|throttled|rate limit|up to) ...5 #',
    '# ...6 (per|a|each|every|for each) (user|account|person|customer|member|traveler|traveller|seat|consultant|agent|sender|client|device|patient|student|key|tenant|visitor|team|day and user|ip)',
    '(account|user|seat|traveler|traveller|member|customer|visitor|sender|consultant|rep|agent|guest|student|client|tenant|device|key) ...2 (gets|get|may|can|is allowed|are allowed|is limited)',
    '(use|used|uses|spend|spent|exhausted) ...1 (its|their|his|her|all|the) #',
    '# ...5 (is|are) the (cap|limit|maximum|quota|ceiling)',
    '(before|until) we ...3 (lose|lose money|break even)',
    '(pays|pay) for ...3 #',
    '(after|from|beyond) the # ',
    'tries per',
    '^ (a|an|each|every|one) _ ...1 (gets|get|may|can|is allowed)',
  ],
  people: [
    '(hours|days|weeks|minutes|half a day|person days|engineer days) (of|a week|a month|a quarter|per week|per month)',
    '(gpu|gpus|cpu|core|cores|server|servers|rack|racks|node|nodes|replica|replicas|instance|instances|parameter|parameters|layer|layers|dimension|dimensions|token context|context window|epoch|epochs|label|labels|class|classes|category|categories|language|languages|model|models|feature|features|field|fields|step|steps|phase|phases|stage|stages|way|ways|option|options|month|months|year|years|time|times|thing|things|reason|reasons|kind|kinds|number|numbers|version|versions)',
  ],
};

/** Numbers behind these words are a load whatever is counted. */
export const LOAD_LABELS: readonly string[] = [
  '(load|volume|volumes|traffic|throughput|demand|scale|capacity|peak|peaks|busiest|qps|rps|tps|concurrency|concurrent|simultaneous|usage|size of the (corpus|catalog|archive|collection|fleet|index|herd)|audience|reach|user base|headcount of users)',
  '(how (many|much|often))',
  '(come|comes|came|coming|arrive|arrives|arriving|flow|flows|pour|pours|stream|streams|land|lands|receive|receives|received|get|gets|handle|handles|serve|serves|served|process|processes|ingest|ingests) ...3 # ',
  '# ...4 (come in|comes in|came in|arrive|arrived|a day|per day|daily|an hour|per hour|a second|per second|a minute|per minute|a week|per week|a month|per month|a year|per year|each day|each night|every day|every night|a night|per night|a morning|each morning|a shift|per shift)',
];
