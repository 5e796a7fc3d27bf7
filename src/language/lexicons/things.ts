/**
 * Words for the parts of a program and for what comes out of it. One class a key; terms are separated by
 * commas and written in their base form.
 */
export const THINGS: Readonly<Record<string, string>> = {
  // What was trained, or can be.
  'thing.model': `
    model, network, neural network, net, classifier, ranker, reranker, detector, regressor, predictor, forecaster, forecast model, recommender, scorer, scoring, recognizer, tagger, transcriber,
    transformer, encoder, decoder, embedder, estimator, tree, boosted tree, boosted trees, gradient boosting, random forest, forest, regression, logistic regression, language model, llm, slm,
    vision model, speech model, small model, large model, base model, foundation model, head, adapter, weights, checkpoint, ensemble, bandit, policy, reader, matcher, extractor, summarizer, translator model, judge model, grader, parser, counter, finder, spotter, segmenter, decoder, aligner, splitter, sorter, solver, tagger`,
  // The whole, or a part of it that runs.
  'thing.system': `
    system, service, product, tool, app, application, program, software, feature, assistant, bot, chatbot, agent, copilot, engine, platform, pipeline, chain, stack, job, night run, nightly run, batch, backend,
    server, machine, box, gateway, endpoint, api, index, database, prompt, plugin, extension, add in, widget, integration, module, component, part, guide, helper, companion, coach, adviser, advisor, robot,
    device, camera, sensor, terminal, kiosk, hub, cluster, deployment, release, version, build, rollout, installation, function, automation, screening, scoring, ranking, triage, filter, tower, automaton`,
  // What it puts out.
  'thing.output': `
    output, answer, reply, response, result, prediction, forecast, estimate, score, rating, ranking, rank, order, recommendation, suggestion, proposal, draft, text, summary, abstract, digest, transcript, translation, label, tag, category,
    class, code, verdict, decision, flag, alert, alarm, warning, hint, tip, note, comment, message, letter, mail, e mail, email, description, caption, title, headline, list, match, pairing, quote, price, plan, route, schedule, diagnosis, finding,
    reading, detection, box, mark, grade, report, statement, sentence, claim, quotation, citation, figure, number, value, image, picture, code suggestion, completion, snippet, query, explanation, reason, story, question`,
};
