/** Names of models and techniques, and of the pieces a system is put together from. */

/** A model or technique by its name. */
export const MODEL_NAMES: readonly string[] = [
  '(gpt*|chatgpt|claude|gemini|gemma|llama*|mistral|mixtral|qwen*|deepseek*|phi 3|phi 4|command r|palm|bert|roberta|deberta|distilbert|sbert|bart|pegasus|=t5|flan|whisper|wav2vec*|conformer|tacotron|xgboost|lightgbm|catboost|random forest|resnet*|efficientnet*|mobilenet*|convnext|unet|yolo*|detectron*|arcface|facenet|clip|dino*|=vit|=lstm|=gru|=cnn|=rnn|=mlp|=svm|=bm25|=hnsw|=faiss|prophet|arima|=lora|word2vec|fasttext|node2vec|graphsage|alphafold|stable diffusion|parakeet|tesseract|layoutlm*|donut|segformer|wide deep|two tower|sam 2)',
  '(gradient|boosted) (boosting|boosted|tree|trees)',
  '(boosted|decision) (tree|trees)',
  '(logistic|linear|ridge|poisson|cox|quantile) regression',
  '(convolutional|recurrent|graph|neural|siamese|feed forward) (network|networks|net|nets|model|ranker|encoder)',
  '(bi|cross|text|sentence|multilingual|image|vision|speech|audio|query|document|graph) encoder',
  '(vision|speech|time series|encoder|decoder) transformer',
  '(matrix factorization|collaborative filtering|contextual bandit|multi armed bandit|bag of words|nearest neighbor search|kalman filter|isolation forest|k means|bayesian network|markov)',
  '(#number|7b|8b|3b|13b|70b|12b|mid size|small|large|medium|open weights|open weight|hosted|quantized|distilled|fine tuned|instruction tuned) ...2 (instruction|language|speech|vision|embedding|chat|reasoning|detection|segmentation) model',
  '(retrieval augmented generation|=rag|vector (store|index|database|db)|knowledge graph|agent framework|orchestration layer|feature store|message queue|model gateway|embedding (index|model|store))',
  '(large|small|big|hosted|rented|open|public|bought|foreign)? (language|vision|speech|embedding|recognition|forecasting) (model|network) (that|which|we|from|of|by|in|on|runs|reads|gets|writes|drafts|turns|takes)',
  '(sorter|classifier|detector|scorer|ranker|tagger|recognizer|recommender|net|network|model) ...4 (we|that|which|=taught|=trained|=learned|=learns|=fitted|=fit) ...2 (teach|=taught|train|=trained|=learned|=learns|fit|=fitted|tune|=tuned) (on|from|with)',
  '(fine tune|fine tunes|fine tuned|fine tuning) ...4 (model|encoder|transformer|network|on)',
];

/** Pieces of a system, for sections whose heading does not say what they are. */
export const COMPONENT_WORDS: readonly string[] = [
  '(queue|gateway|service|index|encoder|decoder|ranker|classifier|detector|segmenter|parser|retriever|router|planner|scorer|pipeline|database|cache|broker|worker|scheduler|endpoint|api|embedding|vector|transformer|model|models|tokenizer|store|server|backend|front end|back end|frontend|microservice|orchestrator|agent loop|tool call|prompt|container|cluster|stream|job|module|component|layer|head|adapter|webhook|sdk|app|controller|engine)',
];
