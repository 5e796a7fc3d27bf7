/** Word classes that the trait patterns share, written as pattern groups. */

/** What the document may call its system, where that does something. */
export const SYSTEM =
  '(model|network|system|engine|assistant|agent|bot|chatbot|guide|companion|helper|tool|app|service|machine|program|software|copilot|adviser|advisor|coach|tutor|planner|writer|reader|reviewer|responder|concierge|llm|ai|component|pipeline|extractor|summarizer|translator|narrator|listener|drafter|feature|computer|avatar|character|it)';

/** Verbs of making text, with the system as their subject. */
export const WRITE = '(write|draft|compose|phrase|rephrase|reword|paraphrase|rewrite|summarize|improvise|narrate|translate|formulate|condense|recap|converse|author)';

/** Pieces of text that a system can make. */
export const TEXT =
  '(sentence|text|reply|answer|response|message|summary|email|mail|paragraph|page|minutes|query|explanation|description|story|caption|comment|remark|note|letter|report|feedback|headline|title|plan|itinerary|recipe|script|opener|wording|draft|translation|line|bullet|digest|minutes|brief|abstract|poem|quiz|exercise|hint|tip|code|query|snippet|function|clause|post|tweet|slogan|copy|version|variant|suggestion|label|blurb|dialogue|speech|prose|card)';

/** People with whom a system has to do. */
export const SOMEBODY =
  '({person}|user|customer|client|patient|resident|citizen|member|student|pupil|applicant|candidate|employee|worker|driver|tenant|guest|visitor|passenger|traveler|listener|reader|viewer|player|caller|subscriber|household|farmer|seller|buyer|shopper|donor|claimant|policyholder|prospect|consultant|lawyer|nurse|teacher|parent|child|people|borrower|rider|wearer|learner|contact|lead|neighbor|cook|family|couple|renter|lodger|motorist|colleague)';

/** What belongs to somebody and tells about them. */
/** People that a system is for or about, and not those who run it. */
export const CLIENT =
  '(user|customer|client|patient|resident|citizen|member|student|pupil|applicant|candidate|employee|driver|tenant|guest|visitor|passenger|traveler|listener|viewer|player|caller|subscriber|household|farmer|seller|buyer|shopper|donor|claimant|policyholder|prospect|parent|child|people|person|borrower|rider|wearer|learner|home|family|signer|owner|payer|somebody|someone|anybody|everybody|their own|your|his|her)';

export const CONTENT =
  '(message|photo|picture|image|selfie|video|voice|recording|audio|chat|transcript|note|record|history|profile|file|letter|document|essay|answer|question|query|search|click|purchase|order|booking|payment|account|cv|resume|request|complaint|review|reading|location|movement|consumption|usage|data|name|number|address|reply|conversation|call|habit|taste|allergy|preference|basket|ride|trip|journey|stay|invoice|gift|donation|claim|application|script|correction|press|swipe|session|card|meter|form|diary|declaration|film|entry|entries|pulse|x ray|scan|post|lesson|speech|words|driving|file|face|figure of|body|mark|grade)';

/** Machines that are carried, worn or driven and live on a battery or a thin line. */
export const DEVICE =
  '(phone|smartphone|tablet|handset|headset|handheld|wearable|smartwatch|watch|glasses|goggles|earbud|earpiece|hearing aid|e bike|bike|bicycle|scooter|car|truck|van|lorry|bus|tractor|harvester|drone|robot|vehicle|collar|buoy|trap|camera trap|doorbell|toy|pen|wristband|bracelet|badge|ring|body camera|dash cam|dashcam|head unit|cab|cockpit|display unit|handlebar|helmet|iphone|android phone|ipad|stethoscope|inhaler|implant|pump|stick|satellite|microcontroller|chip|recorder|logger|glove|insole|sensor node|scanner gun|hand scanner|mobile|edge box|edge device|device|mast|lamp|speaker|earphone|thermostat|baby monitor)';
