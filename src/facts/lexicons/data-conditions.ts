/** Patterns over plans that wait for data without a flaw. */

const DATA =
  '(data|record|records|label|labels|dataset|datasets|history|histories|catalog|archive|table|entry|entries|row|rows|field|fields|address|addresses|file|files|document|documents|corpus|transcript|transcripts|annotation|annotations|image|images|photo|photos|scan|scans|log|logs|register|inventory|metadata|master data|master|tag|tags|description|descriptions|ticket|tickets|case|cases|note|notes|form|forms|invoice|invoices|profile|profiles|reading|readings|measurement|measurements|sensor|article|articles|page|pages|question|questions|example|examples|ground truth|training set|category|categories|code|codes|item|items|product|products|listing|listings|contract|contracts|recording|recordings|map|maps|call|calls|visit|visits|order|orders|claim|claims|bookings|booking|spreadsheet|database|crm|erp|folder|study|studies|report|reports|policy|manual|manuals|request|requests|object|objects|piece|card|cards|message|messages|content|knowledge base|bill|meter|meters|number|numbers|attribute|attributes|clip|clips|set|collection|complaint|letter|letters|transaction|transactions|account|accounts|plot|plots|asset|assets|pole|poles|animal|member|members|customer|customers|patient|patients|guest|machine|machines|part|parts|site|sites|sample|samples)';

const ALL = '(all|each|every|everything|whole|entire|complete|full|100 %|not one|not a single|no|none|any|last)';

