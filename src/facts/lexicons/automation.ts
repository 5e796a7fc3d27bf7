/** How a document says that the system acts alone, and what takes the edge off. */

const WHO =
  '(body|one|person|human|clerk|moderator|adjuster|teacher|officer|doctor|nurse|agent|desk|reviewer|people|staff|employee|recruiter|manager|editor|analyst|underwriter|judge|assessor|examiner|caseworker|operator|engineer|inspector|member of staff|colleague|hand|eye|eyes|radiologist|pharmacist|consultant|dispatcher|lawyer|handler|physician|supervisor|controller|landlord|advisor|adviser|guard)';

export const AUTOMATION: Readonly<Record<string, readonly string[]>> = {
  // Nobody looks.
  unseen: [
    '(nobody|no one) !(else) ...3 (look|looks|see !(more|less|another|a)|sees !(more|less|another|a)|read|reads|check|checks|open|opens|goes over|go over|goes through|review|reviews|is asked|has to|is involved|confirms|approves|signs|decides|stands between|touches|needs to|sits|intervenes|steps in)',
    `no ${WHO} !(being can|can) ...3 (look|looks|see|sees|read|reads|check|checks|open|opens|goes over|review|reviews|is asked|has to|is involved|is needed|confirms|approves|signs|decides|touches|sits|in the loop|in between|needed|required|stands|intervenes|ever)`,
    `(without|with no) (a|any|an)? ...1 (human|person|manual|clerk|moderator|review|approval|oversight|anybody|anyone|asking|confirmation|${WHO}) ...3`,
    `(the|a|our) ${WHO} ...1 (is|are) (not|never) (asked|involved|consulted|told|needed)`,
    '(asks|ask|asking) nobody',
    '(unreviewed|unsupervised|unattended|without review|no human in the loop|no person in the loop|no review|no oversight|no appeal|no way back|no second look)',
    '(not|never|neither) ...3 (looked at|reviewed|checked|seen|read|opened) by ...2',
  ],
  // It acts on its own.
  alone: [
    '(fully|completely|entirely|wholly|100 %|totally) (automatic|automated|automatically|autonomous|autonomously|unattended|hands off)',
    '(by|of) (itself|themselves|its own accord|their own accord)',
    'on (its|their) own !(server|hardware|line|team|text|field|data|section|page|queue|machine|account|network)',
    '(decides|decide|acts|act|rules|judges|does it|do it|does this|runs|works|closes|rejects) alone',
    '(by|to|with) the (system|model|machine|computer|score|software|algorithm|program|engine|classifier|detector|ai) alone',
    '(model|system|machine|computer|score|software|algorithm|engine|classifier|detector|ai) alone (decide|decides|settles|determines|says)',
    '(rely|relies|rest|rests|depend|depends|based) (entirely|solely|wholly|exclusively|only) (on|upon) the (model|system|score|machine|algorithm|engine|ai|software)',
    '(solely|exclusively|purely|entirely) (by|on the basis of|from) the (model|score|system|algorithm|machine)',
    '(automatically|on the spot|there and then|at once|the same minute|instantly|straight away|without delay) ...2',
    '(the model|the machine|the score|the algorithm|the computer) (has|is) the (last|final|only) (word|say|judge|authority)',
    '(its|the model ...1) (word|verdict|decision|figure) is final',
  ],
  // Where it matters.
  matter: [
    '(close|closed|closes|block|blocked|blocks|suspend|suspended|ban|banned|bar|barred|freeze|frozen|lock|locked|terminate|terminated|cancel|cancelled|canceled|delete|deleted|remove|removed|expel|dismiss|dismissed|evict|disconnect|disconnected|cut off|shut off) ...4',
    '(turn|turned|turns) (down|away)',
    '(reject|rejected|rejects|refuse|refused|refuses|deny|denied|denies|decline|declined|declines|throw|throws|thrown|discard|discarded|discards|sort out|sorted out|filter out|filtered out) ...3',
    '(grade|mark|grades|marks|points|score) ...4 (book|certificate|final|official|file|report|record|count|stand|land)',
    '(approve|approved|approves|grant|granted|pay|paid|pays|payout|settle|settled|settles|award|awarded|charge|charged|price|prices|fine|fined|premium|refund|refunded|transfer|transferred|loan|credit|benefit|claim)',
    '(hire|hired|fire|fired|invite|invited|shortlist|promote|promoted|admit|admitted|enrol|place|placed|assign|assigned)',
    '(dose|dosage|dispense|prescribe|prescription|triage|treatment|discharge|discharged|admission|ambulance|patient|slot|appointment|double book*|waiting list)',
    '(report|reported|reports) ...3 (police|authority|employer|court|parents|bank)',
    '(account|applicant|applicants|cv|cvs|claim|claims|application|applications|complaint|tenant|member|customer|driver|student|pupil|candidate|candidates|worker|employee|line|contract|policy|photo|post|listing|review|verdict|decision|case|file|payment|payments|hold|holds)',
    '(stop|stops|stopped|brake|brakes|steer|steers|open|opens|shut|shuts|start|starts) ...2 (the)? (pump|line|valve|train|truck|vehicle|reactor|belt|gate|ventilator|turbine|machine|engine|car|crane|furnace)',
    '(send|sends|sent|goes out|go out|leaves) ...4 (letter|notice|message|patient|customer|reminder|order)',
  ],
  // Somebody looks after all, or it can be undone.
  relief: [
    '(can|may|could|is able to|are able to|lets|allowed to|free to) ...3 (lift|undo|object|appeal|contest|pull|strike out|struck out|overrule|override|overwrite|reverse|withdraw|correct|challenge|dispute|drag|take back|reopen|cancel|stop|refuse|change|complain|ask for)',
    `(${WHO}|desk|team|they|adjusters|officers|doctors|auditors|we|squad|office|supervisors) ...3 (go|goes) through`,
    `(sample|samples|sampled|spot check|spot checks|spot checked|audited|audit|second look|second reading|double check|re read|read a second time) ...5`,
    `(one in|# in|# of|a tenth of|a sample of|every) ...4 (is|are|gets|get) ...2 (read|looked at|checked|reviewed|seen|sampled)`,
    `(each|next|following|every|same) (morning|day|evening|week|night|monday|friday|shift|hour) ...6 (desk|person|people|team|moderator|clerk|officer|reviewer|looked|read|review|reviewed|check|checked|go|goes|look|looks|reads)`,
    '(morning|day|week|hour) after ...2',
    '(undo|undone|undoes|appeal|appeals|objection|override|overridden|reversed|reversible|lifted|reinstated|second opinion|revoke|revoked) ...3',
    '(lifts|lift) the (hold|block|ban|lock|bar)',
    `(is|are) (shown to|reviewed by|confirmed by|checked by|signed by|approved by|read by|looked at by|decided by) ...3`,
    `${WHO} ...2 (signs|sign|confirms|confirm|approves|approve|decides|decide|disposes|has the last word) !(alone)`,
    'who (signs|confirms|approves|decides)',
    '(ask|asks|asked) for a (person|human|teacher|second|doctor|manual)',
    '(human|person|clerk|nurse|officer|agent|doctor|moderator|adjuster|desk|team|manager|teacher|editor) ...2 (review|reviews|checks|reads every|reads each|looks at every|looks at each|looks over|confirms|decides !(alone)|sees every|sees each)',
    '(presses|press|taps|tap) ...4 (is|and is|and gets) ...2 (with|connected)',
    'nothing ...3 (unread|unseen|unchecked)',
    '(wants|want|needs|need|takes) (two|a|one) (human|humans|person|people|signature|approval)',
  ],
};
