/** Duties towards the people whose data it is, and the words that put them off. */

export const OBLIGATION_PATTERNS: Readonly<Record<string, readonly string[]>> = {
  assessment: ['(privacy|data protection|impact|risk) (impact)? assessment', 'impact assessment', 'dpia', 'pia', 'privacy review', 'privacy (check|audit|study|analysis|sign off|clearance|approval)', '(data protection|privacy) (officer|commissioner|authority|counsel|lawyer|team|people)', '(record|register) of processing', 'dpo'],
  consent: ['consent', '(=asking|=ask|=tell|=telling) (them|him|her|people) (whether|if|for)', 'without ...2 (notice|asking|consent|telling)', '(have|get|see) ...5 (photo|data|record|recording|account|profile|picture) (deleted|erased|removed)', '(ask|asking|tell|telling|inform|informing|notify|notifying) ...4 {person} ~8 (agree|consent|permission|whether|data|record|record*|use|stored|model|that)', 'whether ...3 {person} ...5 (agree|consent|allow|know|told|asked|informed)', '(agree|agreement|permission|approval|okay|opt) (of|from) ...3 {person}', 'opt (in|out)', 'privacy (notice|policy|statement|information)', '(right|wish|request) to (be forgotten|object|erasure|access|deletion|delete)', 'right to be forgotten', 'objection', 'cookie banner', 'permission ...4 {person}'],
  retention: ['(retention|deletion|erasure|delete|storage|expiry|disposal) (rule|period|policy|schedule|concept|date|job|routine|limit|plan|process|time|button)', '(deletion|erasure|deleting|erasing|purging) (of|the|it|them|old)', 'data retention', '(how long|when) ...5 (keep|delete|kept|deleted|retain|retained|stored|erased)', 'deletion', 'erasure', 'clean up of ...3 (data|record|log|recording)', 'data minimization', '(minimize|minimizing) ...5', 'retention rule'],
  disguise: ['anonymization', 'anonymizing', 'anonymize', 'anonymizer', 'pseudonymization', '=pseudonyms', '(get|have) ...4 (name|identifier|face) ...2 (replace|remove|strip|mask|blur|hide)', 'pseudonymize', 'redaction', 'redact', 'redactor', 'masking', 'mask !(language)', 'scrubbing', 'scrub', 'scrubber', 'tokenization of', 'deidentif*', 'blurring', 'blur ...3 (face|plate|people|person)', '(remove|removing|strip|stripping|hide|hiding|take|taking|filter|filtering) ...3 (name|identifier|pii|personal|face)', 'differential privacy', 'k anonym*', '(clean|filter|sort|take|weed) (out|up) ...2 (personal|name|pii|identifier)', 'pii (filter|removal|detection|handling)'],
  law: ['what the law (say|says|demand|require|want)', '(note|notice|letter|leaflet|information) (to|for) ...1 {person} ...6 (data|record|recording|use)', 'gdpr', 'hipaa', 'ccpa', 'coppa', 'ferpa', 'data protection', 'privacy', 'compliance', 'information governance', 'data governance', '(legal|lawful) (basis|review|check|sign off|question|side|matter|ground|clearance|opinion|work|issue|homework|base)', 'legal !(team|department|text|case|advice|document|research)', 'lawyer', 'regulatory', '(data)? processing (agreement|contract|addendum)', 'dpa', 'confidentiality', '(works|staff|personnel|workers|employee) council', '(appeal|objection|hearing|complaint) right', 'right (of|to) appeal', '(age|parental) (check|checks|consent|gate|verification|approval)', 'ethics (board|committee|review|approval|vote)', 'irb', 'regulator', 'supervisory authority'],
  access: ['access (right|rule|control|restriction|policy|list|concept)', 'permission (model|concept|system)', 'role based', 'who (may|can|is allowed to|gets to) (see|read|open|access)', '(restrict|limit|lock down|tighten) ...4 access', 'audit (log|trail)'],
};

/** A time in the life of the project, not of the data. */
const PROJECT = '(launch|launched|release|released|pilot|beta|mvp|go live|going live|rollout|roll out|demo|trial|prototype|poc|proof of concept|v1|v2|first (version|release|customer|year|season|term|users|wave|market|contract|client|hospital|school|sites|store)|funding|series|round|investment|traction|product market fit|scale|growth|summer|autumn|winter|spring|holiday|christmas|easter|peak|season|busy|audit|budget|market|public|ipo|acquisition|migration|rewrite|deadline|conference|fair|election|opening|ramp|start|kick off|premiere|introduction|deployment|first (million|thousand|hundred))';

