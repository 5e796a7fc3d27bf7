/** Claims that data is safe, anonymous or nobody's, and what they are rested on. */

/** Means that keep strangers out, or rest on trust, but hide nobody from the one who gets the data. */
export const WEAK_MEANS: Readonly<Record<string, readonly string[]>> = {
  encryption: ['encrypt*', 'tls', 'ssl', 'https', 'mtls', 'vpn', 'aes', 'aes-256', 'end to end', 'cipher*', 'secure (connection|line|channel|tunnel|link|api|transport|transfer|sftp|protocol)', '(private|dedicated|leased) (line|link|tunnel)', 'sftp', 'padlock', 'secured', 'protected (line|connection|channel)', '(line|connection|channel|link|wire|tunnel) ...3 (secure|secured|protected|private)', 'password protected', 'firewall', 'customer managed key'],
  hashing: ['hash', 'hashed', 'hashing', 'sha', 'sha256', 'sha 256', 'sha-256', 'md5', 'bcrypt', 'one way function', 'digest', 'checksum'],
  contract: ['contract', 'contractually', 'agreement', 'dpa', 'nda', 'baa', 'signature', 'countersign', 'signed', 'terms of (use|service)', 'privacy (policy|pledge|statement)', 'code of conduct', 'clause', 'confidentiality', 'secrecy', 'non disclosure', 'sworn', 'oath', '(bound|obliged|obligated|sworn|committed) ...2 to', 'promise', 'pledge', 'assure', 'undertaking', 'letter of', 'word of', 'gentleman', 'certificate', 'certified', 'certification', 'soc 2', 'soc2', 'iso', 'iso 27001', 'iso27001', 'hitrust', 'accredited', '(gdpr|hipaa|ccpa) (compliant|certified|ready)', '(reputable|trusted|renowned|respected|well known|established) (vendor|partner|provider|company|supplier|firm|name)', 'enterprise (plan|tier|contract|agreement)', '(forbid|prohibit|ban) ...6 (look|read|use|train|keep|share|open|store)', '(may|must|will) not (look|read|train|keep|use|share|open)', 'audited', 'vetted', 'security (questionnaire|review|certificate)', 'penetration test'],
  names: ['without (the|any|their|a|its)? (name|surname)', '(no|not|never|minus|less|bar|except) (the|a|their|any)? (name|surname) !(of)', '(lose|shed|forfeit|relieve of|rid of|free of) ...3 (name|surname)', '(name|surname) ...2 (replace|swap|exchange|shorten|cut|abbreviate|reduce) ...1 (by|with|for|to) ...1 initial', '(name|surname) (be)? (remove|strip|drop|delete|take|leave|cut|omit|blank|gone|missing|away|off|out)', '(name|surname) ...3 (removed|stripped|dropped|deleted|taken out|taken off|left out|cut|omitted|blanked|struck|erased|cleared)', '(remove|strip|drop|delete|omit|erase|blank|clear|cut) ...3 (name|surname)', '(take|leave|cut|strike) (out|off|away) ...3 (name|surname)', '(take|leave|cut|strike) ...3 (name|surname) ...2 (out|off|away)', '(first|last|full) (name|surname) ...4 (removed|stripped|dropped|deleted|taken|left|cut|omitted|blanked)', '(only|just|nothing but) ...2 (customer number|member number|initial|initials|user id|account number)', 'nameless', 'initial instead', '(customer|member|user|account|patient|employee|staff) (number|id) instead of ...2 (name|surname)'],
};