/** Words for data without a flaw. */
export const FLAWLESS: Readonly<Record<string, readonly string[]>> = {
  flawless: [
    '(all|every|each|the #count|#count) ~14 (=been|get|gets|be|is|are|must|walked) ...3 (entered|gone through|looked through|checked|labeled|labelled|confirmed|walked|verified|countersigned|corrected|keyed in|measured|surveyed|reviewed|tagged|annotated|transcribed|described) ~16 (by hand|known to be right|no gaps|no gap|no exceptions|no unknowns|every one|without exception|countersigned|each valve|in full|to the last|filled|every (minute|page|line|field|section|code))',
    '(all|every|each) ...6 (must|has to|have to|shall) (carry|bear|have|be) ~14 (no exceptions|100 %|#percent|without exception|no gaps)',
    '(no|not one|not a single) ...1 (unknown|unknowns|blank|blanks|white spot|white spots|question marks|doubt|doubts) ...3 (left|remaining|remain|open|on the)',
    '(register|map|table|catalog|list|archive|inventory|index) ...3 (must|has to|shall) be (right|complete|correct) ~6 (:|,|and|each|every|without)',
    `(all|each|every) ...1 ${DATA} (tagged|labeled|verified|clean|complete|transcribed|checked|annotated|coded|corrected|countersigned|digitized|reconciled|filed)`,
    `(all|each|every|100 %|the whole|whole) ...4 ${DATA} ...4 (tagged|labeled|verified|complete|transcribed|checked|annotated|coded|corrected|countersigned|digitized|reconciled|in place|loaded|in order|released)`,
    `${DATA} ...3 (to be|is|are|be) ...1 (spotless|complete|flawless|immaculate|without gaps|gapless|labeled without)`,
    '(flawless|spotless|perfect|immaculate|gapless|impeccable|unbroken|error free) (=ocr|ocr|scanning|labeling|coverage|terminology)',
    '(one|single|any) ...2 (sheet|file|record|label|entry|field|row|log|page|form|image|recording|leaflet|document|card|scan) ...3 (missing|is missing|lacking|is lacking|unlabeled|wrong|blank|open|outstanding)',
    '(corrected|checked|typed in|cleaned|verified|labeled|proofread|entered|repaired) ...4 to the last ...1',
    '(labeled|annotated|kept|coded|recorded|documented|filled|tagged) without (gap|gaps|a gap|error|errors|exception|a hole|holes)',
    `(complete|clean|perfect|flawless|spotless|impeccable|faultless|error free|gap free|noise free|gapless|unbroken|consistent|pristine|correct|accurate|fully (labeled|annotated|populated|cleaned|tagged|digitized|curated|verified|reconciled|indexed|structured|standardized|harmonized|coded)|exhaustively|completely|tidy|immaculate|up to date|without (gaps|errors|mistakes|holes|duplicates)|high quality|well labeled|deduplicated|reconciled|duplicate free) ...3 ${DATA}`,
    `${DATA} ...6 (is|are|be|been|being|get|gets|=has been|stands|to be|must be|has to be|have to be) ...3 (complete|clean|perfect|flawless|spotless|impeccable|faultless|consistent|pristine|correct|error free|tidy|in order|in shape|in perfect|immaculate|gap free|without|up to date|cleaned|cleansed|verified|validated|reconciled|deduplicated|harmonized|standardized|checked|double checked|repaired|corrected|completed|labeled|annotated|tagged|filled|filled in|digitized|rung|transcribed|coded|curated|free of|free from|fixed|normalized|unified|entered)`,
    `${ALL} ...4 ${DATA} ...8 (label|labeled|annotated|tagged|filled|checked|verified|cleaned|corrected|complete|correct|coded|transcribed|digitized|entered|reconciled|described|photographed|classified|reviewed|validated|repaired|merged|matched)`,
    `(all|each|every) ...8 (carry|carries|carried|have|has|bear|bears|hold|contain|contains) ...5 (label|labels|tag|category|code|annotation|description|reason|outcome|caption|keyword|keywords|class|verdict|diagnosis|date|value|owner's name|coordinates|address|entry) `,
    `(clean|cleaning|cleanse|cleansing|label|labeling|annotate|annotating|tag|tagging|verify|verifying|check|correct|complete|fill in|repair|reconcile|deduplicate|harmonize|digitize|transcribe|code|standardize|curate|tidy|review) ...3 ${ALL} ...4 ${DATA}`,
    `(cleaning|cleansing|cleanup|clean up|labeling|annotation|digitization|deduplication|harmonization|reconciliation|migration|tagging|curation|transcription|completion|correction) (of|for|in)? ...8 (is|are|be|has|have) ...3 (complete|completed|finished|done|over|through|signed off|closed)`,
    '(no|not one|not a single|without a|without any|zero|without) ...2 (field|cell|value|label|gap|error|mistake|hole|entry|duplicate|row|column|missing|blank|empty|outlier|typo) ...6 (blank|empty|missing|left|open|wrong|unlabeled|remaining|undefined|null|unfilled|is left|allowed|may remain)',
    'without (a single|any|one|so much as) ...2 (error|mistake|gap|blank|hole|duplicate|flaw|typo|missing|defect|doubt)',
    '(no|without|free of|free from) ...1 (gap|gaps|missing values|missing (fields|labels|entries|data)|noise|holes|blanks|typos|labeling errors|label errors|duplicates|inconsistencies|error|errors|mistake|mistakes|flaw|flaws)',
    '(data|label|record|labeling|annotation|data quality|completeness|coverage) ...6 (100 %|#percent)',
    '(perfect|complete|clean|flawless|full|finished) (data|labels|dataset|records|history|set|metadata|annotations|archive|catalog)',
    `(fill|close|fix|repair|remove|resolve|correct|merge|weed out|iron out|eliminate) ...3 (every|each|all|last|any) ...3 (gap|hole|blank|error|mistake|duplicate|missing|inconsistency|typo|field|outlier)`,
    '(label|annotate|tag|transcribe|digitize|cleanse|categorize|curate|verify|proofread|double check|code) (all|each|every) _',
    '(every|each|all|every one|each one|everything) ...8 (must|has to|have to|needs to|need to|is|are|be|been|has|have|must have) ...6 (filled|labeled|annotated|transcribed|digitized|cleaned|cleansed|categorized|proofread|verified|deduplicated|coded|tagged|catalogued|cataloged|indexed|reconciled|corrected|curated)',
    '(perfectly|flawlessly|impeccably|meticulously|completely|fully|correctly|consistently|thoroughly) (maintained|kept|labeled|annotated|tagged|coded|curated|cleaned|transcribed|digitized|categorized|catalogued|cataloged|documented|indexed|populated|structured|classified|verified|filled|sorted|standardized)',
    '(transcribed|labeled|coded|annotated|tagged|digitized|cleaned|catalogued|cataloged) (in full|to the last|completely|without exception|throughout|perfectly|exhaustively|end to end)',
    `(every|each|last|all) ...4 (gap|hole|blank|error|mistake|duplicate|missing value|missing field|inconsistency|ambiguity) ...4 (fill|filled|closed|gone|fixed|removed|repaired|corrected|resolved|merged)`,
  ],
};

