/** Words that the rules of `lemma.ts` need to know one by one. */

/** Stems of verbs whose base form ends in -e ("delet" → "delete"). */
export const E_STEMS: ReadonlySet<string> = new Set(
  `
abus accumulat accus achiev acquir admir advanc advis aggregat allocat alternat amus analys analyz angl
annotat announc anonymiz appreciat approv argu arrang arriv associat assum automat averag baffl balanc battl
believ bor bottl brac brows bundl cach calculat captur catalys caus challeng chanc chang charg choos cit clon
clos cod combin communicat compar compil complet compos comput conclud condens configur confus consum continu
convers coordinat copi correlat coupl creat damag danc dat debat decid declar declin decod decreas defin
degrad delegat delet deriv describ deserv determin deviat devot diffus din disabl dispens divid dominat donat
dos doubl downgrad driv duplicat eliminat embrac enabl encod encourag enforc engag enhanc ensur eras escalat
escap estimat evaluat evolv examin exchang excit exclud excus execut expens experienc expir explor expos fac
fad featur figur fil fin financ fir forc fus gat generat giv glanc grad guid handl hast hav hid hir hop hous
idl ignit ignor imag imagin improv includ increas indicat influenc infus initiat inquir inspir insur integrat
interfac introduc invad investigat invit invok involv isolat issu judg juggl leas leav leverag licens lik lin
liv locat los mak manag matur maximiz measur mediat merg messag migrat min mingl minimiz mitigat mov mus nam
navigat negotiat nominat not notic observ onlin operat optimiz originat outsourc pac packag paralys pars past
paus persuad phras pip plac polic practic prepar pric prioritiz prob produc profil promot propagat propos prov
provid pseudonymiz purchas pursu quarantin queu quot rais rang rat realiz rebat receiv recognis reduc referenc
refin refus regulat rehears reinforc relat releas remov replac replicat requir rescu reserv resolv resourc
respons restat restor resum retir reus revers revis revok rid rifl rotat rout routin rul sampl sav scal
schedul scor scrap secur sens separat sequenc serv servic settl shap shar shuffl sid simulat singl skat slic
smok smuggl solv sourc spac stag stat stor structur struggl su subscrib summariz supervis suppos surfac surviv
swip tackl tak tangl tast terminat throttl tim titl toggl tokeniz trac trad transcrib translat travers tripl
troubl truncat tun typ undermin unit updat upgrad us validat valu violat voic vot wak wast wip wir writ
`
    .trim()
    .split(/\s+/),
);

/** Words that look inflected and are not. */
export const KEEP: ReadonlySet<string> = new Set(
  `
access across address afterwards alias always analytics anonymous anything as atlas bed besides bias biased
bonus booking breed bring building bus business campus canvas ceiling census class consensus continuous corpus
during economics embed embedding embeddings ethics evening everything exceed famous fed feed finding focus
freed gas greed guess has heading his hundred indeed is its kindred king lens less listing loss mass
mathematics means meeting miss morning naked need news nothing obvious pass perhaps physics plus press
previous pricing proceed process radius rating reading recording red ring sacred seed series serious setting
shed sing sled something sometimes species speed spring statistics status stress string succeed success thanks
thing this thus timing towards training unless us various virus warning was wicked wing yes
`
    .trim()
    .split(/\s+/),
);