/** Nobody in it can be told, so it is said. */
export const ANONYMITY_CLAIMS: Readonly<Record<string, readonly string[]>> = {
  positive: ['anonymous', 'anonymously', 'anonymity', 'anonymized', 'impersonal', 'unidentifiable', 'untraceable', 'deidentified', 'unrecognizable', '(cease|stop) (to be|being|counting as) ...3 (personal|identif*|anybody|anyone|pii|somebody)'],
  negative: [
    'no longer ...4 (personal|identif*|anybody|anyone|linked|traceable|pii)',
    '(not|no|never|hardly|nobody|cannot|longer) ...4 (personal (data|information)?|pii|identifiable) $',
    '(not|no|never|nobody|cannot) ...3 (personal data|personal information|pii|personally identif*|identifiable)',
    '(nobody|no one|none|no human|no person|no stranger) ...3 (can|could|will|is able to|may|would|knows|know|learns|sees) ...4 (tell|know|say|see|recognize|identify|trace|link|guess|work out|find out|who|whose|learn|connect|match)',
    '(cannot|can not|can never|can no longer|impossible to|no way to|not possible to|not be) ...3 (trace*|identif*|link*|tell who|recognize*|tie*|connect*|match* to|re identif*|reidentif*|attributed)',
    '(fall|lie|be|outside|out of|beyond) ...3 (outside|scope|reach) ...3 (gdpr|hipaa|law|regulation|data protection|privacy law|ccpa|scope)',
    '(gdpr|hipaa|ccpa|data protection|privacy law|the law|the regulation) ...4 (not apply|no longer apply|not touch|no business|silent|satisfied|not concern|no concern|not bite)',
  ],
};

/** No harm can come of it, so it is said. */
export const SAFETY_CLAIMS: Readonly<Record<string, readonly string[]>> = {
  positive: [
    'safe !(harbor|harbour|word|exposure|default|side|from (ranking|injury|accident|fire|damage|dismissal|harm))',
    'safely',
    '(protect|shield|guard|secure|safeguard) (from|against) ...3 (misuse|abuse|outsider|stranger|prying|theft|harm|curious|leak|everything|loss|peek*)',
    '(all|only) the (protection|safeguard|security|care|privacy) ...5 (need|require|want|deserve|call for)',
    'safety of (the|this|their|our) (data|transfer|record|text)',
    '(be|make|keep|stay|remain|render|consider|regard as|deem|count as) ...4 (secure|secured|protected|private|harmless|covered|confidential|watertight|airtight|sound|clean|in order|compliant|unproblematic|legitimate|lawful|fine|all right|ok|okay) !(by|against|from|via|mode)',
    '(privacy|confidentiality|data protection|secrecy|discretion|gdpr|compliance) ...4 (guarantee|ensure|assure|preserve|protect|take care|taken care|secure|settle|solve|satisfy|cover|handle|deal with|dealt with|in place|intact|respect|maintain|safeguard)',
    '(guarantee|ensure|assure|preserve|protect|take care of|settle|solve|satisfy|safeguard|secure|cover|deal with|uphold|answer|meet) ...5 (privacy|confidentiality|secrecy|anonymity|gdpr|data protection|discretion)',
    '(protect|shield|guard|safeguard) ...3 (customer|patient|user|member|people|person|guest|tenant|employee|student|pupil|child|caller|rider|resident|candidate|personal|identity|them|sender|client|their)',
    'in (good|safe|the best) hand',
    'out of harm',
    'without (any)? (risk|worry|concern|danger|qualm|hesitation|fear|further ado|further measure|second thought)',
    'free of (risk|concern)',
    'risk free',
    '(that|this|which|it) (be)? (enough|sufficient|suffice|do|will do|all it take|plenty|good enough)',
    '(suffice|suffices)',
    '(enough|sufficient) ...4 (protect*|privacy|safeguard|protection|cover)',
    'as (safe|secure|private|confidential) as',
    '(can|may|could) ...3 (share|hand|pass|send|give|publish|release|use|copy) ...4 (freely|without|safely|with a clear conscience|as we like|at will)',
    '(cover|take care of) (us|this|that|it|the rest|everything)',
    'does the rest',
    'peace of mind',
    '(rest|sleep|breathe) (easy|easily|well|soundly|at night)',
    'at ease',
    'reassur*',
    '(can|may) (relax|trust|be sure|rest assured|rely on)',
    'clear conscience',
    'with confidence',
    'nobody but (us|the vendor|them) ',
  ],
  negative: [
    '(no|not any|zero|hardly any|nothing) ...2 (risk|danger|harm|concern|worry|leak|exposure|privacy (risk|issue|problem|concern))',
    '(no|without|few) ...2 (qualm|scruple|hesitation|misgiving|reservation)',
    '(nobody|no one|none) ...6 (can|could|will) do (anything|harm|any)',
    'nothing (can|could|will|to|need) ...3 (happen|leak|fear|worry|go wrong|lost|be lost|be done)',
    '(not|no|never|nobody) ...4 (problem|issue|concern|worry|objection|worried)',
    '(no|not) (further|other|more|additional|extra|special) ...2 (step|measure|protection|safeguard|work|precaution|action)',
    '(need|require|want|call for) (no|neither) ...4 (protection|safeguard|measure|masking|redaction|step|care|consent)',
    '(nobody|no one|no outsider|no stranger|no third party) ...3 (can|could|is able to|will) ...3 (read|see|open|look|listen|intercept|get|abuse|misuse|eavesdrop)',
    '(cannot|can not|can never) ...3 (leak|be (misused|abused|read|stolen|seen|intercepted)|misuse|abuse)',
  ],
};

