/**
 * How a text speaks of companies outside the house. Names are invented by every author, so they are
 * known by their company: what they own, offer, sign, charge and are called.
 */

import { withPlainLetters } from './letters.js';

/** A capitalized name of one to four words. */
const NAME = String.raw`(\p{Lu}[\p{L}\p{N}&]*(?:[-.+]\p{L}[\p{L}\p{N}]*)*(?: (?:\p{Lu}[\p{L}\p{N}&]*(?:[-.]\p{L}[\p{L}\p{N}]*)*|&)){0,3})`;

/** What an outside company is called. */
const COMPANY = String.raw`(?:vendors?|suppliers?|providers?|partners?|processors?|sub-?processors?|contractors?|sub-?contractors?|compan(?:y|ies)|firms?|agenc(?:y|ies)|start-?ups?|studio|bureau|specialists?|outfit|consultanc(?:y|ies)|integrator|reseller|insurer|broker|lab|laboratory|hoster|subsidiary|corporation|outsourcer|freelancers?|platform company|software house|call cent(?:er|re) operator|mail house|shop|maker|manufacturer|publisher|labell?ing house|annotation house|print house|clearing house|(?:mailing|fulfil+ment|typing) house|mailer|mail shop|registry|marketplace|distributor|courier|copywriters|translators|typists|transcribers|estate agents?|filing agents?|auditors|lawyers|film people|data people)`;

/** What such a company offers or has, after its name. */
const OFFER = String.raw`(?:(?:hosted|cloud|public|commercial|large|mini|own|managed|medical|online|flagship|standard|enterprise|batch|streaming|small|big|mid-size|rented|paid|remote|web|voice|speech|vision|chat|language) )*(?:APIs?|cloud|servers?|models?|LLMs?|endpoints?|data cent(?:er|re)s?|annotators?|label+ers?|linguists|transcribers|typists|SDK|SaaS|GPUs|machines|price list|prices|tariffs?|rate card|terms|terms of service|contract|white ?paper|brochure|leaflet|data ?sheet|sales deck|status page|fine print|signature|large model|small model|speech service|vision service|annotation team|labell?ing team|review team|console|account manager|tenant|tenancy|portal|inbox|sandbox|upload page|web form|drop box|data lake|platform)`;

/** What makes a name a company's by itself. */
const SUFFIX = String.raw`(?:Analytics|Labs?|AI|Technologies|Software|GmbH|Inc\.?|Ltd\.?|Limited|LLC|AG|B\.?V\.?|S\.?A\.?|S\.?r\.?l\.?|Oy|AB|AS|ApS|SAS|plc|PLC|Corp\.?|Corporation|Solutions|Insights|Annotation|Annotations|Labell?ing|Transcripts?|Transcription|Translations?|Speech|Cloud|Systems|Consulting|Outsourcing|BPO|Infotech|Datatech|Networks|Holdings?|Logistics|Media|Vision|Health ?Tech|Robotics|Interactive|Communications|Telecom|Pvt\.?|Pte\.?|KK|Srl)`;

const re = (source: string): RegExp => new RegExp(withPlainLetters(source), 'g');

