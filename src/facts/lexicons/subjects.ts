/** Words that stand in any target and do not tell one subject from another. */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those it its they their them he she we our us i my you your who which what where when how why
  is are was were be been being am do does did done has have had will would shall should must may might can could cannot
  against between difference wait waiting
  and or but nor so yet as if than then of in on at by to for from with without within into onto over under above below
  after before until till since during per each every all any both some no not never none only also just still even too
  there here up down out off again more less most least fewer better worse at-most than about around roughly nearly almost
  goal target budget limit ceiling bar threshold objective requirement slo sla aim figure number value maximum minimum cap
  want need keep stay remain hold come go fall drop rise get make take give let put set reach meet see come down bring
  percent percentage point share rate second minute hour day week month year ms millisecond dollar euro cent pound
  p50 p90 p95 p98 p99 p100 95th 99th 90th percentile median mean average tail worst case time latency
  one two three new now today later first year end next be by least cost run running spend spending money
  together across whether it's there's appear show visible ready available shown displayed screen display see arrive deliver come back
  system service product feature tool app version release high low good right wrong or`.split(/\s+/u),
);
