/** Words that tell an AI design doc from other Markdown. */

/** Speaks of machine learning. */
export const AI_WORDS: Readonly<Record<string, readonly string[]>> = {
  model: ['(language|machine learning|ml|foundation|vision|speech|embedding|ranking|hosted|trained|fine tuned|small|large|larger|smaller|first|our|the|one|two|three|which) model', 'model (is|are|was|gets|sees|learns|choice|reads|writes|predicts|scores|version)', 'models'],
  llm: ['=llm', '=llms', 'prompt', 'rag', 'retrieval augmented', 'gpt*', 'generative', 'hallucination', 'genai', 'chatbot', 'assistant', 'agent'],
  learning: ['machine learning', '=ml', '=ai', 'neural', 'deep learning', 'transformer', 'gradient boost', 'boosted tree', 'classifier', 'regression', 'encoder', 'embedding', 'recommender', 'lightgbm', 'xgboost', 'bert', 'network'],
  training: ['retrain', 'fine tune', 'fine tuning', 'training (data|set|run)', 'train', 'label', 'labels', 'annotator', 'test set', 'reference set'],
  quality: ['precision', 'recall', 'accuracy', 'f1', '=auc', 'false (positive|negative|alarm)', 'ndcg', 'word error', 'groundedness', 'confidence', '(share|percent) right', 'drift'],
  task: ['predict', 'prediction', 'recommend', 'recommendation', 'rank', 'ranker', 'classify', 'summarize', 'summary', 'detect', 'detection', 'transcribe', 'translate', 'score', 'forecast', 'recognize', 'recognition', 'triage', 'suggest', 'suggestion'],
};

/** Decides what is to be built, as a design doc does. */
export const DESIGN_WORDS: Readonly<Record<string, readonly string[]>> = {
  intent: ['we (will|propose|want|would|shall|plan|intend|build|aim|chose|choose|decided|mean)', '(this|the) (document|proposal|design|note|doc) (describe|propose|cover|set)', 'design (doc|note|document|review)', 'proposal', 'prd', 'rfc', 'one pager'],
  target: ['(target|budget|goal|ceiling|limit|bar) (is|of|for)', 'at most #', 'at least #', 'within #duration', '#duration (at|p95|p99)', 'p95', 'p99', '95th percentile', 'or (better|more|less)', 'slo', 'sla'],
  audience: ['(user|customer|patient|member|student|agent|rep|clerk|listener|farmer|consultant|driver|nurse|reader|guest|resident|passenger)'],
  money: ['#money', 'cost of', 'run cost', 'cheaper', 'budget'],
  rollout: ['pilot', 'shadow', 'canary', 'rollout', 'roll out', '(first|second) (version|release|phase)', 'phase', '=v1', '=v2', '# of (user|customer|member)', 'launch', 'go live', 'beta', '=mvp', 'day one'],
  trade: ['trade off', 'instead of', 'rather than', 'we (considered|compared|tried|looked at)', 'alternative', 'ruled out', 'we (rejected|dropped)', 'because'],
  risk: ['risk', 'fallback', 'fall back', 'when the model', 'limitation', 'privacy', 'personal data', 'retention', 'bias', 'fairness', 'human review', 'rollback', 'on call', 'pager'],
  measure: ['success', 'metric', 'kpi', 'outcome', 'measure', 'baseline', 'percentage point'],
};

/** Marks of Markdown that describes finished software: READMEs, change logs, manuals. */
export const SOFTWARE_HEADINGS: readonly string[] = [
  '^ (install*|usage|api|license|licence|contributing|changelog|example|examples|options|configuration|getting started|quick start|quickstart|requirements|features|documentation|tests|testing|build|building|support|sponsors|authors|credits|acknowledgments|faq|security|methods|properties|events|table of contents|contents|development|compatibility|browser support|related|see also|syntax|parameters|returns|prerequisites|setup|commands|cli)',
  '(install|api|usage|migration|upgrade) (guide|reference|instructions|notes)?',
  'breaking changes',
  'bug fixes',
  'patch changes',
  'minor changes',
  'major changes',
  'how to (use|install|contribute)',
  'code of conduct',
  'on the command line',
  'try it',
  '^ (settings|rules|commands|keybindings|shortcuts|screenshots|license|licence|roadmap) $',
  'what it looks like',
  'supported (browsers|versions|platforms)',
];
