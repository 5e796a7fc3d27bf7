/** How a document says what checks or bounds generated output, and what keeps instructions in content from steering it. */

const OUTPUT =
  '(sentence|answer|reply|claim|statement|line|paragraph|draft|summary|remark|suggestion|response|translation|block|version|citation|code|output|caption|wording|text|letter|recipe|clause|snippet|comment|note|picture|image|drawing|description|headline|bullet|leg|fact|quote|recommendation|mail|message|query|word|title|post|plan|minutes|report|proposal|hint|explanation|figure|number|dose|name|fee|price|amount)';
const PIECE =
  '(sentence|answer|reply|claim|statement|line|paragraph|draft|summary|remark|suggestion|response|translation|block|version|output|caption|wording|text|clause|comment|query|drawing|picture|image|bullet|leg|page|proposal|recipe|snippet|letter|message|mail|note|hint|explanation)';
const SOURCE =
  '(source|passage|paragraph|entry|document|article|citation|footnote|transcript|original|handbook|sheet|playbook|tool result|database|catalog|audio|recording|evidence|manual|contract|law|chapter|timestamp|second|knowledge base|index|inventory|price list|order|schema|ledger|dictionary|glossary|guideline|register|formulary|file|input|reference|record|page)';
const PERSON =
  '({person}|clerk|person|human|agent|editor|reviewer|expert|officer|doctor|nurse|lawyer|teacher|moderator|analyst|associate|adviser|librarian|engineer|dispatcher|manager|pharmacist|maintainer|counsel|author|owner|physician|clinician|colleague|designer|curator|legal|staff|rep|radiologist|judge|secretary|programmer|developer|planner|writer|buyer|underwriter|specialist|technician|interpreter|translator|they|you)';
const GOES = '(drop|dropped|thrown away|thrown out|discard|discarded|held back|withheld|suppressed|struck|removed|left out|set aside|hidden|not shown|not sent|never shown|bounced|sent back|refused|rejected|deleted|cut|blanked|redone|not run|does not reach|do not reach|held|wait|waits)';