const START =
  '(launch|start|begin|began|train|training|training starts|go live|goes live|going live|release|ship|roll out|rollout|kick off|pilot|proceed|switch on|switched on|turn on|deploy|deployment|first version|day one|first day|open|go ahead|get under way|work starts|project starts|anything|we do anything|opening|first model|touch|fit|modeling|first line|move on|production|learn|learning|built|build|project|plan|work)';

/** The plan waits. */
export const WAITS: Readonly<Record<string, readonly string[]>> = {
  waits: [
    '(before|until) ...1 (any|the first|a single|one|real|a) ...4 (go|goes|leaves|leave|is|are|gets|get|hears|sees|drives|runs|rides|finals|users|car|customer)',
    'launch (waits|wait) ...4', '(not one|not a single|nothing|no) _ ...2 (is|are|gets|will be) ...2 (tuned|trained|taught|switched|built|installed|started|opened|shipped) ...2 (until|before)',
    '(and|then) ...3 (not sooner|not before|no sooner|not earlier|only then)',
    '(ahead of|in time for|in advance of|as a condition of|prerequisite of) ...2 (launch|opening|go live|the start|introduction|training)',
    '(premise|assumption|footing|condition) ...4',
    '(as long as|so long as|while) ~14 (can not|cannot|may not|will not|must not|not)',
    'until then ~12 (stay|stays|drawer|shelf|remain|remains|wait|waits|rest|rests|off)',
    '(gate|condition|opening|entry|prerequisite|prerequisites) ...6',
    '(wait|waits|waiting) for ...6 to be',
    '(go live|goes live|introduction|hand over|opening|launch|commissioning|start) ...6 (wait|waits|follow|follows|takes place|happens|is) ...3 (for|when|once|after|on) ...4',
    `(before|prior to|ahead of|in advance of|until) ...6 ${START}`,
    `(not|never|no|nothing|nobody|none|cannot|only|refuse) ...6 ${START} ...8 (before|until|unless|without|when|once|after|if)`,
    `(not|never|nothing|nobody|none|will not|cannot|only) ...8 (until|before|unless)`,
    `${START} ...6 (only|not before|as soon as|once|after|when|requires|require|needs|need|depends|depend|presupposes|presuppose|awaits|waits|wait|hinges|hinge|rests|assumes|is conditional|is contingent|is tied|is subject|can only|follows|must follow|is blocked|is gated)`,
    `(only|not before|as soon as|once|after|when|until|unless) ~16 ${START}`,
    '(prerequisite|precondition|pre condition|requirement|must have|condition|hard dependency|dependency|blocker|sine qua non|entry criterion|gate) ...8',
    '(require|presuppose|need|demand|depend on|depends on|rely on|relies on|hinge on|hinges on|count on|counts on|rest on|rests on|predicated on|conditional on|contingent on|wait for|waits for|await|awaits|stand or fall with|stands or falls with|insist on|call for|calls for|assume|assumes|expect|expects|build on|builds on|base on|take as given|premised on)',
    '(must|has to|have to|needs to|need to|shall) ...6 (first|beforehand|by then|by launch|by the launch|in advance|up front|upfront|before)',
    '(hold|delay|postpone|defer|block|freeze|wait|sit|pause|park|stop) ...6 (until|till|for)',
    '(without|lacking|short of|no) ~14 (not|no|never|cannot|nothing)',
    'only then',
    'it take ~12 (for|to) ...3 (work|succeed|start|begin|learn|hold)',
    '(no|there is no point|no sense|makes no sense|pointless) ...6 (until|without|before|unless)',
    '(tied|linked|bound|pegged) to',
    '(first|beforehand) ...4 (must|has to|have to|we|all|every|each)',
    '(the plan|this plan|the project|the model|the design|everything|success|the approach|it) ...2 (works|stands|holds|succeeds|learns|runs) only (if|when|with|on)',
    '(given|with|granted|provided|providing) ...3 (complete|clean|perfect|flawless|fully|correct|that all|that every|that each)',
  ],
};