export const DEFERRAL_PATTERNS: Readonly<Record<string, readonly string[]>> = {
  when: [
    // With the lawyers while the building goes on.
    '(with|at|before|to|on the desk of|waiting for|wait for|pending|awaiting) ...4 (lawyer|legal|counsel|compliance|dpo|data protection officer|privacy team|regulator|works council|committee) ~14 (build on|go on|launch|carry on|ship|meanwhile|meantime|go live)',
    '(pending|awaiting) ...3 (review|approval|answer|opinion|vote|sign off|clearance|decision|remark) ...3 (by|of|from)',
    '(expect|await|hope for) ...4 (remark|answer|opinion|comment|decision|approval) ~8 (launch|start|go live|ship|release|open)',
    '(planned|scheduled|slated|foreseen|earmarked|intended|due|meant) (for|in|with) (the|a|our)? ...4 (version|release|year|phase|stage|quarter|step|term|wave|milestone|after next|later|#date)',
    '(the)? (version|release|year|phase|quarter) after next', 'backlog $', ': backlog', '(not|no|never) ...3 (concern|topic|matter|issue|goal|worry|business|subject) (of|for|in|until) (the|this|our)? (first|current|present|mvp|pilot|v1)',
    'cross ...4 bridge', 'when we come to it', '(leave|left) ...4 (for|to|until) (a|the)? (later|next|second|future|following)', 'only later', 'later on ~8 until then', '(come|comes|follow|follows|arrive|arrives) (with|in|at) (m2|m3|m4|v2|v3|phase|step|stage|wave|release|version)',
    '(can|could|may) (have|get) ...6 (after|once|when)', 'can wait until', '(handle|handled|address|addressed|do|done|treat|treated|tackle|tackled) in the (second|third|next|following|coming) ...2',
    `(after|following|past|post) (the|our|a|its|this)? ...3 ${PROJECT}`,
    `(once|when|as soon as|if and when|only when|not until|until after|not before|until) ...8 (${PROJECT.slice(1, -1)}|live|running|run|stable|work|works|prove|proved|proven|feet|settled|settle|found|time|capacity|budget|money|customer|customers|user|users|grow|grown|large|big|bigger|need|ask|asks|complain|traffic|revenue|stand|stands|established|momentum|commission|commissioned|commissioning|subscriber|subscribers|member|members|paying|shop|shops|matter|everyone|everybody|all ...4)`,
    '(once|when|after|as soon as|until|by the time|not before) (we|there|it|the _|they|everybody|somebody) ...4 (hit|hits|have|has|reach|reaches|pass|passes|cross|get to|past|behind|be out|be over|settle|settles|know|done|through) ...6',
    '(once|after|as soon as|until|not before) ...2 (#count|#number|#) ...1 (install|installs|download|downloads|order|orders|account|accounts|site|sites|branch|branches|shop|shops|{person}) ...4',
    '(after|until|till|past|come|towards) (the)? (year end|christmas|new year|the holiday|the holidays|easter|summer|winter|half term|the close|closing)',
    '(when|once|after|until) ...2 (dust|smoke|air|waters) (settle|settles|has settled|clear|clears)',
    '(behind|off) (us|our (back|plate|hands|desk))',
    '(stopgap|provisional|makeshift|for the time being|placeholder wording|interim)',
    'later !(than|stage of|layer)',
    'later on', 'at a later', '(in|with|for|at|during|to|until|till) (a|the|some)? (later|subsequent|future|following|second|third|fourth|next) ...2 (phase|release|version|stage|point|date|time|iteration|sprint|quarter|step|wave|milestone|year|budget|term|half|round|increment|cycle|season|project|edition|generation|update|month|summer|autumn|winter|spring|semester)',
    '(next|following|second|third|coming) ...2 (year|quarter|phase|release|version|stage|iteration|sprint|season|term|semester|half|summer|autumn|winter|spring|step|milestone)',
    '(phase|stage|step|release|version|wave|milestone|sprint|increment|iteration) (two|three|four|five|2|3|4|5|ii|iii|iv|b|c|d)', 'v2', 'v3', 'v1.1', 'v1.5', 'post (launch|mvp|release|pilot|go live)',
    '(down|further down) the (road|line|track)', 'in due (course|time)', 'eventually', 'some (time|day)', 'someday', 'one day', 'sooner or later', 'in the (long|longer) run', 'in (a)? follow up', 'follow up (project|ticket|release|epic)',
    '(for|at) (now|the moment|the time being) ...10 (without|no|not|skip|leave|postpone|ignore|raw|do without)', '(not|no|without|skip|ignore) ...8 (for now|for the moment|for the time being|at this stage|yet|right now)',
    'when ...4 (time|capacity|hand|breath|room) ...3', '(time|resource|capacity|budget) permitting', '(if|when|as) ...3 (time|resource|budget) (allow|permit)',
    '(on|in|into|to) the (backlog|to do list|parking lot|wish list|long list|roadmap)', 'back burner', 'cross that bridge', '(another|rainy) day', 'not (a|an)? ...2 (v1|mvp|launch|day one) (topic|issue|concern|priority|blocker|matter)', '(be|is|are) not ...3 (blocker|blocking|priority|urgent)',
    '(can|may|will|must|should|have to|has to) wait',
    '(skip|omit|postpone|leave|forgo|go without|do without|ignore|waive|drop) ...8 (for now|for the moment|for the time being|at first|initially|in the first (version|release|phase)|in v1|at launch|to begin with)',
    'not (in|part of|for|with|before) (the)? (v1|mvp|first version|first release|version 1|version one|this version|launch|first phase|pilot)',
    '(once|when|after|as soon as|until) the first',
    '(before|by|until|till|for) (the|our)? (second|third|fourth|next|following) (winter|summer|spring|autumn|season|year|term|semester|release|version|phase|market|round|pilot)',
    '(settle|decide|draft|write|define|clarify|sort out|work out|turn to|take up|get to|come back to|look into|deal with|catch up|due|finalize|negotiate|formulate|address|handle|discuss) ~10 (once|as soon as|after|at the end of|following|later)',
    'at some (later)? (point|stage|time)',
    '(as|in) (the|a) second step', 'in (2027|2028|2029|2030)', 'the year after', 'in the new year', '(in|during) (the)? (legal|compliance) review (phase)?', 'retrospectively', 'retroactively', 'in hindsight', 'afterwards', 'bolt ...3 on', 'retrofit',
  ],
  // Verbs that put off by themselves.
  verb: [
    '(postpone|defer|put off|put on hold|delay|adjourn|shelve|park|kick down|push back|push out|push to|hold off|hold back|suspend|skip|leave for|leave until|leave to|leave aside|leave for later|wait|await|sit on|deprioritize|revisit|catch up|figure out|sort out|deal with|pick up|take up|get to|get round to|come to|turn to|tackle)',
    '(will|shall|should|can|may|to|still) (follow|wait|come|have to wait|be added|be done|be written|be sorted|be settled|be handled|be addressed|be clarified|be dealt)',
    'follow (when|once|after|later|in|with|as)', 'come (when|once|after|later|in|with|as|next)', 'can wait', 'have to wait', 'must wait',
    '(someone|somebody|legal|lawyer|engineering|security|compliance|they|dpo|counsel) ...2 (pick|take|figure|sort|work|look|deal|handle|clear) ...4',
  ],
};

