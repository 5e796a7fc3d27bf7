/**
 * Patterns for what kind of system a document describes. `strong` ones decide alone, of `weak` ones
 * it takes several; `against` ones weigh on the other side.
 */

import type { Trait } from '../types.js';

export interface TraitPatterns {
  readonly strong: readonly string[];
  readonly weak: readonly string[];
  readonly against: readonly string[];
}

const SOMEBODY =
  '({person}|user|customer|client|patient|resident|citizen|member|student|pupil|applicant|candidate|employee|worker|driver|tenant|guest|visitor|passenger|traveler|listener|reader|viewer|player|caller|subscriber|household|farmer|seller|buyer|shopper|donor|claimant|policyholder|prospect|consultant|lawyer|nurse|teacher|parent|child|people)';
const CONTENT =
  '(message|photo|picture|image|selfie|video|voice|recording|audio|chat|transcript|note|record|history|profile|file|letter|document|essay|answer|question|query|click|purchase|order|booking|payment|account|cv|resume|request|complaint|review|reading|location|movement|consumption|usage|data)';
const GENERATOR = '(model|assistant|agent|bot|chatbot|system|service|tool|app|ai|engine|writer|planner|copilot|companion|tutor|coach|it|which|that)';
const WRITES = '(write|draft|compose|rephrase|rewrite|reword|phrase|summarize|generate|formulate|improvise|narrate|translate|converse|word|paraphrase)';
const TEXT =
  '(sentence|text|reply|answer|response|message|summary|email|paragraph|explanation|description|story|caption|comment|suggestion|code|letter|report|note|feedback|headline|title|plan|itinerary|recipe|script|opener|version|card|reason|wording|draft|step|instruction|translation)';

