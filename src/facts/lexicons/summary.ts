/** How an opening says in plain words what the thing does, for whom, and why this way. */

const SYSTEM =
  '(predictor|sorter|finder|picker|ranker|matcher|scorer|watcher|detector|monitor|counter|classifier|optimizer|scheduler|advisor|adviser|screener|marker|drafter|writer|translator|concierge|screen|light|voice|chat|button|network|layer|algorithm|method|solution|proposal|approach|system|assistant|tool|app|application|engine|service|program|software|model|agent|box|camera|feature|extension|plugin|bot|chatbot|forecast|score|card|helper|platform|copilot|reader|checker|planner|recommender|product|device|computer|robot|machine|search|page|list|alarm|warning|companion|guide|tutor|coach|scanner|desk|project|pilot|version|prototype|sensor|dashboard|map|pen|glove|watch|kiosk|website|site|portal|editor|inbox|summary|draft|digest|letter|note|answer|captions|caption|transcript|translation|report)';

const ACT =
  '(read|look|show|give|tell|put|suggest|write|find|pick|answer|score|rank|predict|forecast|watch|listen|translate|summarize|sort|offer|hand|help|let|turn|flag|mark|warn|check|recommend|draft|compose|spot|detect|recognize|learn|point|match|propose|estimate|prepare|fill|highlight|explain|compare|search|call|say|speak|see|hear|make|take|bring|keep|catch|route|send|plan|guess|work|decide|switch|sit|wait|choose|collect|label|remind|alert|reply|respond|guide|measure|count|name|tag|group|order|assign|convert|extract|pull|produce|create|generate|support|serve|replace|save|free|cut|reduce|speed|run|do|have|get|cover|reach|arrive|appear|come)';

export const SUMMARY_WORDS: Readonly<Record<string, readonly string[]>> = {
  what: [
    '(we|i) ...3 (propose|want|like|plan|build|make|intend|introduce|suggest|offer|ask|develop|add|launch|give|start|use|train|teach|let|turn|replace|run)',
    '(this|the) (document|proposal|design|note|memo|paper|doc|page) ...3 (propose|describe|set|ask|cover|present|explain|is about|lay)',
    `(is|are|will be|becomes|be) (a|an|our|one|the|what) ...8 ${SYSTEM}`,
    `${SYSTEM} ...6 ${ACT}`,
    `(it|she|he|that|this|which) ...3 ${ACT}`,
    `(will|can|shall) ...2 ${ACT}`,
    '({person}|ranger|rangers|farmer|farmers|clerk|clerks|you|crew|staff) ...3 (photograph|upload|point|scan|press|snap|type|click|ask|tap|hold|photographs|paste|dictate|film|record|speak) ~10 (read|get|see|learn|hear|receive|know|find|gets|reads|sees|learns)',
  ],
  why: [
    '(because|since|so that|in order to|which is why|therefore|hence|thus|that is why|the reason|thanks to|for that reason|given that)',
    '(instead of|rather than|without having to|without anybody|without anyone|no longer)',
    '(so|as) (they|we|it|he|she|a|the|that|nobody|no one|every|each|our|people|patients|users|customers)',
    '^ (so|why)',
    'too (few|many|slow|late|long|much|little|dear|expensive|often|heavy|far)',
    '(help|let|allow|enable|free|save|spare) ...8',
    '(cost|take|lose|waste|wait|miss|spend) ...6 (#|hour|day|week|minute|year|too)',
    'to (find|help|save|avoid|stop|reduce|cut|make|get|give|let|spare|catch|keep|show|tell|free|speed|prevent)',
  ],
  whom: [
    '{person}',
    '(people|team|teams|staff|desk|clerk|clerks|reps|rep|farmer|farmers|smallholder|smallholders|listener|listeners|lawyer|lawyers|engineer|engineers|consultant|consultants|traveler|travelers|agents|editor|editors|colleague|colleagues|crew|crews|household|households|nurse|nurses|doctor|doctors|curator|curators|planner|planners|dispatcher|dispatchers|operator|operators|technician|technicians|shopper|shoppers|reader|readers|analyst|analysts|officer|officers|manager|managers|buyer|buyers|seller|sellers|teacher|teachers|school|schools|college|colleges|company|companies|bank|banks|hospital|hospitals|clinic|clinics|city|shop|shops|merchant|merchants|reviewer|reviewers|underwriter|underwriters|adjuster|adjusters|pilot|pilots|developer|developers|paralegal|paralegals|volunteer|volunteers|family|families|parent|parents|you|everyone|everybody|anyone|who)',
  ],
  // Terms of art beyond the lexicon.
  jargon: [
    '(backbone|vit|arcface|cosine|optical flow|mlp|logit|regressor|probe and gallery|late fusion|entailment|latent|latents|inference|hyperparameters|quantized|int8|fp16|bf16|vllm|triton|onnx|tensorrt|faiss|milvus|pgvector|pinecone|langchain|langgraph|kafka|flink|airflow|spark|ray|terraform|helm|istio|sidecar|microservice|microservices|websocket|protobuf|parquet|delta lake|lakehouse|dense retrieval|sparse retrieval|hybrid retrieval|splade|colbert|e5|bge|minilm|t5|roberta|deberta|distilbert|xlm|siamese|triplet loss|contrastive|softmax|sigmoid|attention|diffusion|gan|vae|u net|unet|yolo|mask r cnn|detr|clip|ctc|rnn t|conformer|mel|spectrogram|beam|nucleus sampling|logprobs|logprob|prefill|throughput|sharded|checkpoint|checkpoints|adapter|adapters|bandit|thompson|mdp|q learning|actor critic|crf|hmm|kalman|bayesian|posterior|mcmc|gaussian process|survival model|cox|uplift model|causal forest|shap|lime|knn|svm|pca|tf idf|n gram|ner|pos tagger|tokenization|subword|bpe|wordpiece|embedding space|vector index|ivf|pq|ann index|multi tenant|idempotency|etl|cdc|pub sub|orchestrator|agentic|tool calling|react loop|guardrails|llm as a judge|prompt caching|in context learning|instruction tuning|rank fusion|rrf|cross attention|attention head)',
  ],
};

/** Capital letters that everybody in the room knows. */
export const KNOWN_ACRONYMS: ReadonlySet<string> = new Set(
  'AI API APP APPS CRM PDF CV CVS TV EU US USA UK UN GDPR HR IT FAQ PC PCS SMS GP GPS NHS KPI KPIS CEO CFO CTO VP PM OK ID IDS VAT USD EUR GBP CHF AM PM TLS URL WIFI SIM CCTV DNA MRI CT ICU ER XL ATM PIN IBAN ERP HTML SQL ML LLM LLMS QA UI UX B2B B2C MVP TLDR FYI NGO HQ Q1 Q2 Q3 Q4 V1 V2 SLA R&D'.split(' '),
);
