/** Who may see what, and what is written down about it. */

/** People inside who handle data, as subjects of "may see". */
const ROLE = '(agent|engineer|developer|analyst|manager|supervisor|admin|administrator|operator|editor|moderator|clerk|clinician|doctor|physician|nurse|therapist|teacher|tutor|lecturer|counselor|coach|consultant|adviser|advisor|officer|steward|lawyer|attorney|partner|paralegal|auditor|curator|librarian|labeler|annotator|reviewer|researcher|scientist|colleague|staff|employee|team|squad|support|desk|department|branch|head|lead|director|owner|role|caseworker|case worker|social worker|inspector|dispatcher|technician|pharmacist|radiologist|agronomist|underwriter|adjuster|broker|recruiter|rep|reps|representative|foreman|foremen|warden|concierge|receptionist|crew|pilot|trainer|linguist|translator|scholar|contractor|hr|guardian|school|ward|practice|house|office|group|ops|service)';
const SEE = '(see|read|open|view|look at|look into|look up|access|query|search|unlock|retrieve|reach|export|download|get to see|inspect|browse|listen|hear|play|edit|touch|pull up|work on|work with|consult)';

export const ACCESS_PATTERNS: Readonly<Record<string, readonly string[]>> = {
  // Terms of the trade that need nothing beside them.
  sure: [
    '({team}|{overseer}|{person}) ...3 (=see|=sees|=read|=reads|=open|=opens) ...4 of (their|his|her) own ...2',
    '(only|nobody but|no one but|none but|nobody except|no one except|solely|exclusively|nobody outside|no one outside) ...6 ' + ROLE + ' ...4 (can|may|will|is allowed to|are allowed to|be able to)? ' + SEE,
    '(only|solely|exclusively|nobody but|no one but|nobody except) ...7 (can|may|is allowed to|are allowed to|be able to) ' + SEE,
    '(under|behind) lock', 'lock and key', 'key ...3 with ...3 ' + ROLE, '(inherit|respect|honor|follow|apply|check|enforce|keep to|observe) ...4 (right|permission|access right) of', '(right|permission) of (whoever|the person who|the one who|the asking|the user who|the employee who)',
    // By application, by role, with somebody's key: how one gets in.
    '(access|viewing|reading|opening|insight|inspection|look) ...5 (by|on|upon|only (by|on|after|with)) (application|request|approval|invitation|appointment|order|warrant|ticket|written|sign off)',
    '(whoever|anyone who|anybody who|any {person} who|those who|somebody who|someone who) ...4 ' + SEE + ' ...8 (need|must|require|have to|ask|apply|show) ...5 (role|key|ticket|permission|approval|login|code|reason|order|warrant|signature|second|two|consent|password|account|badge|right)',
    '(lock|close|seal|shut|hide|hidden|forbid|forbidden|off limit|out of bound|invisible|unreadable|unreachable) ...2 (for|to|from) (everybody|everyone|anybody|anyone|the rest|all others|all other|all but|others|outsider|everything)',
    '(key|table|list|mapping|register|file) ...9 (belong|lie|rest|stay|sit|be held|be kept|be) (to|with|by|in) ...3 (officer|office|trustee|notary|steward|custodian|counsel|security|head of)',
    ROLE + ' ...3 (keep|bar|shut|lock|ban|exclude|cut) (away|out|off) (from|of)', '(bar|ban|exclude|barred|banned|excluded) from ...3 (data|record|file|production|log|transcript|photo|recording)',
    '(has|have|had|hold|get|with|without) (no|any|neither|only|read|view) (right|permission|sight|insight|visibility|clearance|view|eye|say) (on|to|in|into|over|of) ...5',
    '(has|have|must|need|needs|ask|asks) ...2 be (let in|admitted|invited in|given access|granted access|unlocked) ...6',
    '(open|visible|readable|accessible|viewable|shown|legible) ...1 (only)? (to|for) (those|whoever|them|nobody|no one|people who|invitee|author|none)',
    '(view|open|see|read|look at|query|unlock|retrieve|access|consult|play|hear|inspect) (only|solely|exclusively)? by (the|a|an|two|their|its|one|that|those|whoever)? ...2 (' + ROLE.slice(1, -1) + '|whoever|person who|people who|one who)',
    ROLE + ' ...2 be (confine|limit|restrict|bind|tie) to ...5', '(visible|readable|accessible|viewable|legible) ...1 (only)? (to|for) (that|its|their|his|her|one|two|nobody but)',
    'role based', 'attribute based', 'rbac', 'abac', 'least privilege', 'need to know', 'row level (security|permission|access)', 'break glass', 'four eyes', 'standing access', 'tenant isolation', 'just in time access', 'two person rule',
  ],
  // Words that say by themselves that access is restricted.
  restricted: [
    '(row|column|field|document|record|object|cell|file|tenant|folder|matter|patient) level (security|permission|access|control|filter|rule|check)',
    'access (right|list|rule|policy|group|matrix|rights) !(of way)', 'access control (list)? (on|for|per|by|over|in|at|follow|apply)', 'permission', 'entitlement', 'acl', 'clearance level', 'security clearance',
    '(tenant|customer|client|school|clinic|ward|matter) (isolation|separation|boundary|wall)', '(index|partition|database|collection|namespace|schema|bucket|space|silo|vault|key) of (their|its|his|her) own', '(separate|own|dedicated) (index|partition|database|collection|namespace|schema|bucket|silo|vault|key) (per|for each|for every)', '(no|never|nothing|neither) ...5 cross ...5 (tenant|customer|client|firm|school|clinic|matter|ward)', '(hold|have|keep|own|share|carry) (the|a|one of the) (only)? (key|password|login|credential) (to|for)', 'isolat* ...4 (tenant|customer|client|school|from each other|from one another)', 'chinese wall', 'ethical wall', 'information barrier',
    'break glass', 'standing access', 'just in time access', 'time boxed access', 'temporary access', 'privileged access', 'four eyes', 'two person rule', 'two people at a time', 'dual control', 'two key', 'hardware key', 'smart card login',
    '(access|login|log in|credential|permission) ...3 (be)? (limit|restrict|confine|grant|give|reserve|revoke|hold|approve|expire|allow|deny|tie|bind|follow|require|need|go) ...8',
    '(limit|restrict|confine|reserve|close|lock|tie|open|visible|readable|accessible|available|viewable|private|hidden|shown|unlocked) ...3 (only)? (to|for|from|by) ...6 ' + ROLE,
    '(only|nobody but|no one but|nobody except|nobody outside) ...6 ' + ROLE + ' ...4 (have|hold|get) ...2 (access|key|right|login|password|permission|credential)',
    '(has|have|get|gets|with|without|give|given|grant|granted|lose|no) (no|any|read|write|direct|full|limited|the|a)? (standing|direct)? access (to !((a|the|any)? (broadband|internet|network|power|water|electricity|credit|education|car|smartphone|computer|market|wifi|weather|catalog|gpu|map|care|help|advice))|of|only|$)',
    '(one|two|three|four|five|six|seven|eight|ten|twelve|both) ...2 ' + ROLE + ' ...4 (can|may|be able to|be allowed to) ' + SEE,
    '{person} ...3 (can|may|must|will)? (not|never|then|still)? ' + SEE + ' ...3 (only|nobody but|no one but|nothing but|none but|nothing else|what (they|he|she)|their own|its own|his own|her own|the own)',
    '(have|has|hold|get|with|need|needs) (a|an|their|his|her|own)? (own|personal)? (login|log in|password|account|key|badge) ...2 (for|to) ...8',
    '(authorized|authorised|named|cleared|vetted|certified|designated|appointed) (staff|person|people|user|role|employee|colleague|clinician|reviewer|analyst|member|doctor|nurse)',
    '(be|is|are) (not)? (allowed|permitted|entitled|authorized|cleared) to ...3 ' + SEE,
    '(own|assigned) (region|branch|ward|school|class|store|site|county|territory|team|department|clinic|case|client|patient|customer|tenant|matter|district|house|course|section|colleges) ...3 only',
    '(encrypted|locked|sealed) ...6 key ...6 (hold|held|keep|kept|with) ' ,
  ],
  // Nobody, or nobody else; of data only where the statement or its part says so.
  nobody: [
    '(nobody|no one|none of|nobody else|no one else|no human|no person|no engineer|no other|no outsider) ...4 (can|may|has|have|gets|will|be allowed to)? ' + SEE,
    '(nobody|no one|none) (else)? ...2 (has|have|gets) (one|access|any|it|a (key|login|password|account))',
    '^ (nobody|no one) (else|elsewhere)',
  ],
  // Somebody by role sees something: only with a limit beside it.
  sees: [
    ROLE + ' ...4 (can|may|will|could|must|do|does|is able to|are able to)? (not|only|never|then|still|also)? ' + SEE + ' ...12',
    '(can|may|could|will|is|are|be) ...2 (open|see|seen|read|view|look at|query|unlock|unlocked|retrieve|access|opened|viewed|queried|accessed|shown) (only|solely|exclusively)? (by|to|with) ...6',
    '(who|what) (see|sees|can see|may see)',
  ],
};