export const TRAITS: Readonly<Record<Trait, TraitPatterns>> = {
  personal: {
    strong: [
      '{data.government}',
      '{data.health}',
      '{data.biometric}',
      '{data.contact}',
      '{data.identifier}',
      '{data.financial}',
      '{data.location}',
      '{data.own}',
      `${SOMEBODY} (own|latest|past|private|full|entire|whole)? ${CONTENT}`,
      `${CONTENT} (of|from|by|about) (a|an|the|our|each|every|all|its|their|his|her|some)? ${SOMEBODY}`,
      '(face|voice|home|household|bedroom|passport|salary|diagnosis|illness|medication|ethnicity)',
      '(consent|personal data|pii|gdpr|pseudonym*|anonymiz*)',
    ],
    weak: ['{data.content}', '{data.behavior}', '{data.employment}', '{data.child}', '{data.protected}', '{person}'],
    against: ['no (personal|customer|user) (data|information)', '(nothing|not) (personal|about people|about a person)'],
  },
  generative: {
    strong: [
      '(=llm|=llms|genai|chatgpt|copilot)',
      '(large|hosted|small|instruction|rented|big|bigger) language model',
      'language model',
      'generative (ai|model)',
      'foundation model',
      '(instruction|chat|instruct) (model|tuned)',
      '(gpt*|claude|gemini|llama*|mistral*|mixtral*|gemma*|qwen*|phi*) (model|_)? (write|answer|draft|compose|translate|summarize|generate|read|get|see|is|turn|take|pick)',
      '(gpt|llama|gemma|qwen|mistral|mixtral|deepseek|command)',
      '(retrieval augmented|=rag)',
      `(model|llm|assistant|agent|bot|writer|planner|copilot) ...4 ${WRITES}`,
      `${WRITES} ...3 by (a|the|our|its) ...3 (model|assistant|machine|ai)`,
      '(stable diffusion|diffusion model|text to (image|speech|video)|image generation)',
      'prompt (template|injection|version|text)',
      '(system|user|the|our|its|one|in a|into the|each|every|whole|same) prompt',
      'hallucinat*',
    ],
    weak: [
      `${GENERATOR} ${WRITES} ...4 ${TEXT}`,
      `${WRITES} ...3 ${TEXT} (for|from|in|of|about|to|on)`,
      'chatbot',
      '(conversational|virtual|voice|ai|writing|coding|cooking|shopping|digital) (assistant|agent|companion|tutor|coach)',
      '(chat|talk) with ...3 (assistant|agent|bot|app)',
      `(suggest|propose|offer|produce|hand back|return) ...3 (a|two|three|some|up to)? ${TEXT} (in|for|that|which|written)`,
      '(made|make) ...2 up',
      'prompt',
      'ground ...3 (answer|sentence|reply|claim)',
      '(answer|reply) ...4 (question|customer|visitor|user|guest) ...3 (in|from|with)',
    ],
    against: ['(compose|write|generate|invent) nothing', 'no (language model|llm|generative)', '(does|do|will|is) not (write|generate|compose)', 'never (compose|generate|write)', 'nothing is (generated|written|composed)', 'no text is'],
  },
  learned: {
    strong: [
      '(retrain|relearn)',
      '(fine tune|finetune|fine tuning|finetuning|fine tuned|finetuned)',
      '(we|team|squad|engineer|scientist|lab) ...2 (train|tune|refit) ...6 (model|network|classifier|ranker|layer|encoder|detector|forecast|tree|head|it|again|on|every|from)',
      '(train|fit|refit|tune) (on|with|from|by) ...5 (our|own|past|last|old|historical|collected|logged|labelled|label|year|month|chat|case|record|request|click|photo|image|call|#count|#number|hospital|customer|store|shop|data)',
      '(is|are|was|were|be|been|gets|get) (train|retrain|fit|refit|tune) ...4 (on|again|anew|afresh|every|each|from|with|monthly|weekly|nightly|quarterly)',
      '(learn|learned|learnt) (from|by|the) ...4 (click|placement|past|outcome|correction|request|history|case|closed|behavior|purchase|order|booking|stay|rating|choice|skip|listen|watch|swipe|like|match|data|record|example|label|what|each|every|our|user|customer)',
      '(training|learning) (set|run|table|pool|example|pipeline|cycle|job)',
      '(collaborative filtering|matrix factorization|two tower|bandit|learning to rank)',
      '(train|tune|refresh) ...4 (anew|afresh|again)',
      'model ...3 (we|our team) train',
    ],
    weak: [
      '(gradient boost*|boosted tree|lightgbm|xgboost|catboost|random forest|logistic regression)',
      '(recommend|recommender|recommendation|personalize|personalization|rank|ranker|ranking)',
      '(training|train) (data|material|on)',
      '(trained|train) (model|classifier|network|ranker)',
      '(label|labelled) (example|data|set|image|photo|case|by hand)',
      '(click|purchase|watch|listen|booking|stay) (history|log|data)',
      '(fraud|churn|demand|no show) (model|score|forecast|prediction)',
      '(cold start|new (user|item|customer) ...4 (history|data))',
    ],
    against: [
      '(no|not|never|nothing|neither|nobody) ...5 (train|training|fine tune|learn)',
      '(as delivered|as is|as it ships|as they ship|out of the box|off the shelf|as it comes)',
      '(train|training) ...3 (nothing|no|never|was never)',
      'no corpus',
    ],
  },
  device: {
    strong: [
      '(phone|mobile|tablet|ios|android|watch|wearable) (app|application|client|version|install|screen)',
      '(smartphone|iphone|android|ios)',
      'their phone',
      'on (the|a|their|his|her|your|each|every|my|our|old|older|cheap)? (phone|smartphone|tablet|watch|handset|headset|handheld|wearable|device|glasses|bike|bicycle|car|truck|tractor|drone|robot|vehicle|mast) !(with|to|all|number|call|line|book|pane|market|sale|insurance|loan)',
      '(on device|edge device|handheld|smartwatch|earbud|hearing aid|smart glasses|headset|wearable|e bike|dash cam|dashcam|body camera|head unit)',
      '=app ...4 (phone|iphone|android|ios|tablet|store|download|install)',
      '(download|install) ...3 (app|megabyte|mb)',
      '(jetson|raspberry pi|microcontroller|neural engine|core ml|coreml|tflite|tensorflow lite|npu)',
      '(app store|play store)',
      '(battery|airtime|mobile data|data plan|metered)',
    ],
    weak: ['=app', '(in|from|through|via) (the|our|an|its) app', 'push notification', '(swipe|tap) ', 'camera', 'offline', 'bluetooth'],
    against: [
      '(desktop|laptop|office pc|browser extension|web (app|client|banking)|back office|workstation|reading room monitor)',
      '(mobile|phone|tablet|app) ...5 (second version|later|next|not part|out of scope|untouched)',
      '(not|no|never|without) ...4 (phone|mobile|tablet|=app|smartphone)',
    ],
  },
  people: {
    strong: [
      '(applicant|job candidate|=cvs|resume|curriculum vitae|hiring|recruiter|recruitment|jobseeker)',
      '(the|each|every|which|a|of|best) candidate (is|are|get|who|profile|with|score|for the (job|role|post))',
      '(loan (application|decision)|mortgage (application|decision)|credit (score|risk|decision|limit)|underwrit*|creditworth*|eligibility|benefit claim|insurance premium|claimant)',
      '(moderate|moderation|moderator|ban|suspend|takedown|shadowban)',
      '(triage|urgency|waiting list|worklist|double book|appointment) ',
      '(score|rank|grade|rate|prioritize|classify|select|screen|vet|assess|judge|mark) ...3 (people|person|patient|student|pupil|essay|applicant|candidate|tenant|driver|worker|employee|resident|lead|contact|prospect|member|profile|claim|claimant|customer|user|household|borrower|seller|photo|traveler|passenger|subscriber|caller)',
      '(reject|refuse|deny|decline|approve|freeze|bar|suspend|throw out|turn away) ...3 (photo|profile|account|claim|application|applicant|member|user|customer|listing|seller|caller|subscriber|line|sim|content|post|upload|candidate|refund)',
      '(price|premium|discount|offer|tariff|rate) ...4 (each|per|for) ...2 (customer|guest|person|household|contact|applicant|user|driver|member|traveler)',
      '(who|whom) ...3 (get|gets|see|is shown|call|invite|interview|treat|first|considered|admitted|hired)',
      '(match|pair|introduce) ...3 (people|person|member|single|user|candidate|profile|consultant)',
      '(discriminat*|protected (group|characteristic|attribute)|fairness|disparate|equal opportunity)',
      '(fraud|risk) (score|flag|alert|decision)',
      '(exam|essay|homework|coursework) ...3 (grade|mark|score|point)',
    ],
    weak: ['(fast track|priority|queue order|first in line|top of the list|further down|how far up)', '(decision|verdict|decide) ...4 (about|on|for|over) ...2 {person}', '(grade|penalty|payout|sanction)', '(fair|unfair|bias|biased|prejudice)', '(age band|postcode|skin tone|accent|gender|ethnic*)'],
    against: ['(not|never|no|nobody) ...4 (rank|score|rate|judge|count) ...4 (people|driver|worker|person|employee|student)', '(count|time|rank|rate) ...4 driver'],
  },
  untrusted: {
    strong: [
      '(prompt injection|injection|jailbreak*|untrusted|adversarial (text|content|instruction))',
      '(hidden|planted|embedded|injected|smuggled|spoken) (instruction|order|command|attack|prompt)',
      'ignore (the|all|your|previous|any) ...3 (above|instruction|rule|previous)',
      '(web|search) (page|result)',
      '(read|take|process|parse|see|receive|ingest|open|scan|extract|summarize|classify|go through|get|look at|pull) ...6 (email|web|website|web page|ticket|=cv|=cvs|resume|listing|attachment|upload|comment|posting|pull request|contract (that|from|they)|letter|pdf|slide|transcript|podcast|episode|complaint|message|diff|clause|free text)',
      '(email|web page|website|ticket|=cv|resume|review|listing|attachment|document|comment|pull request|contract|letter|pdf|slide|message|post|clause|essay|text) ...5 (go|goes|reach|is fed|are fed|is read|are read|enter|is passed|is given|comes in|come in|sent) ...3 (model|prompt|it|llm|classifier|encoder|parser)?',
      '(written|sent|uploaded|submitted|authored|typed|posted) by (a|the|any|other|some|whoever|somebody|third|guest|outside|people|customer|resident|vendor|seller|counterparty|publisher|stranger|opposing)',
      '(tool|function) (call|calling|use|list)',
      '(call|use|invoke|pick|decide) ...3 tool',
      '(uploaded|incoming|inbound|received|forwarded|foreign) (document|file|email|message|mail|contract|pdf|text|letter)',
    ],
    weak: ['(=cv|=cvs|resume|email|ticket|customer review|web page|website|listing|attachment|upload|pull request|complaint|letter|podcast|transcript)', 'somebody else', 'third party (content|text)', '(written|free text) (request|message|comment|form)'],
    against: ['(email|message|ticket|free text|comment|web form|review) ...6 (not|never|no) ...3 (part|input|read|used|seen|go|reach)'],
  },
};