/** One layer beside others, or expressly said not to be enough. */
export const LAYER: Readonly<Record<string, readonly string[]>> = {
  layer: ['on top of', 'in addition', 'besides', 'as well', 'additional*', 'second layer', 'another layer', 'one layer', 'extra layer', 'only a layer', 'also', 'alone (do|is|would|will|can) not', '(is|be|are) not enough', 'not (enough|suffice|sufficient|anonymous|make|hide|protect)', 'we (know|do not rely|are aware)', 'no substitute'],
};

/** Things made of data that look like none. */
export const DERIVED_WORDS: Readonly<Record<string, readonly string[]>> = {
  derived: ['embedding', 'vector', 'hash', 'hashed', 'hashing', 'digest', 'fingerprint', 'metadata', 'meta data', 'template', 'latent', 'representation', 'feature', 'number', 'float', 'coordinate', 'gradient', 'weight', 'score', 'encoding', 'code', 'point in space', 'activation', 'signature', 'index', 'header', 'timestamp', 'call detail', 'derived data', 'derivative', 'pseudonym', 'token'],
  strong: ['embedding', 'vector', 'hash', 'hashed', 'digest', 'metadata', 'meta data', 'latent', 'faceprint', 'voiceprint', '(face|voice|speaker|finger|fingerprint|biometric|iris|palm|gait|hand|typing|vein|body) (template|print|code|signature)', 'fingerprint of', '=fingerprints', 'point in space', '=gradients', 'feature vector', '(voice|face|facial|gait|speech|behavior|audio|image) feature', 'representation', 'encoding', 'activation', '(list|row|string|series|set|handful|bunch|pile|array|vector|column) of (number|float|digit|figure|decimal)', '(number|float|figure|decimal) ...4 (describe|represent|stand for|summarize|encode)', 'timestamp', 'call detail', 'header', '(inferred|derived) (trait|feature|attribute|data)'],
};