export const GUARDRAILS: Readonly<Record<string, readonly string[]>> = {
  // Every sentence rests on a source.
  grounding: [
    `${PIECE} ...4 (cite|carry|backed by|back by|rest on|point to|link to|linked to|trace|traced|quote|supported by|refer to|come with|stand beside|tied to|anchored in|grounded in|taken from|lean on|footnoted|with) ...4 ${SOURCE}`,
    `(cite|cites|citing) ...4 ${SOURCE}`,
    `(say|name|show|give|link) ...2 (which|the|its|their|a) ...1 ${SOURCE} (it|they|each|behind|from|beside|next|for)`,
    `(with|beside|next to) (the|its|their) ...1 (source|passage|paragraph|playbook paragraph|citation|footnote|entry|article) ...4 (it|beside|next to|they|behind)?`,
    '(groundedness|grounded in|grounding check|citation check|cited source|inline citation)',
    `(no|without|not) ...4 (source|passage|citation|evidence|article|backing|support|tool result) ...6 ${GOES}`,
    `(answer|speak|talk|write|compose|draw|drawn) ...4 (only|nothing but|solely|exclusively) ...3 (from|about|what|on)`,
    `(only|solely|nothing but) from ...4 ${SOURCE}`,
    `(must|has to|have to|needs to|may only) ...2 (stand|occur|appear|be found|be contained|be backed|be supported|rest on|match|agree with|come from) ...5`,
    `${PIECE} ...3 (be|is|are) (backed|supported) by`,
    `${PIECE} ...4 (not|contradict|contradicts|deviate|deviates|unsupported|invented) ...4 (support|supported|backed|source|original|transcript|passage|sheet|article|document) ...6`,
    'drawn from ...4 (entry|entries|article|document|passage) that',
  ],
  // Something checks it or throws it away.
  check: [
    '(second|another|other|smaller|separate) ...1 (model|pass|network|classifier|reader) ...2 (asked|decides|says) ...1 whether',
    'whether ...5 (follow|follows|followed) from ...3',
    '(profanity|toxicity|lore|content|abuse|tone|language|slur|output|factual) ...3 (filter|filters|checker|screen)',
    `${PIECE} ...2 (pass|passes|go through|goes through|run through|runs through|goes past) ...6 (filter|filters|check|checker|validator|test|tests|guard)`,
    '(json|yaml|xml|output|reply|answer|code) ...3 (against|to|by) (a|the|its|our) schema',
    '(fail|fails|failed|pass|passes|passed) (validation|verification|the validator|the parser|the compiler)',
    '(=verified|=checked|=validated|=confirmed|=recomputed) ...2 (by|against|with) ...3 (rule|rules|table|list|lookup|look up|database|program|calculator|formula|register|catalog)',
    '(has to|have to|must|needs to) (compile|parse|validate) ...6',
    '(cannot|can not|could not) be (confirmed|verified|found|traced|checked|backed|matched|proved) ~10 (left out|dropped|removed|struck|hidden|omitted|cut|withheld)',
    `(check|checks|checked|verify|verifies|verified|validate|validates|validated|compare|compares|compared|screen|screens|screened|filter|filters|filtered|recompute|recomputes|recheck|rechecks|cross check|re check|scan|scans|scanned) ...4 (every|each|all|the|its|whether|that|against|any) ...2 ${PIECE}`,
    `${PIECE} ...3 (is|are|gets|get|being) ...2 (=checked|=verified|=validated|=compared|=screened|=filtered|=scanned|=recomputed|looked up|=parsed|=compiled|run through|=matched)`,
    `${PIECE} ...8 ${GOES} !(the test)`,
    `(a|any|every|each) ${OUTPUT} (that|which|without|outside|with|not) ~12 ${GOES}`,
    `(drop|drops|discard|discards|withhold|withholds|throw away|throws away|suppress|suppresses|reject|rejects|strike|strikes|remove|removes|catch|catches|refuse|refuses|block|blocks|hold back|holds back|stop|stops) ...2 (a|an|any|every|each|the|all|those) ...2 ${PIECE} ...8`,
    '(filter|filters|check|checker|guard|screen) (behind|after|in front of) (it|the (model|writer|assistant|bot)) ...6',
    '(stop|stops|catch|catches|block|blocks|filter|filters) ...3 (slur|insult|profanity|advice|medical|anything about|claims|made up|off topic|answers)',
    '(throw|throws) away (anything|whatever|what|every|each)',
    '(guardrail|output filter|content filter|safety filter|profanity filter|toxicity filter|fact checker|entailment|nli model|judge model|critique pass|type checker|moderation layer|safety layer|schema validation|output validation)',
    '(number|name|fact|date|unit|dosage) ...2 (check|checker|checks) ...3',
    '(guard) ...2 (drop|drops|stop|stops|check|checks|reads)',
    `(second|another|other|smaller|separate) ...1 (model|pass|network|classifier|reader|one) ...4 (check|checks|read|reads|compare|compares|judge|judges|throw|throws|reject|rejects|verify|verifies|score|scores|drop|drops|stop|stops)`,
    `${PIECE} (must|may) ...1 (keep|not exceed|not be|contain|not contain|parse|compile|not name|not mention)`,
    '(looked up live|look up live|re check|compiles before|parsed before|runs the tests)',
    `(fail|fails|failed|pass|passes) (the|this|that|its) (check|checks|filter|validation)`,
    'is not run',
  ],
  // What it can say is bounded.
  bounded: [
    '(taken|copied|quoted|quotes|read|shown|reproduced) ...2 (letter by letter|word for word|verbatim|character by character) ...2 (from|out of)',
    '(quotes|copies) (verbatim|word for word|letter by letter)',
    '(decoding|output|vocabulary|generation|wording|answers|replies|phrases) ...2 (is|are) (limited|restricted|confined|constrained|bound) to ...4',
    '(choose|chooses|pick|picks|select|selects) ...3 (from|among|between|out of) ...3 (phrases|lines|sentences|templates|answers|passages) ...3',
    '(template|schema|grammar) ...3 (fill|fills|filled|enforce|enforces|decide|bind|binds)',
    '(fixed list|closed list|controlled list|closed vocabulary|structured output|json schema|constrained (decoding|output|generation)|forced into a schema|multiple choice)',
    `(only|nothing but|no other|none but) ...5 (from the list|on the list|in stock|in the list|of the list|in the shop|in the catalog|be named|be shown|that exist|on the menu)`,
    `(fee|price|number|amount|date|name|fare|time|address|total|dose|quantity|limit|figure) ~8 (inserted|filled|filled in|put in|read|come|taken|looked up|copied|computed) ...3 (from|by|out of|desk|program|order|list|database)`,
    '(is|are) never (composed|generated|made up|invented|worded|written by the model)',
    '(not|never) (the model|the machine|by the model|the assistant) ...2 (words|own|say)?',
    '(stay|stays) (within|inside) ...4 (words|list|vocabulary|topic|handbook|entries|recipe|level)',
    '(refuse|refuses|decline|declines|does not answer|will not answer|steers away) ...4 (question|topic|advice|medical|legal|about|to answer|on)',
    '(rather|sooner) (decline|say nothing|stay silent|pass) ...4',
    '(says|say|admits|admit) ...3 (does not know|not know|as much|not sure|i do not know)',
    '(read only|sandbox|dry run)',
  ],
  // Somebody reads it before it counts.
  approval: [
    `${PERSON} ...4 (approve|approves|accept|accepts|confirm|confirms|edit|edits|correct|corrects|check|checks|sign|signs|sign off|signs off|release|releases|review|reviews|strike|strikes|go over|goes over|look over|looks over|read over|reads over|revise|revises|alter|alters|redraw|redraws|proofread|proofreads|vet|vets) ...3 (it|them|both|each|every|all|draft|reply|line|letter|version|note|sentence|answer|proposal|suggestion|output|summary|wording|translation|picture|page|query|message|report|heading|one|and|or)`,
    '(tab|return|enter|click|key) (takes|accepts|inserts) it',
    '(where|when) ...2 (two|both|they|models) (disagree|differ) ...4 (goes|go|waits|wait|is|are)',
    `${PERSON} ...3 (read|reads|see|sees|takes|take|press|presses|click|clicks) ...5 (before|draft|reply|proposal|suggestion|first|button|over and|and saves|or strikes|and sends)`,
    `(approved|checked|reviewed|signed|signed off|edited|confirmed|released|cleared|vetted|redrawn|revised|corrected|looked over|gone over|proofread) ...1 by ...2 ${PERSON}`,
    `(once|until|unless|before|after|only when|not before) ...3 ${PERSON} ...3 (approve|approved|approves|accepted|confirm|confirmed|checked|signed|released|said yes|agreed|has read|have read|reads it|read it)`,
    '(human|manual|editorial|clinical|legal|medical) (approval|review|check|sign off|release)',
    `(press|presses|pressed|click|clicks|clicked|hit|hits|tap|taps) ...1 (send|use|post|publish|accept|approve|insert|apply|"send")`,
    '(tracked change|redline|suggestion mode|draft mode|four eyes)',
    '(human in the loop|person in the loop|second pair of eyes)',
    `(accept|accepts|take|takes|edit|edits|send it|sends it|send|keeps|change it) ...1 (or|and) (strike|strikes|reject|rejects|edit|edits|discard|discards|change|changes|alter|clear|publish|publishes|saves|send|sends|throw|throws)`,
  ],
  // Says that nothing of the kind is done.
  none: [
    '(guardrail|guard rail) ...1 (along|at|on|beside) the ...3',
    '(data|figure|estimate|survey) (is|are|was) grounded in',
    '(goes|go|went|comes|sent|printed|appears|lands|put|shown|published|read aloud) ...5 (as it is|as is|as they are|unchecked|unread|unedited|unfiltered|unseen|untouched)',
    '(unchecked|unread|unedited|unfiltered|unreviewed)',
    '(nobody|no one|no person|no human|nothing|no one) ...3 (checks|checked|looks over|reviews|verifies|reads it|reads them)',
    'in whatever words',
  ],
};