/** "nurse: own ward": a role and what it gets. */
export const ROLE_LABEL = new RegExp(`(?:^|[;|.] ?)(?:the )?(?:[\\p{L}-]+ ){0,2}(?:${ROLE.slice(1, -1)}|customer|member|user|patient|guest|tenant|pupil|student|parent|candidate|applicant|landlord|driver|rider|caller|IT|devs?|everybody else|the rest)s?: (?:own|their own|his own|her own|its own|only|no|not|none|nothing|masked|pseudonym\\w*|totals?|sums?|counts?|aggregates?|all|everything|those|what)\\b`, 'iu');

/** A limit beside "sees": whose, which, when. */
export const ACCESS_LIMIT = /\b(?:only|own|their|his|her|assigned|responsible|serv\w+|whose|while|unless|until|masked|redacted|tokens?|pseudonym\w*|no|not|without|never|nobody|none|nothing|neither|else|one person|two|unlock\w*|after|with a|with their|by role|per|of the (?:branch|region|team|ward|class|school|store|client|matter)|those|totals|counts|aggregates?|all of it|managers|in charge|treating|on shift|logged in)\b/i;

/** Looks and decisions as nouns; people inside, with some article before. */
const EVENT = '(access|look|look up|lookup|view|viewing|read|reading|query|opening|download|decision|verdict|override|export|unlock|unlocking|score|rejection|refusal|approval|hide|mute|closing|ban|block|alert|recommendation|answer|band|search|retrieval|release|playback|inspection|disclosure|change|action|match|flag|denial|hold|assignment|correction)';
const WHO = '(somebody|someone|anybody|anyone|who|' + ROLE.slice(1, -1) + ')';