/** It is nobody's, or free for all. */
export const EXEMPTION_CLAIMS: Readonly<Record<string, readonly string[]>> = {
  negative: [
    '(not|no|never|hardly|nobody|neither|without|nothing|cannot|isn\'t|aren\'t|don\'t) ...5 (personal|pii|biometric|person|personally|identifiable|sensitive|private|confidential)',
    '(nobody|no one|not anybody|not anyone|no person|not a person|nobody else) \'s? ...2 (data|business|property|concern|information)',
    '(no|not|any) (point|sense|use|reason|need) (in|of) ...2 (lock|protect|guard|hide|encrypt|delete|restrict|mask|clear)',
    '(nobody|no one|none|no human|no person|no eye) ...3 (can|could|will) (read|make|see|recognize|guess|work|learn) ~6 (out of|from) (it|them|those|these|that|this)',
    '(nothing) (that|which)? ...4 (protect*|guard*|lock*|delete*|hidden)',
    '(hold|contain|have|carry|be) no (word|name|text|face|letter|picture|person|voice)',
    '(say|tell|reveal|mean|betray) (nobody|no one|a human|an outsider)? ...2 (nothing|anything|little) (to|about|of)? ...2 (a human|human eye|nobody|no one|anybody|anyone|outsider|$)',
    '(none|no one) of (this|the|our|that) (rule|period|policy|lock|regulation|restriction) ...3 (concern|apply|touch|cover|reach|bind)',
    "(don't|doesn't|needn't|isn't|aren't|won't) ...4 (fall|need|count|protect*|apply|concern|covered|personal|sensitive|delete*|look|touch|qualify)",
    '=nobody\'s',
    'no =one\'s',
    'not =anybody\'s',
    'not =anyone\'s',
    '(need|require|want|deserve|call for|get|have|enjoy|merit) (no|neither|none of|not) ...5 (protect*|lock|encrypt*|access|retention|deletion|consent|safeguard|permission|special|care|policy|expiry|period|guard|key|treatment|restriction|limit|control|attention)',
    '(do|does|need|be|have|must|is|are) not ...4 (need|require|have to be|be|fall|count|subject|covered|treated|belong|concern|contain|carry|reveal|say|tell|qualify|governed|bound|under|restricted|deleted|protected|encrypted|touch|apply) ...5 (protect*|lock|encrypt*|delete|deleted|deletion|retention|under|gdpr|law|regulation|personal|consent|cover|policy|rule|rules|period|same|access|restricted|anything|anybody|anyone|person|scope|privacy|guarded|expire|expiry|care|data protection)',
    '(no|without) (need|reason) to ...3 (protect|delete|encrypt|restrict|guard|expire|lock|ask|mask|hide|limit|treat|redact|erase)',
    '(say|tell|reveal|disclose|give away|betray|mean|show|carry|hold|contain|leak) (nothing|no|little|neither) ...5 (about|to|of|person*|identit*|anyone|anybody|name|individual|outsider|human|information)',
    '(cannot|can not|can never|could not|impossible to|no way to|not possible to|never) ...4 (reverse*|turn* back|read back|decode*|invert*|trace*|link*|reconstruct*|recover*|restored|undo*|convert* back|identif*|brought back|unscramble*|go back|lead back|led back)',
    'be no (face|voice|name|text|person|letter|picture|photo|record|data)',
    'need not ...3 (ask|asked|told|informed|protect|protected|delete|deleted|lock|encrypt)',
    'belong to (nobody|no one|none)',
    'no (way|road|path) back',
    '(none|nothing|no protection|no lock|no care) (needed|required|necessary)',
    '(fall|come) under (no|none of) ...2 (policy|rule|law|period|regulation|regime)',
    'no (policy|rule|period|law|regulation) ...3 (cover|apply|touch|concern|reach)',
    '(gdpr|hipaa|law|regulation|policy|data protection|privacy rule|retention rule|rule) ...4 (not apply|not cover|not touch|not reach|not concern|no say|not extend|silent|stop)',
    '(outside|beyond|out of|exempt from|free from|free of|exempted from|excluded from|excepted from) ...4 (gdpr|scope|law|policy|rule|data protection|regulation|retention|privacy|hipaa|restriction|deletion)',
  ],
  positive: [
    '(cease|stop) (to be|being|counting as) ...4',
    '(be|are|is|remain) (just|only|merely|pure|plain)? (mathematics|math|statistics|geometry|arithmetic)',
    '(for|to) ...1 (other|any|all|every) (team|department|colleague|squad) ...4 (asking|free|taking|copy|as they like)',
    '(team|department|colleague|everybody|anybody|anyone|squad) ...4 (have|query|copy|use|do) ...5 (for the asking|as (they|it|he|she) (like|please|wish)|what (they|it) (like|want|please)|freely|at will)',
    'anonymous',
    'anonymized by (nature|design|definition|construction)',
    'impersonal',
    '(count|treat|regard|class|file|rank|handle|consider) as ...2 (technical|operational|system|machine|statistical|non personal|nonpersonal|anonymous|neutral|internal|statistic|statistics|mathematics|telemetry)',
    'irreversible',
    'one way',
    'meaningless',
    'harmless',
    'innocuous',
    'exempt',
    'exempted',
    'unproblematic',
    '(just|only|merely|mere|plain|nothing but|no more than|simply|purely|bare|pure) ...4 (number|float|figure|digit|mathematics|math|statistic|decimal|arithmetic|geometry|point|coordinate|value|bit)',
    '(anybody|anyone|everybody|everyone|any team|every team|each team|all team|any colleague|whole company|any employee|any engineer|every engineer|everyone in the company) ...3 (may|can|could|is free|is welcome|has access|have access|query|copy|download)',
    '(free|freely|openly|without restriction|without limit|at will) ...4 (share|copy|use|available|reuse|publish|pass|keep|exchange|export)',
    '(share|copy|use|pass|export|hand|exchange) ...6 (freely|without restriction|without limit|at will|without asking|without consent|openly)',
    '(open|shared|public|unlocked|unrestricted) (folder|bucket|drive|directory|index|share|table|access|store)',
    'safe (to (share|keep|publish|copy|store|export|log|cache))',
    '(stay|lie|live|be) ...3 (in the open|unprotected|unencrypted|unlocked)',
  ],
};

