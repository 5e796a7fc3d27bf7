/**
 * Terms of art that an executive does not know.
 * One class a key; terms are separated by commas. A leading `=` keeps the case, a trailing `?` marks a
 * term that needs a second cue, a trailing `*` matches as a beginning.
 */
export const JARGON: Readonly<Record<string, string>> = {
  'jargon': `
    transformer, attention mechanism, self attention, multi head, encoder, decoder, autoregressive, logits,
    softmax, cross entropy, backpropagation, gradient, stochastic gradient descent, adam?, learning rate,
    epoch, fine tune, fine tuning, peft, lora, qlora, quantisation, quantization, distillation, distilled,
    pruning, mixture of experts, moe, rlhf, dpo, sft, ppo, embeddings, vector database, vector store, hnsw,
    ann, approximate nearest neighbour, cosine similarity, bm25, reranker, cross encoder, bi encoder, two
    tower, chunking, rag, retrieval augmented, context window, kv cache, speculative decoding, tokens,
    tokenizer, temperature?, top p, top k, beam search, prompt engineering, few shot, zero shot, chain of
    thought, agentic, function calling, mcp, gnn, xgboost, gradient boosting, random forest, lstm, cnn,
    resnet, bert, convolution, hyperparameter, feature store, online inference, batch inference, model
    registry, orchestration, dag, kubernetes, sharding, idempotent, grpc, auc, roc, ndcg, map@k, mrr, f1,
    perplexity?, bleu, rouge, psi, kl divergence, shapley, calibration, isotonic, regularisation,
    overfitting, ensembling`,
};
