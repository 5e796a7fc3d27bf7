/** Why data crosses a border, and under what. */

export const BORDER_PATTERNS: Readonly<Record<string, readonly string[]>> = {
  safeguard: [
    '(standard|model) (contractual)? clause', 'sccs', 'scc', '(binding) corporate rule', 'bcr', 'adequacy', 'adequate (level|protection|country|decision)', '(data)? privacy framework', 'dpf', 'privacy shield', 'transfer (agreement|impact assessment|assessment|mechanism|contract|clause|addendum)', '(transfer) impact assessment', 'tia', '(data)? (transfer|protection) (agreement|treaty)', 'idta', 'mutual recognition', 'article (46|49)', 'art (46|49)', '(explicit|express|written|informed|their)? consent', '{person} ...3 (agree|agreed|consented|opted in|said yes)',
    'region pinning', 'pinned to', 'data boundary', 'residency', '(regulator|authority|commissioner|council|ministry|privacy officer|data protection officer|works council) ...5 (approve|approved|signed|agreed|consented|cleared|permit)', '(approved|signed|cleared|permitted|licensed) by ...4 (regulator|authority|commissioner|council|ministry|officer)',
  ],
  reason: ['because', 'since', 'as ...3 (is|are|has|have|sit|sits|live|lives|only|nobody)', 'so that', 'for want of', 'for lack of', 'in order to', 'due to', 'owing to', 'the reason', 'that is where', 'which is where', 'where ...4 (sit|sits|work|works|live|lives|is|are) $', '(only) (place|country|site|region|one) (where|with|that)', 'nobody here', 'no one here', '(to) (cover|bridge|follow) ...4 (night|clock|sun|shift|hour)', 'who speak', 'native speaker', 'not (available|offered|sold) ...3 (in|here|at)', 'only (available|offered|there)', 'thanks to'],
  anywhere: ['wherever ~8 (room|capacity|free|cheap*|space|machine|compute|idle|available)', '(whichever|whatever|any) (of)? (its|their|the)? (region|data center|site|country|location|continent)', '(nearest|closest) (region|data center|node|site) to'],
  kept: ['{border.kept}', '(nothing|none of it|no ...3|neither ...6|not|never) ...3 (leave|leaves|cross|crosses) (the|a|our|this)? (country|region|eu|border|union|state|city|jurisdiction|canton|continent|island|kingdom|province)', '(stay|stays|remain|remains|keep|kept) ...4 (in|inside|within) ...3 {region}', '(same|own) (country|region|data center|city|state) (as|in)'],
};

/** Work that a company does where it is: "Parlance computes in Virginia". */
export const WORKS_AT = /\b(?:comput\w+|runs?|processe[sd]|processing|hosts?|hosted|servers?|sits?|stands?|located|based|works? from|operates?|data cent(?:er|re)s?|machines|annotators|stor\w+|keeps|endpoint|region|lives?|headquarter\w*|has its|is in|are in)\b/i;
