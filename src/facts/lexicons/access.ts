/** Who may see what, and what is written down about it. */

/** People inside who handle data, as subjects of "may see". */
const ROLE = '(agent|engineer|developer|analyst|manager|supervisor|admin|administrator|operator|editor|moderator|clerk|clinician|doctor|physician|nurse|therapist|teacher|tutor|lecturer|counselor|coach|consultant|adviser|advisor|officer|steward|lawyer|attorney|partner|paralegal|auditor|curator|librarian|labeler|annotator|reviewer|researcher|scientist|colleague|staff|employee|team|squad|support|desk|department|branch|head|lead|director|owner|role|caseworker|case worker|social worker|inspector|dispatcher|technician|pharmacist|radiologist|agronomist|underwriter|adjuster|broker|recruiter|rep|reps|representative|foreman|foremen|warden|concierge|receptionist|crew|pilot|trainer|linguist|translator|scholar|contractor|hr|guardian|school|ward|practice|house|office|group|ops|service)';
const SEE = '(see|read|open|view|look at|look into|look up|access|query|search|unlock|retrieve|reach|export|download|get to see|inspect|browse|listen|hear|play|edit|touch|pull up|work on|work with|consult)';

export const ACCESS_PATTERNS: Readonly<Record<string, readonly string[]>> = {
  // Terms of the trade that need nothing beside them.
  sure: [
    '(only|nobody but|no one but|none but|nobody except|no one except|solely|exclusively|nobody outside|no one outside) ...6 ' + ROLE + ' ...4 (can|may|will|is allowed to|are allowed to|be able to)? ' + SEE,
    '(only|solely|exclusively|nobody but|no one but|nobody except) ...7 (can|may|is allowed to|are allowed to|be able to) ' + SEE,
    '(under|behind) lock', 'lock and key', 'key ...3 with ...3 ' + ROLE, '(inherit|respect|honor|follow|apply|check|enforce|keep to|observe) ...4 (right|permission|access right) of', '(right|permission) of (whoever|the person who|the one who|the asking|the user who|the employee who)',
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
    '(has|have|get|gets|with|without|give|given|grant|granted|lose|no) (no|any|read|write|direct|full|limited|the|a)? (standing|direct)? access (to|of|only|$)',
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

/** A limit beside "sees": whose, which, when. */
export const ACCESS_LIMIT = /\b(?:only|own|their|his|her|assigned|responsible|serv\w+|whose|while|unless|until|masked|redacted|tokens?|pseudonym\w*|no|not|without|never|nobody|none|nothing|neither|else|one person|two|unlock\w*|after|with a|with their|by role|per|of the (?:branch|region|team|ward|class|school|store|client|matter)|those|totals|counts|aggregates?|all of it|managers|in charge|treating|on shift|logged in)\b/i;

/** What is written down about who saw what, or what was decided. */
export const AUDIT_PATTERNS: Readonly<Record<string, readonly string[]>> = {
  trail: [
    '(every|each|any|all) ...6 on (record|file) ...8',
    '(each|every|any|all) ...2 (refusal|decision|verdict|rejection|approval|score|recommendation|alert|suggestion|answer|ranking|match) ~12 (keep|store|save|hold|write|archive) ~8 (reason|version|score|input|grounds|source)',
    '(can|could|may) (see|tell|trace|look up|find out|reconstruct) (who|which (person|colleague|agent|employee)|by whom) ...8',
    '(log|note|record|write down|store|keep|save|archive) ...10 (which (rule|score|feature|reason|version|model|input|source|passage)|why) ...8 (decide|decided|tip|lead|led|reject|score|rank|choose|use|used|behind|give|gave)',
    '(audit|access|decision|activity|viewing|usage|disclosure|read|lookup|look up|change|action|event) (log|trail|journal|ledger|diary|register|protocol)',
    '(audit|access) (record|entry|history|event)',
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

/** Trails of other things: calls, visits of inspectors, money. */
export const NOT_AUDIT = /\b(?:(?:accessibility|royalt\w+|financial|tax|energy|security|annual|yearly|external|fire|safety|hygiene|quality|carbon|seo|code|vendor|supplier|compliance|iso|soc ?2|fairness|bias|website|content|stock|inventory) audits?|call log|phone log|captain['’]s log|search logs?)\b/i;
