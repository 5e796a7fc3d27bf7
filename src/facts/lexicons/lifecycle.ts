/** The stages of data's life, as far as other facts do not know them. */

export const STAGE_PATTERNS: Readonly<Record<string, readonly string[]>> = {
  collect: [
    '{verb.store}', '(collect|gather|capture|take|record|receive|read|upload|import|ingest|pull|fetch|get|obtain|film|photograph|scan|listen|measure|ask|enter|type|send|arrive|come|supply|provide|gives|give|fill|submit|write|call|hold)',
  ],
  train: [
    '(train|retrain|fine tune|tune|teach|learn|relearn|refit|rebuild|recalibrate|update|refresh|adapt) ~10 (model|classifier|network|ranker|encoder|on|from|with|set|again|anew|afresh|forest|tree|weight|index|prompt)',
    '(training|tuning|learning) ...2 (use|take|draw|rest|run) ',
    '(training|tuning|learning|fine tuning) (set|data|table|material|example|pool|corpus|run|pair|job|sample)',
    '(not|never|no|nothing|neither|none) ~6 (train|training|learn|fine tune|tuning)',
    '(train|training|learn|tune|tuned) ~6 (not|never|no|nothing|neither|none)',
    '(index|reindex|re index|embed|vectorize) ...8 (nightly|weekly|daily|again|anew|every)',
    '(goes|go|come|flow|fed|feed|put|join|return) ...3 (back)? (into|in|to) the ...3 (training|ranker|model|index|test set|examples)',
    '(used|use) as delivered', '(use|used|run|runs) (it|them)? as (it|they|delivered|shipped|is)', 'as (shipped|delivered|it ships|it comes|they come)', 'off the shelf', 'pre trained', 'pretrained',
  ],
};