/** Nobody waits, it is done along the way, or it is about something other than data to learn from. */
export const AS_IT_IS: Readonly<Record<string, readonly string[]>> = {
  open: [
    '(was|were|is) ...2 (proposed|suggested|considered|discussed) and (rejected|dropped|refused|discarded|abandoned)',
    '(press|presses) (send|submit|save|ok)',
    '(contract|form|application|booking) ...3 (must|has to|have to) ...4 (complete|filled in|signed|fields)',
    '(not|never|nobody|no one|none|without|rather than|instead of|no) ...2 (wait|waits|waiting|hold up|hold back|insist|expect|expects|require|need|needed|demand|prerequisite|precondition|condition|block)',
    '(as|just as) (they|it|he|she) (is|are|come|comes|stands|stand)',
    '(start|starts|begin|begins|launch|launches|train|trains|learn|learns|work|works|go|live|open|cope|copes) ...3 (with|from|on|despite|in spite of) ...2 (what|whatever|the gaps|gaps|all the|dirty|messy|noisy|partial|incomplete|dust|dusty|imperfect|missing)',
    '(ongoing|on the side|in parallel|along the way|as we go|as you go|bit by bit|gradually|step by step|each week|every week|a week|per week|weekly|every night|nightly|each night|a day|each day|every day|daily|monthly|each month|meanwhile|over time|continuously|forty a|twenty a)',
    '(cope|copes|tolerate|tolerates|robust|forgiving|does without|do without|get by|gets by) ...3',
    '(fact of life|good enough|best effort)',
    '(dirty|messy|noisy|lopsided|patchy|incomplete|imperfect|gappy) ...4 (and|but|is|are|will|stay)',
  ],
  // A release gate, a check before each answer, the output of a step: not the data that the plan rests on.
  other: [
    '(before|until) ...4 (it|answer|text|result|reply|card|page|letter|message|anything|order|draft|summary|score|shown|sent|leaves|publish|published|use|used|user|reader|training) ...2 (is|are|reaches|leaves|goes out|sees|ever sees)? ...2 (shown|sent|published|stored|released|posted|printed|displayed)',
    '(each|every|the|an|any) (answer|reply|summary|draft|suggestion|translation|citation|response|output|sentence|caption|card) ...6 (check|checked|verify|verified|reviewed|validated|complete)',
    '(impute|imputed|median|mean value|default value|placeholder value|resized|rescaled|cropped|normalized to|embedded|tokenized|filled (with|by|in from|from))',
    '(anonymize|pseudonymize|redact|de identified|masked|=blanked|blurred)',
    '(name|face|phone number|telephone number|detail|personal|identity) ...6 (removed|erased|deleted|stripped|cut out|dropped|replaced)',
    '(consent|approval|permission|test|tests|target|targets|agreement|contract signed|review|sign off|security review|legal review|assessment|audit|permit|certificate)',
    '(a|the|one|every) (complete|full|whole|entire|clean|correct) (contract|form|sentence|order|document|file|message|record|address|number)',
    '(complete|full|whole|entire) (answer|reply|chat|conversation|journey|run|stack|path|pipeline|page|picture|line|control|access|team|time|day|week|month|year|list of tools|night|rollback|shift|stop)',
  ],
};