/** What is written down about who saw what, or what was decided. */
export const AUDIT_PATTERNS: Readonly<Record<string, readonly string[]>> = {
  trail: [
    // Rows that nobody can touch again.
    '(row|list|table|record|file|entry|book|log|register|journal|store|ledger|line) ...2 (that|which|where)? (nobody|no one|none of us) ...2 (can|may|could|is able to) (edit|change|alter|delete|rewrite|touch|erase|overwrite|correct)',
    '(cannot|can not|can never|may not|could not|never) be (altered|changed|edited|rewritten|overwritten|erased|tampered)',
    '(which ' + ROLE + '|everyone who|everybody who|anyone who|all who|(see|tell|show|know|list|who) ...2 who) (have|has) (already|ever|also)? (=looked|=opened|=read|=seen|=viewed|=accessed|=queried|=listened|=unlocked|=touched|=edited)',
    '(print out|list|history|record|overview|statement|account|log) of ...3 (reader|viewer|visitor of|everyone who|everybody who|all who|whoever|opening|who)',
    EVENT + ' ...7 be (all|each|always)? (log|record|journal|journalled|note|register)', '(pgaudit|auditd|cloudtrail)',
    '(decision|verdict|score|refusal|rejection|approval|ranking|recommendation|alert|match|flag|answer) ~2 (together with|along with|with|and|plus) ...3 (rule|reason|ground|version|input|feature|evidence|source|threshold) ~10 (keep|kept|preserve|store|save|archive|file|record|log|retain)',
    '(nothing|nobody|no one|no) ~8 without (leave)? a? (trace|record|entry|mark|line in)',
    // An event with who, when and why.
    '(every|each|any|all) ...4 ' + EVENT + ' ~8 (with|:|,) ...4 (person|reason|time|name|version|user|who|date|purpose|threshold|badge|hour) ~6 (and|,) ...3 (person|reason|time|name|version|user|date|purpose|threshold|score|hour|input|badge)',
    '(every|each|any|all|no) ...3 ' + EVENT + ' ~14 (can|could|may) be (trace|replay|reconstruct|reproduce|retrace|look up|pull up|explain afterwards)',
    '(what|who|which) ...6 (decide|approve|reject|open|look|read|see|change|choose|recommend|answer|refuse) ~12 (can|could|may) be (trace|replay|reconstruct|reproduce|retrace|look up|pull up)',
    '(whenever|each time|every time|when|if|as often as) ...2 ' + WHO + ' ...8 (open|look|read|view|unmask|unlock|override|overrule|change|search|query|export|edit|correct|see|listen|play|reveal|access|resolve) ~10 (log|logged|record|recorded|enter|entered|note|noted|written|register|registered|trace|list|listed)',
    EVENT + ' ...4 (tie|bind|attach|link|sign|stamp|attribute|book|assign) ...1 (to|with|by|under|on) ...4 (badge|user|name|login|account|person|id|employee|staff|initial)',
    '(no|neither) (such|access|audit|viewing)? (record|log|trail|journal|list) (exist|be kept|be needed|be necessary|be written)',
    '(log|note|record|write down|store|keep|save|archive) which (document|file|record|clause|page|factor|evidence|field|passage|letter|case) ~8 (use|read|draw|rest|open|show|cite|quote)',
    '(every|each|any|all) ...6 on (record|file) ...8',
    '(each|every|any|all) ...2 (refusal|decision|verdict|rejection|approval|score|recommendation|alert|suggestion|answer|ranking|match) ~12 (keep|store|save|hold|write|archive) ~8 (reason|version|score|input|grounds|source)',
    '(can|could|may) (see|tell|trace|look up|find out|reconstruct) (who|which (person|colleague|agent|employee)|by whom) ...8',
    '(log|note|record|write down|store|keep|save|archive) ...10 (which (rule|score|feature|reason|version|model|input|source|passage)|why) ...8 (decide|decided|tip|lead|led|reject|score|rank|choose|use|used|behind|give|gave)',
    '(audit|access|decision|activity|viewing|usage|disclosure|read|lookup|look up|change|action|event) (log|trail|journal|ledger|diary|register|protocol)',
    '(audit|access|decision|viewing|lookup|disclosure) (record|entry|history|event)',
    'audit trail',
    'paper trail',
    'append only', 'write once', 'write only', 'tamper (proof|evident|resistant)', 'tamperproof', 'immutable (log|record|table|store|trail|ledger)', 'unalterable (log|record|list)', 'cannot be (altered|changed|edited) (afterwards|later|by)',
    '(who|whoever|which (agent|employee|clerk|doctor|user|person|engineer|colleague|nurse)|whose) ...4 (open|look|see|read|access|view|query|touch|retrieve|edit|change|unlock|pull|fetch|ask|search|export|download|approve|listen|consult) ~14 (log|logged|record|recorded|write|written|enter|entered|note|noted|keep|kept|list|listed|register|registered|trail|journal|store|stored|save|saved|show|shown|trace|traceable|visible|book|ledger|tracked|reconstruct)',
    '(log|record|write down|note|enter|register|track|list|journal|store|keep|save|know|show|trace|see) ...4 (who|by whom|which (employee|agent|clerk|user|nurse|doctor|person)) ...4 (open|look|see|read|access|view|query|touch|retrieve|edit|change|unlock|ask|search|export|did|decide|approve|when|play|listen|consult|fetch|pull|have)',
    '(every|each|any|all) ...5 (access|look|look up|lookup|view|read|query|opening|download|decision|verdict|change|override|action|tool call|call|retrieval|search|export|unlock|request|answer|score|recommendation|assignment|rejection|approval|refusal|disclosure|classification|suggestion|ranking|alert|category|login|visit|use|step|playback|glance) ~12 (log|logged|record|recorded|written|write|enter|entered|note|noted|register|registered|trail|list|listed|leave a|leaves a|stored with|saved with|kept with|journal|book|booked|ledger|archived|traceable|signed|stamped|timestamped|reproducible|file)',
    '(access|look up|lookup|view|read|query|opening|decision|verdict|override) (be|is|are|get|gets) (all|each|always|also)? (log|logged|record|recorded|noted|registered|journaled|tracked|written|listed)',
    '(log|list|record|register|journal|ledger|book|history|diary|table|file) of (who|which|every|all|each|access|decision|look|view|verdict|automated|query)',
    '(leave|leaves|left) (a|an|its|his|their) ...2 (trace|trail|mark|record|entry|line|footprint|note|fingerprint) ...2',
    '(log|logged|record|recorded|written|stored|saved|entered|stamped|kept) ...4 with ...4 (user|name|time|reason|who|model version|version|score|staff number|badge|reviewer|operator|timestamp|date|purpose)',
    '(each|every) time ...6 (it|this|that)? (be)? (log|logged|record|recorded|entered|noted|written|listed)',
    'register of (automated)? decision', 'visitor book', 'accountability log', 'chain of custody', 'logbook', 'log book',
  ],
};

/** Before a match: what is written down is how fast it was, or that it broke. */
export const ABOUT_MACHINES = /\b(?:latenc(?:y|ies)|durations?|run ?times?|errors?|crash(?:es)?|exceptions?|timings?|traffic|metrics|response times?|token counts?|costs?) (?:of|for|in|per)(?: \p{L}+){0,2} ?$/iu;

/** A trail of the system before this one, or one that somebody turned down. */
export const OTHER_TRAIL = /\b(?:predecessor|previous (?:system|version|vendor)|old system|used to (?:have|keep)|formerly|(?:was|were) (?:discussed|considered)|(?:refused|rejected|turned down|voted down|vetoed) by)\b/i;

/** Trails of other things: calls, visits of inspectors, money. */
export const NOT_AUDIT = /\b(?:(?:accessibility|royalt\w+|financial|tax|energy|security|annual|yearly|external|fire|safety|hygiene|quality|carbon|seo|code|vendor|supplier|compliance|iso|soc ?2|fairness|bias|website|content|stock|inventory) audits?|call log|phone log|captain['’]s log|search logs?)\b/i;
