/** A model reads what somebody other than operator and user wrote, or calls tools for a user. */

import { SYSTEM } from './words.js';
import type { TraitPatterns } from './types.js';

/** Text that comes from outside the house. */
const FOREIGN =
  '(web page|website|web|search result|email|e mail|mail|mailbox|inbox|ticket|=cv|=cvs|resume|listing|attachment|upload|comment|posting|post|review|pull request|merge request|diff|commit|issue thread|contract|letter|pdf|slide|transcript|podcast|episode|complaint|clause|free text|essay|script|payslip|certificate|statement|invoice|bill|supplier sheet|data sheet|brochure|tender|bid|application|submission|form|envelope|correspondence|petition|report from|filing|patent|paper|article|news|forum|thread|chat of|message from|document|file|page|description|note from|label|leaflet|blurb|brochure|manual|menu|job ad|manuscript|testimony|witness statement|booking text|reference text|sheet|declaration)';
const READ = '(read|take|process|parse|see|receive|ingest|open|scan|extract|summarize|classify|sort|go through|get|look at|pull|fetch|crawl|compare|translate|sift|collect|digest|turn|mine|condense|check|analyze|grade|mark|watch|screen|understand|search|browse)';
const OTHERS =
  '(applicant|resident|citizen|supplier|vendor|seller|counterparty|opponent|publisher|stranger|guest|outsider|contributor|sender|claimant|pupil|student|author|candidate|tenant|customer|people|public|anyone|anybody|whoever|third party|third parties|other side|other party|other people|competitor|host|hotelier|landlord|debtor|bidder|merchant|advertiser|creator|reader|patient|doctor|hospital|agency|partner|visitor|user|member|viewer|parent|policyholder|subscriber|lender|manufacturer)';