export const INJECTION: Readonly<Record<string, readonly string[]>> = {
  defense: [
    '(manipulated|forged|doctored|rigged|crafted|malicious|tampered) ...5 (test|tests|test set|suite|drill)',
    '(red team|red teamers|pen testers|testers|attackers) ...3 (try|tries|attempt|attempts|attack|attacks|talk)',
    '(see|sees|get|gets|read|reads|receive|receives|given) ...3 (number|numbers|field|fields|value|values|figure|figures|category|categories) (only|alone|and nothing else)',
    '(address|addresses|talk to|talks to|speak to|speaks to|aimed at|appeals to) the (model|machine|reader|system|assistant|bot|ai) ...3',
    '(fenced|wrapped|enclosed|boxed|quoted) (in|off|with|by|between) ...3',
    '(planted|hidden|smuggled|embedded|injected|forged|booby trapped) (order|orders|instruction|instructions|command|commands|text|prompts) ...4 (run|tried|tested|test|fed|played|replayed|month|release|week)',
    '(right|rights|permission|permissions|privileges) and (no more|nothing more|no others)',
    '(no more|no wider|no other) (right|rights|permissions|privileges) than',
    '(tainted|=quarantined|taint tracking|=sandboxed|canary (string|token|word|phrase))',
    '(payment|payments|booking|bookings|refund|action|actions|transfer|transfers|order|sending|tool|tools|deletion|purchase) ...3 (need|needs|require|requires|wait for|waits for|ask for|asks for) ...4 (tap|click|confirmation|approval|signature|nod|press|consent|yes)',
    '(it|model|helper|assistant|agent|bot|system|concierge|companion|reader|writer|llm) ...1 (may|can) not (send|buy|delete|share|pay|book|write|order|post|transfer|execute|open) ...6',
    '(tool call|tool calls|tool|function call|action|actions) ...2 (pass|passes|go through|goes through|checked|validated|vetted) ...4 (policy|rule|check|gate|broker|guard|filter)',
    'whatever ...6 (tell|tells|say|says|ask|asks|order|orders|contain|claims) ...2 (it|them)? (cannot|can not|may not|never)',
    '(quoted|reference|untrusted|inert) (material|matter|text|data|content)',
    '(treated|handed over|declared|counts|count|passed|taken|read|regarded|arrives|marked) ...2 as (quotation|quoted|material|evidence|reference|untrusted) !(subject|protection)',
    '(treated|handed over|passed|marked|arrives) ...2 as (mere|plain|inert)? data',
    '(is|are|be) (data|material|evidence) and (not|never|no)',
    '(separate|marked|fenced|quoted|delimited|dedicated|labelled|sealed) (field|block|channel|section|envelope|message|role|part|slot)',
    '(field|block|channel|slot|section|message) of (its|their) own',
    '(delimiter|delimiters|spotlighting|datamarking) ...5',
    '(between|inside) ...3 (quotation marks|tags|delimiters|markers|fences)',
    '(has|have|with|gets|get|given|holds|without|owns) ...2 (no|neither|without|not a) ...3 (tool|tools|network|function|functions|internet|hands|write access)',
    '(neither|without|no) (tools|tool|functions|hands)',
    '(neither|without|no) (network|internet) ...1 (nor|or|and) ...1 (tools|tool)',
    '(can|may|could|is allowed to) (call|use|reach|touch) ...1 (no|nothing|none|neither|only) ...3 (tool|tools|function|functions|network|of them|four|three|two|read|list)',
    '(no|not) ...2 (writing|write)? (tool|function|action) ...1 (can|may|is|are) ...1 (be)? (called|used|run|taken|possible)',
    '(least privilege|allow list|allowlist|whitelist) ...6',
    '(tool|function|action) ...4 (read only|sandboxed|on the (list|allow list)|allow listed|whitelisted)',
    '(# (tool|function|action)|(tool|function|action)s?) ...4 (and no (other|fifth|fourth|third|sixth|seventh|more)|no others|and none besides|and nothing else|only)',
    '(injection|jailbreak*|attack|hidden (instruction|order|text)|planted (instruction|order|text|command)|smuggled|poisoned|hostile|adversarial) ...6 (test|tests|tested|replay|suite|set|red team|probe|probes|filtered|stripped|removed|caught|part of|blocked|detector|classifier|drill|refused|fails the release|flagged)',
    '(test|tests|suite|set|replay|probe|red team*|drill|attack) ...6 (injection|jailbreak*|spoken attack|planted|hidden (instruction|order|text)|hostile|adversarial|smuggled|poisoned)',
    '(strip|strips|stripped|remove|removes|removed|sanitize|sanitizes|sanitized|escape|escapes|escaped|neutralize|neutralizes|flatten|flattened|discard|discards|drop|drops|dropped|cut|cuts|delete|deletes|blank|blanks) ...5 (instruction|command|order to|white text|white on white|hidden|invisible|markup|html|script|control character|imperative|zero width|comments in)',
    '(white text|invisible text|hidden text|markup|html|zero width ...1) ...4 (strip|stripped|removed|dropped|cut|discarded|flattened|blanked)',
    '(instruction|command|order|request|imperative|sentence that (ask|order|tell)) ...5 (in|inside|within|found in|contained in|from|on) ...5 (ignored|never|not (followed|obeyed)|are data|has no|have no|count for nothing)',
    '(never|not|cannot|no) ...3 (obey|obeys|follow|follows|act on|acts on|take orders|takes orders|takes instruction|take instruction|carry out|carries out) ...6',
    '(whatever|nothing|anything) ...4 (page|mail|email|text|document|letter|review|comment|clause|file|cv|content) ...4 (says|asks|orders|can|may|reaches) ...4 (tool|action|instruction|order|steer|change|make)',
    '(confirm|confirms|confirmation|approval|press|presses|click|clicks|say yes|says yes) ...3 (before|each|every|any|for) ...3 (action|tool|write|writing|payment|booking|call|refund|transfer)',
    '(extract|extracts|pulls|takes|passes|hands) (only|nothing but|just) ...6 (date|field|number|place|value|fact|amount|name)',
    '(dual|two|second|quarantined) ...1 (model|llm) ...4 (reads|sees|never sees|untrusted|quarantined)',
    '(separate|separated|separates|keep|keeps|kept) ...4 (instruction|instructions|orders|commands) ...3 (from|apart)',
    '(check|checks|classifier|detector|filter|filters|scanner|scan|scans) ...5 (for|against|that looks for|catch|catches) ...4 (injection|instruction|hidden|planted|order to|attack|command|manipulation)',
    '(cannot|can not|unable to|never|nothing it reads can) ...2 (be steered|steer|be talked|be told|trigger) ...5',
  ],
  // Reads like a defense against something else.
  other: ['(sql|dependency|fuel|mold|molding|code) injection', 'injection (molding|pump|valve|nozzle|needle|site)'],
};
