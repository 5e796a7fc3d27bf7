/**
 * Names of model metrics and of fairness metrics.
 * One class a key; terms are separated by commas. A leading `=` keeps the case, a trailing `?` marks a
 * term that needs a second cue, a trailing `*` matches as a beginning.
 */
export const METRICS: Readonly<Record<string, string>> = {
  'metric.quality': `
    accuracy, precision, recall, f1, f score, f beta, auc, auroc, pr auc, roc, sensitivity, specificity,
    false positive rate, fpr, false negative rate, fnr, true positive rate, tpr, log loss, brier score,
    calibration error, ece, rmse, mae, mape, wape, smape, r2, r squared, bias (forecast), ndcg, ndcg@k,
    map@k, mrr, hit rate, hit@k, recall@k, precision@k, ctr, conversion rate, completion rate, task success,
    success rate, resolution rate, deflection rate, containment rate, csat, nps, retention?, churn,
    engagement, time saved, handle time, adoption, dau, mau, wer, word error rate, cer, bleu, rouge, meteor,
    chrf, bertscore, comet, perplexity, exact match, em?, pass@k, win rate, elo, preference rate,
    groundedness, faithfulness, context precision, context recall, answer relevance, citation accuracy,
    hallucination rate, refusal rate, toxicity, harmfulness, jailbreak success rate, attack success rate,
    iou, map, miou, fid, clip score, mos, der, coverage, diversity, novelty, serendipity, guardrail metric,
    north star, okr, kpi, lift, uplift, incremental revenue, revenue per user, cost saved, error rate, human
    agreement, cohen's kappa, inter annotator agreement`,
  'metric.fairness': `
    disparity, disparate impact, four fifths, 80% rule, demographic parity, statistical parity, equal
    opportunity, equalised odds, equalized odds, false positive rate gap, false negative rate gap, fnr gap,
    fpr gap, parity gap, accuracy gap, calibration by group, per group, by subgroup, subgroup, slice,
    slices, sliced metrics, stratified, across groups, across demographics, protected group, counterfactual
    fairness, individual fairness, worst group, worst group accuracy, minimax, representation, balanced
    sample, reweigh, reweighting, debias, adversarial debiasing, threshold per group, fairness constraint,
    bias audit, fairness audit, fairness threshold, fairness dashboard, aif360, fairlearn, what if tool,
    disaggregated, disaggregated evaluation, accent, dialect, skin tone, language group, locale,
    accessibility cohort, adverse impact ratio`,
};