export const UNTRUSTED: TraitPatterns = {
  sure: [
    '(prompt injection|injection|jailbreak*|untrusted|adversarial (text|content|instruction))',
    '(hidden|planted|embedded|injected|smuggled|spoken|white|invisible) (instruction|order|command|attack|prompt|text|remark)',
    'plant ...4 (praise|order|instruction|command|review|sentence|word|keyword|text)',
    'ignore (the|all|your|previous|any) ...3 (above|instruction|rule|previous)',
    '(write|wrote|written|writing) for the (machine|model|robot|computer|bot|parser|algorithm)',
    `(sentence|paragraph|line|clause|text|message|comment|page|mail|email|letter|essay|white text|file|document) ...6 (ask|tell|order|instruct|read|say|claim|beg|command|talk) ...6 (full marks|machine|model|bot|approve|ignore|system|assistant|agent|reader|invite|pay)`,
    `${SYSTEM} ...2 ${READ} ...6 ${FOREIGN} !(of our own|that we|which we|our)`,
    `${FOREIGN} ...4 (written|handed in|sent in|sent|uploaded|submitted|authored|typed|posted|supplied|provided|filed|mailed|forwarded|left) by ...3 ${OTHERS}`,
    `(written|sent|uploaded|submitted|authored|typed|posted|handed in) by (the other|other people|some other|whoever|somebody|third|guest|outside|vendor|seller|counterpart*|publisher|stranger|opposing|supplier|applicant|pupil|student|resident)`,
    '(tool|function) (call|calling|use|list)',
    '(linked|attached|embedded|shared|pasted|cited) (page|site|article|slide|web page|website|post|thread|wiki)',
    '(title|text|content|summary) of ...1 (linked|attached|embedded|external) ...2',
    `(manipulated|poisoned|tampered|forged|doctored|hostile|malicious|booby trapped|crafted|rigged) ...1 ${FOREIGN}`,
    `(guest|visitor|partner|supplier|outsider|client|applicant|publisher|manufacturer|seller|sender) ...1 (slide|attachment|upload|leaflet|blurb|file|document|text|letter|paper)`,
    `(publisher|supplier|manufacturer|seller|advertiser|author|applicant|vendor|sender|contributor|counterparty) ...3 (has|have|had)? (=sent|=supplied|=submitted|=uploaded|=delivered|=provided|=wrote|=written|=posted|=made) (it|them|one|in|us|these|those)`,
    `(text|content|message|what) ...2 (others|strangers|outsiders|somebody else|other people|third parties|other players|other users) (write|wrote|written|send|sent|say|post|have)`,
    `(as|the way) ...4 (publishers|suppliers|manufacturers|sellers|authors|vendors|senders) (made|wrote|sent|delivered|write|supply|make|send)`,
    '(white on white|white ink|white letters|tiny print|zero width)',
    `(come|comes) from (anybody|anyone|whoever|outside|people we|everywhere|all over|strangers)`,
    '(call|use|invoke|pick|decide) ...3 (tool|function)',
    '(uploaded|incoming|inbound|received|forwarded|foreign|scraped|crawled|third party|user submitted) (document|file|email|message|mail|contract|pdf|text|letter|page|content|review|article|invoice)',
    `(other side|other party|counterparty|counterpart|opponent|opposing) ...3 (send|paper|draft|file|contract|document|lawyer|text|wording|clause)`,
    `(outside|external|foreign|unknown|anonymous) (contributor|author|sender|source|party|writer|reviewer)`,
    `(whoever|anybody|anyone|a stranger|somebody) ...3 (can|could|may|has|who) ...2 (write|send|put|post|upload|type|plant|mail)`,
    '(search|browse|crawl|read|fetch) ...2 (the)? (web|internet|open web|online shops)',
    '(web|internet) search',
    '(message|mail|email|ticket|thread|post|letter|request) (that|which)? (you|they|we|the ...1|somebody) (answer|reply|get|got|receive|are answering|is answering)',
    '(message|mail|email|ticket|thread|post|letter) being (answered|replied)',
    '(received|incoming) (message|mail|text)',
    `(on|for) ...3 (guest|customer|user|patient|member|traveler|caller|tenant|their) behalf`,
  ],
  strong: [
    `(we|they|desk|office|court|city|landlord|company|team|department|file|service|line|box|tray|room) ...3 (get|receive|hold|holds|arrive|collect|have) ...6 (letter|application|email|mail|complaint|review|petition|=cvs|submission|envelope|claim|invoice|certificate|statement|form)`,
    `(email|mail|envelope|letter|complaint|review|application|submission|petition|invoice|ticket|message) ...6 (arrive|come in|comes in|land|pour in|a day|a week|a month|per day)`,
    `${READ} ...3 (=cv|=cvs|resume|review|complaint|letter|application|pull request|diff|invoice|contract|submission|certificate|web page|essay|email|ticket|envelope|payslip|filing|listing|posting|correspondence)`,
    `(model|classifier|encoder|sifter|reader|engine|bot) ...2 (read|see|get|take) ...3 (them|it|these|the scan|each|scan|the lot|everything)`,
    `(suppliers|sellers|publishers|applicants|residents|guests|hosts|hoteliers|patients|parents|advertisers|contributors|citizens|customers) ...3 (=write|=send|=upload|=submit|=post|hand in|fill in|=mail|=attach|=type)`,
    `${FOREIGN} ...5 (go|goes|reach|is fed|are fed|is read|are read|enter|is passed|is given|comes in|come in) ...3 (model|prompt|it|llm|classifier|encoder|parser)?`,
    '(sent|uploaded|submitted|authored|posted) by (any|other|some|people|customer|resident|patient)',
    `${SYSTEM} ...2 (look up|book|cancel|order|pay|pay back|refund|buy|reserve|reschedule|block|unlock|send|transfer|place) ...5 (order|ticket|room|table|card|label|money|#money|booking|taxi|flight|appointment|claim|account)`,
    '(it|agent|assistant|bot|concierge) (can|may) ...2 (call|use|invoke|book|cancel|refund|order|pay|reschedule)',
    `the _ (=reads|=takes|=parses|=scans|=turns|=summarizes|=sees|=compares|=translates|=classifies|=extracts|=sorts) ...6 ${FOREIGN}`,
    `(from|out of) (each|every|the) ...1 ${FOREIGN} the _ (makes|takes|draws|pulls|writes)`,
    '(hide|hides|flag|judge|classify|check|look at|sort|grade|score) ...2 (post|comment|review|listing|ad|advert)',
    '(forum|marketplace|inbox|post room|comment section|submissions)',
    '(published|public) (patent|article|page|paper|web|judgment)',
    '(paste|pastes|pasted) ...4 (mail|email|page|text|message)',
    'somebody else',
  ],
  weak: [
    'tool',
    '(=cv|=cvs|resume|email|ticket|customer review|web page|website|listing|attachment|upload|pull request|complaint|letter|podcast|transcript|contract|submission|application|invoice)',
    'third party (content|text)',
    '(written|free text) (request|message|comment|form)',
    '(scan|page) ...3 (says|said|read)',
    '(quoted|reference) (material|matter|text)',
  ],
  against: [
    '(email|message|ticket|free text|comment|web form|review|web|page|document|note) ...6 (not|never|no|nor) ...3 (part|input|read|used|seen|go|reach|touched|fed)',
    '(no|not|never|nothing|nor) ...5 (web|internet|outside|written by others|email|attachment|free text)',
    '(reads|knows|sees|searches) (only|nothing but) ...4 (our|own|ours)',
    '(knows|reads|sees) ...3 and nothing (of|else)',
  ],
  trap: [
    '(our|own) ...2 (entry|recipe|note|article|handbook|curator|editor|test kitchen|document|page|review|catalog|text|knowledge base|playbook|manual)',
    '(we|it|system|which|that) (send|sends|sent|mail|mails|post|posts|write|writes|print|prints) ...5 (email|mail|letter|e mail|message|report|reminder|notice|invoice)',
    '(email|e mail|letter|message|reminder) ...4 (is|are) ...3 (sent|written by (anneke|marketing|us|the team|hand)|the ones we have)',
    '(get|gets|got) ...3 (the letter|a letter|an email|the email|a message|a reminder|three email|same ...2 email)',
    '(text|push) message',
    '(this|the present|our) (document|page|paper|proposal|memo)',
    '(write|wrote|writing) to ({person}|them|people|customer)',
    '(job card|service record|fitter)',
  ],
};