/** Before there is data, or done: no deferral. */
export const DONE_PATTERNS: Readonly<Record<string, readonly string[]>> = {
  before: [`(before|prior to|ahead of|by|until|ere|no later than|not later than) !((the|our)? (second|third|fourth|next|following)) (the|our|a|any|its|this|we|it|anything|anyone|anybody|first)? ...4 (${PROJECT.slice(1, -1)}|live|start|starts|begin|record|upload|user|data|recording|go|goes|collected|real)`, 'before ...4 (leave|store|collect|train|sent|=kept|=keep)', 'a precondition', 'blocks the launch', 'must be (done|signed|finished|complete) before', 'not (launch|start|go live|open|release|begin) ...4 (before|until|without)', 'no ...4 (launch|start|go live|release) ...3 (before|until|without)'],
  recurring: ['(every|each) (day|night|week|month|quarter|year|release)', 'monthly', 'weekly', 'daily', 'quarterly', 'nightly', 'continuously'],
  done: ['(=is|=are|=was|=were|=been|=got) ...2 (=answered|=closed|=signed|=approved|=completed|=finished|=settled|=agreed|=cleared|=granted|=obtained|in place|in force) !(once|when|after|later|as soon)', '(=signed|=answered|=approved|=cleared|=closed|=completed|=finished|=granted) (and|on|by|in|last|since)', '(answered|closed|signed|approved) $', 'already', '(=is|=are) (=done|signed|closed|complete|approved|in place|settled)', 'from (the)? (start|first day|day one|beginning|outset|first record|first user|first)', 'on day one', 'from day one', '(not|never|nothing|cannot|no longer) ...4 (wait|postpone|defer|put off|leave|later|left)', 'no (part|bit) of (it|this) (wait|is left)', 'rather than later', 'not later'],
};

