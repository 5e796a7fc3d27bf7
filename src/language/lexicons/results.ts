/**
 * Names of results: what a business or its users gain, and what is measured of a model's output.
 * One class a key; terms are separated by commas. A leading `=` keeps the case, a trailing `?` marks a
 * term that needs a second cue, a trailing `*` matches as a beginning.
 */
export const RESULTS: Readonly<Record<string, string>> = {
  'outcome': `
    conversion, booking, sale, sales, revenue, turnover?, profit, profit margin, gross margin, takings, basket
    size, basket, upsell, cross sell, renewal, renew, order value, repeat order, repeat purchase, purchase,
    user retention, customer retention, member retention, client retention, guest retention, learner
    retention, student retention, staff retention, day 7 retention, day 30 retention, d7 retention, d30
    retention, d1 retention, week four retention, weekly retention, monthly retention, 30 day retention, still
    use, come back, keep using, churn, cancellation, cancel?, unsubscribe, attrition, leave us, complaint,
    complain, ticket volume, tickets, ticket?, escalation, phone call, call volume, call back, repeat call,
    repeat contact, recontact, second call, contact rate, hang up, abandoned call, abandonment, abandon?,
    handling time, handle time, processing time, resolution time, resolution rate, resolve, first contact
    resolution, first call resolution, time to resolution, time to hire, time to fill, time to decision, time
    to first answer, time to first response, time to treatment, time to diagnosis, time to value, time to
    market, first response time, turnaround, turnaround time, lead time, cycle time, throughput?, backlog,
    overdue, waiting list, wait list, queue, waiting time, waiting times, waiting room, no show, noshow, missed appointment, meeting?, deal,
    opportunity?, placement, hire?, vacancy, enrollment, dropout, drop out, pass rate, grade?, exam result,
    course completion, completion rate, attendance, readmission, length of stay, mortality, infection, fall?,
    incident, accident, injury, near miss, breakdown, downtime, unplanned stop, standstill, scrap, rework,
    waste, spoilage, yield?, harvest, crop loss, refund, chargeback, fraud loss, loss?, losses, write off,
    shrinkage, stock out, out of stock, empty shelf, empty shelves, overstock, unsold, on time, delay,
    punctuality, missed connection, late delivery, failed delivery, misrouted, fuel, energy use, energy bill,
    emission, kilowatt hour, water use, satisfaction, satisfied, csat, nps, net promoter, star rating, review
    score, adoption, adopt, daily active, weekly active, monthly active, active user, dau, mau, wau,
    engagement, session length, time on site, watch time, minutes watched, minutes heard, listening time,
    visit?, visitor number, footfall, ticket sold, donation, subscription, subscriber, sign up, signup, paid
    seat, paid plan, paid account, upgrade?, trial to paid, self service, self served, deflection, deflect,
    deflection rate, containment, containment rate, closed without, reopen, overtime, hours saved, hour saved,
    time saved, minutes saved, save time, person hour, man hour, staff hour, working hour, hours a week, hours
    per week, cost per case, cost per claim, cost per contact, cost per hire, cost to serve, cost avoided,
    avoided cost, saving, penalty, fine?, claims paid, claim cost, leakage, recovery rate, collection rate,
    arrears, default rate, market share, win back, click through, click through rate, ctr, productivity, task
    success, task completion, time on task, manual work, manual effort, manual review, fewer calls, response
    rate, reply rate, open rate, show up, turn up, occupancy, utilization?, load factor, vacancy rate, retry
    rate, rebooking, go elsewhere, find what, finish, first pass, error in the field, recall cost, warranty
    claim, return rate, returns, goods returned, customer effort, public complaint, objection, appeal rate,
    litigation, contract signed, contract value, sales cycle, days to close, time to close, days to payment,
    truck roll, site visit, call out, callout, unnecessary visit, needless visit, lost load, lost time`,
  'quality': `
    accuracy, precision, recall, f1, f score, f beta, auc, auroc, roc, sensitivity, specificity, false
    positive, false positive rate, false negative, false negative rate, false alarm, false alert, false accept,
    false reject, true positive, log loss, brier, calibration error, rmse, mae, mape, wape, smape, r2, r
    squared, ndcg, ndcg@10, ndcg@k, ndcg@5, map@k, map@10, mrr, hit rate, hit@k, recall@k, recall@10, precision@k,
    precision@10, wer, word error rate, word error, character error rate, cer, words wrong, wrong words, words
    misheard, bleu, rouge, meteor, chrf, bertscore, comet, perplexity, exact match, pass@k, pass@1, elo,
    groundedness, grounded, faithfulness, faithful, answer relevance, citation accuracy, hallucination rate,
    hallucination, hallucinated, refusal rate, toxicity, iou, miou, dice, dice score, fid, mos, der, top 1,
    top 5, top 3, kappa, inter annotator, agreement with, right answer, correct answer, right category, correct
    category, share right, percent right, questions right, answered right, answered correctly, correctly
    answered, correctly classified, correctly labelled, correctly labeled, correctly identified, gets right,
    unsupported sentence, unsupported claim, unsupported statement, not backed, edit rate, edit distance,
    acceptance rate, accepted unchanged, error rate, mean absolute error, forecast error, miss rate, detection
    rate, confusion matrix, macro averaged, equal error rate, eer, judge score, rubric score, model quality,
    quality score, plan score, test set, reference set, held out, holdout, golden set, gold set, test question,
    benchmark, not sure`,
};