/** What may be such a claim: only where the statement sounds like one. */
export const FAINT_CLAIMS: Readonly<Record<string, readonly string[]>> = {
  safe: ['(no|not|nothing|nobody|none|no one) ...8', '(takes|take|taken|taking) ...3 (care|out)', '(as though|as if|as freely|as private|equivalent|regard|considered|sure|safe|private|protected|okay|ok|fine|anonymous|unknown|stays|stay)', "(that|this) (is|'s) ...1 (how|why|what|for this reason)"],
  exempt: ['(not|no|none|nobody|nothing|neither|never|outside) ...4', '(only|mere|merely|just|math|maths|arithmetic|bookkeeping|numbers|dots|decimals|metadata)', '(open|open to|shared|share|shelf|lake|anybody|anyone|whoever|unlocked)'],
};

/** Derived things by their count ("384 floats") or by the name a document gives its embedding ("LeaseVec"). */
export const COUNTED_NUMBERS = /(?<![\p{L}\d])(?:\d{2,4}[ -](?:numbers?|floats?|bits?|values?|figures?|dimensions?|coordinates?)|(?:rows?|lists?|strings?) of (?:numbers|floats|figures)|\p{Lu}\p{L}*(?:Vec|Embed|2vec)(?:['’]s)?)(?![\p{L}])/u;

/** The claim is reported, and not made. */
export const REPORTED_CLAIM = /\b(?:it (?:was|has been|is) (?:argued|claimed|suggested|said)|argument|some (?:argue|claim|say)|was told)\b/i;

/** Vectors and the like of things that are nobody's. */
export const IMPERSONAL_SOURCE = /\bvector (?:tiles?|maps?|files?|drawings?)\b|\b(?:item|product|article|catalog(?:ue)?|word|map|road|recipe|song|track|film|movie|book|help|page|sku|part|machine|public|vector (?:store|database|db|search|graphics))s?['’]? (?:embedding|vector|hash|metadata|feature|index)|\b(?:embedding|vector|hash|hashe)s? of (?:the |our )?(?:help|product|public|article|catalog|page|map|word|song|item|recipe|manual|film|book)/i;