/** What has to stand somewhere in a statement before a cue is tried on it: cheap to look for. */
const OFFERS = /['’]/u;
const COMPANIES = new RegExp(COMPANY, 'u');
const SUFFIXES = new RegExp(withPlainLetters(String.raw` ${SUFFIX}(?![\p{L}\p{N}])`));
const BOTH = / both /u;
const ANY = /\p{Lu}/u;

/** A cue on which nothing is tried that lacks the words around the name, which are cheaper to look for than names. */
const around = (source: string): { readonly cue: RegExp; readonly gate: RegExp } => {
  const words = source.split(NAME).filter((part) => part !== '' && !part.includes('\\p{'));
  const [longest = ''] = words.sort((one, other) => other.length - one.length);
  return { cue: re(source), gate: longest === '' ? ANY : new RegExp(longest, 'u') };
};

/** Each has the name in its first group. */
export const VENDOR_CUES: readonly { readonly cue: RegExp; readonly gate: RegExp }[] = [
  { cue: re(String.raw`${NAME}['’]s? ${OFFER}\b`), gate: OFFERS },
  { cue: re(String.raw`${NAME}['’]s? (?:\p{Ll}+ ){1,2}(?:APIs?|portal|endpoint|cloud|servers?)\b`), gate: OFFERS },
  { cue: re(String.raw`${NAME}(?: and \p{Lu}\p{L}+)? both (?:compute|run|sit|stand|host|are|have|process|charge|promise|sign|store|keep)\b`), gate: BOTH },
  { cue: re(String.raw`\p{Lu}\p{L}+ and ${NAME} both (?:compute|run|sit|stand|host|process|charge|promise|sign|store|keep)\b`), gate: BOTH },
  around(String.raw`${NAME} (?:cloud |web |REST |public |chat |speech )?(?:APIs?|SDK|SaaS|Cloud)\b`),
  around(String.raw`\b(?:[Aa]PIs?|API|cloud|endpoints?|servers?|platform|SaaS|hosted (?:\p{Ll}+ ){0,2}model|large model|hosted service|(?:the|a|its) model|cloud service|speech service|vision service) (?:of|by|from|at|run by|operated by) ${NAME}`),
  { cue: re(String.raw`((?:\p{Lu}[\p{L}\p{N}&]*(?:[-.][\p{L}\p{N}]+)* ){1,3}${SUFFIX})(?![\p{L}\p{N}])`), gate: SUFFIXES },
  { cue: re(String.raw`${NAME}(?: \([^)]*\))?, (?:our|the|a|an|its|their|one of our|one of the|two|three|four) (?:[\p{L}'’-]+ ){0,5}?${COMPANY}\b`), gate: COMPANIES },
  { cue: re(String.raw`\b${COMPANY}(?:,| is| called| named|:| like| such as|,? namely)? ${NAME}`), gate: COMPANIES },
  { cue: re(String.raw`${NAME} \((?:our |the |a |an )?(?:[\p{L}'’-]+ ){0,4}?${COMPANY}\b`), gate: COMPANIES },
  { cue: re(String.raw`${NAME}(?: is|,) (?:a|an|the|our) (?:[\p{L}'’-]+ ){0,4}?${COMPANY}\b`), gate: COMPANIES },
  around(String.raw`\b(?:contract|agreement|DPA|deal|annex|NDA|addendum|BAA|subscription|license|licence) (?:with|of|from) ${NAME}`),
  around(String.raw`${NAME} (?:rents? out|rents? to|rents? (?:it|us)|leases? out|hosts? for us|sells? us|licen[cs]es? (?:it|us|out))`),
  { cue: re(String.raw`\b(?:runs?|computed|hosted|processed|done|sits?|lives?|stands|kept|stored|works?) (?:at|by|with|on) ${NAME}['’]s?(?=[.,;:]|$| (?:place|in|machines|hall|cards|rack))`), gate: /(?:at|by|with|on) \p{Lu}/u },
  { cue: re(String.raw`${NAME} (?:types|prints|listens|reads|reviews|grades|does (?:its|their|the) \p{Ll}+ing|has (?:its )?(?:halls|offices|servers|machines|typists|annotators|readers)|(?:processes|prints|types|reads|hosts|stores|computes) (?:it|them|all|everything)) (?:in|from) (?:\p{Lu}|whatever|whichever|wherever)`), gate: / (?:in|from) (?:\p{Lu}|whatever|whichever|wherever)/u },
  { cue: re(String.raw`${NAME}, (?:an?|the) (?:[\p{L}'’-]+ ){1,5}?(?:run|operated|owned|hosted|kept|made|sold|offered) by\b`), gate: /(?:run|operated|owned|hosted|kept|made|sold|offered) by/u },
  { cue: re(String.raw`${NAME}, (?:an? |the )?(?:public|hosted|commercial|rented|external|cloud|paid) (?:[\p{L}-]+ ){0,2}(?:APIs?|models?|service|cloud|LLM|endpoint)\b`), gate: /(?:public|hosted|commercial|rented|external|cloud|paid) /u },
  { cue: re(String.raw`\b(?:recognition|transcription|translation|scoring|speech|vision|language|voice|image|text|chat|messaging|mailing|mapping|routing|analytics|hosted|cloud|matching|readers?['’]?) (?:service|engine|tool|circle|program|system|platform|network|software) (?:of|by|from) ${NAME}`), gate: / (?:of|by|from) \p{Lu}/u },
  around(String.raw`${NAME}, (?:a|the) (?:hosted |commercial |rented |bought |large |public )?(?:[\p{L}-]+ ){0,2}model (?:that|which) \p{Lu}[\p{L}]+ (?:rents|hosts|sells|offers|runs|operates|provides|licenses)`),
  around(String.raw`\b(?:annotators|label+ers|linguists|typists|listeners|transcribers|doctors|reviewers|moderators|freelancers|crowd ?workers) (?:at|of|from|with) ${NAME}`),
  around(String.raw`\b(?:signed|countersigned) by ${NAME}`),
  around(String.raw`\b(?:rent(?:ed)?|licen[cs]ed?|buy|bought|leased?|order(?:ed)?|purchased?) (?:[\p{L}-]+ ){0,4}?(?:from|of) ${NAME}`),
  around(String.raw`\b(?:outsourced?|farmed out|contracted out|subcontracted|subscribe[sd]?) to ${NAME}`),
  around(String.raw`${NAME} (?:charges|bills|invoices|retires|deprecates|promises|has promised|guarantees|assures|undertakes|has undertaken|may not|must not|is contractually|is bound|has signed|signs|signed|is certified|is ISO|is SOC|contractually|hosts it|hosts them|sells|resells|raises (?:its|their) price|changes (?:its|their) (?:model|price|terms)|keeps its price|computes|processes|transcribes|translates|annotates|labels|holds (?:it|them) |stores (?:it|them|our)|deletes (?:it|them|our|what))`),
  around(String.raw`${NAME},? (?:in|of|at|near) \p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)?,? (?:who|whose|which|where)\b`),
  around(String.raw`${NAME},? (?:over |down |up |out |based )?in \p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)?,? (?:gets?|receives?|reads?|transcribes?|labels?|annotates?|translates?|counts?|returns?|checks?|listens?|types?|scores?|analy[sz]es?|turns|processes|runs|hosts|keeps|stores|grades|does|looks)\b`),
  around(String.raw`\b(?:label+ed|annotated|transcribed|translated|typed|rated|moderated|scored|checked|corrected|coded|keyed in|digiti[sz]ed|hosted|processed|analy[sz]ed|run|reviewed|read|listened to|proofread|tagged) (?:out )?(?:by|at) ${NAME}(?= in \p{Lu}|,? (?:who|whose|which|an?|our|the)\b| \(| abroad| under contract|['’]s)`),
  around(String.raw`\b(?:to|with|via|through|by|at) ${NAME}(?=,? (?:who|whose|which|an? (?:[\p{L}'’-]+ ){0,4}?${COMPANY})\b| in \p{Lu}\p{Ll}+| \(\p{Lu})`),
  around(String.raw`\b(?:sends?|sent|mails?|mailed|e-mailed|copied|copies|streams?|pushes|delivers?|delivered|fed|feeds?|hands|gives|given|supplied|supplies|released|disclosed|synced|syncs|faxed|posts|reads? out|drops?|dropped|loaded|pastes?|pasted|uploads?|uploaded|forwards?|forwarded|goes|go|went|passed|passes|posted|streamed|streams|shipped|ships|exported|exports|transmitted|handed|submitted|travels?|piped|routed|relayed|shared|outsourced|pushed|leaves?)(?: [\p{L}-]+){0,5}? (?:to|with|through|via) ${NAME}`),
  around(String.raw`\b(?:lands?|ends? up|arrives?|(?:analy[sz]ed|scored|transcribed|translated|processed|hosted|stored|kept|shared|label+ed|annotated|graded|summari[sz]ed|indexed|evaluated|checked)) (?:at|with) ${NAME}(?=[.,;]|$| in | as | and | for )`),
  around(String.raw`\b(?:[Tt]ransfer|[Uu]pload|[Ee]xport|hand-?over|[Ff]orwarding|transmission|submission|disclosure|copy|feed|stream|release)s? (?:of [^.,;]{3,60} )?to ${NAME}`),
];

/** A box or a recipient's cell that opens with a name and goes on with what it is or where: "Kwikbid, repair auction, Hamburg". */
export const NAMED_BOX = new RegExp(withPlainLetters(String.raw`^\s*${NAME}(?:,| \()`));

/** The last cues alone (a name that things are sent to) are weak: the name must be none of the house's own. */
export const WEAK_CUES = 3;

/** Capitalized words that are no company: starts of sentences, roles and parts of a house, infrastructure. */
export const NO_COMPANY: ReadonlySet<string> = new Set(
  `the a an our their its his her your my this that these those each every all any some no none both either neither when if once
  while as at in on by for from to with without after before until since because so and or but nor not only also then than what
  which who whose where how why it we they you i he she there here one two three four five six seven eight nine ten twelve
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december spring summer autumn winter easter christmas
  legal finance marketing sales support operations engineering product security compliance privacy growth search trust platform
  data risk editorial hr it ops research quality audit infrastructure analytics billing fraud payments field research safety
  team squad desk department board council office committee group crew people staff management works head
  postgres postgresql mysql kafka redis elasticsearch opensearch grafana prometheus airflow spark kubernetes docker clickhouse
  rabbitmq celery mongodb sqlite nginx envoy istio terraform jenkins github gitlab python java node react android ios linux windows
  chrome edge firefox safari webgpu whisper llama gemma phi bert lightgbm xgboost faiss pgvector qdrant milvus triton vllm ollama
  excel word csv json pdf html xml http https tls ssl wifi bluetooth lte sms url api apis sdk gpu cpu ram gb mb kb llm ml ai nlp ocr asr
  rag eu eea us usa uk gdpr hipaa dpia dpa nda baa iso soc kpi sla slo p0 p1 v1 v2 v3 mvp faq ceo cto cfo cro vp pm dpo ciso id ids
  phase step stage version release wave appendix annex section table figure note level tier article art no yes nothing everything
  english german french spanish italian dutch polish chinese japanese portuguese hindi arabic swahili danish swedish
  welsh gaelic norwegian finnish greek turkish korean russian ukrainian catalan basque tagalog urdu bengali punjabi tamil vietnamese thai hebrew
  africa asia europe america oceania
  customers customer users user patients patient members agents agent students teachers doctors nurses guests residents
  today tomorrow yesterday nobody everybody somebody anyone everyone names calls chats photos texts messages letters raw full`.split(/\s+/),
);

/** After a name they show that it belongs to the house. */
export const OWN_AFTER =
  /^(?:['’]s)?(?: (?:platform|product|data|engineering|infrastructure|operations|analytics|search|growth|risk|trust|design|research|security|science|machine|learning|mobile|web|integrations)){0,2} (?:squad|team|desk|rota|pair|department|group|crew|branch|tribe|chapter|guild|unit|office|board|committee|service desk)\b/u;

/** Before a name: the house's own system ("our records system, Medica"). */
export const OWN_BEFORE = /\b(?:our|the (?:hospital|bank|city|school|university|county|company|clinic|museum|library|airline|hotel|firm|insurer|court)['’]s)(?: own)?(?: [\p{L}-]+){0,4},? (?:called |named )?$/u;