/** What waits is more of something that is there already. */
export const EXTRA_PATTERNS: Readonly<Record<string, readonly string[]>> = {
  extra: ['(consent|assessment|notice) of (its|their) own', '(afresh|anew|once more|a second time|again each|again every|yearly|annual|annually|renew|renewal|renewed|reconfirm|refresh|repeat)', '(finer|more|better|stronger|stricter|tighter|shorter|simpler|nicer|further|additional|extra|second|another|even|fancier|richer|automatic|automated|self service|one click|fully automatic|still) ...4 (consent|granular|grain|option|choice|control|masking|redaction|anonymization|pseudonym*|deletion|retention|filter|layer|dashboard|check|assessment|audit|audits|log|period|screen|switch|language|privacy|review|protection|process|tool|rule|step)', 'dashboard', 'self service', 'nice to have', 'would be nice', 'on top of (it|that|this|what)', '(too|as well) $', 'extend ...6 to', 'extension of', '(replace|replaces|replaced|supersede) ...6 (manual|hand|today|current)', 'by hand (until|till|for now|today|at first|in the meantime)', '(until then|till then|meanwhile|in the meantime|so far) ...12 (mask|masked|redact|redacted|ask|asked|delete|deleted|hand|manual|nothing|no|not|stay|stays|pseudonym|phone|device|only)', 'certification', 'certificate', 'iso', 'soc 2', 'version that keep', 'penetration test', 'in (other|more|further|the remaining) (language|country|market)'],
};

/** Obligation words that mean something else. */
export const NOT_OBLIGATION = /\b(?:(?:user|customer|staff|employee|member|player|subscriber|student|guest|week|day|d\d{1,4}|client|first-year|viewer|talent|knowledge)[- ]?(?:\w+ )?retention|legal (?:department|texts?|cases?|documents?|research|boilerplate|advice|lectures?|entity)|compliance (?:with|of|rate) (?:the )?(?:dose|therapy|medication|schema|format)|privacy (?:screen|curtain|glass)|mask(?:ed)? language|image mask|segmentation mask)\b/i;

/** Words that may name a duty, and may put it off: only where the statement sounds like it. */
export const FAINT_DUTIES: readonly string[] = [
  '(notice|letter|leaflet|page|line|note|slip|slips|form|wording|text|word|guidance|agreement|waiver|paperwork|terms|banner|permission|remark|remarks|duty|report|law|act|right|order|orders) ...4 (to|for|of|on|about|that|under|with|form|letter|wording|slip|slips|question|piece)',
  '(tell|telling|told|ask|asking|asked|say|saying|mind) ...3 ({person}|family|families|parent|parents|owner|owners|people|no|if|that|whether)',
  '(hash|hashed|hashing|initials|names|faces|plates) ...6 (get|gets|be|are|is)? ...1 (hash|hashed|hashing|replaced|removed|hidden|blurred|cut)',
  '(lawyer|lawyers|counsel|solicitor|solicitors|legal|commissioner|regulator|authority|council|union|ethics|watchdog|waiver|slips|notice|engagement letter|engagement letters)',
];
export const FAINT_WHENS: readonly string[] = [
  '(once|when|after|until|as soon as|behind|past) ...10',
  '(with|for|in) the _? (release|season|summer|autumn|fall|winter|spring|update|edition|year|half)',
  '(in|for|by) (q1|q2|q3|q4|2027|2028|2029|2030|#date)', 'on ...2 (list|pile|desk|shelf)', '(later|circle back|in a drawer|in the backlog|slot in|next (year|season|autumn|spring|summer|winter|fall))',
  '(second|third|fourth|next|new|coming) ...1 (year|half|half of|quarter|phase|release|version|stage|season|term|round|edition)',
];
