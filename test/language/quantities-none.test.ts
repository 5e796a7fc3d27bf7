/** Phrases with numbers that are no quantities: versions, sections, dates, names, codes, ports, ordinals. */

import assert from 'node:assert/strict';
import { findQuantities } from '../../src/language/quantities/index.js';

const NONE: readonly string[] = [
  // versions and models
  'Draft v0.4 of the plan', 'built on 1.100.3', 'we pinned GPT-4.1', 'Whisper large-v3 runs on our cards', 'Llama 3 writes the text', 'Claude 3.5 Sonnet as the judge',
  'Python 3.12 only', 'needs Android 14', 'Postgres 16 with pgvector', 'TLS 1.3 everywhere', 'CUDA 12 drivers', 'iOS 17 and later', 'Ubuntu 22.04 images', 'BM25 as the baseline',
  'text-embedding-3-large', 'the H100 cards', 'Gemini 2.5 Flash', 'version 2 of the prompt', 'release 1.3 adds search', 'ViT-L/14 backbone', 'HTML5 only', 'a MacBook M3', 'S3 holds the files', 'OAuth2 login',
  'the EC2 fleet', 'runs on Node 20', 'Phi 3 as the fallback', 'see CVE-2024-3094',
  // sections and documents
  'see section 6', 'as said in 3.2', 'the bars in 2.b and 2.c', '§3 says how', 'Section 4.1 lists them', 'see table 3', 'figure 2 shows the flow', 'appendix 1', 'chapter 12', 'page 9',
  'steps 3 to 5', 'phases 1 and 2', 'stage 2 adds cards', 'milestone 4', 'step 3', 'tier 1 support', 'priority 0 incidents', 'level 2 on-call', 'option 3 won', 'in row 7',
  '1. Router', '2) Search', '3.2 Which network', '4. The answer is written by a template',
  // dates
  'on 11 Feb', 'since 2016', 'by 1 September', 'in March 2027', '2026-03-01', '14/02/2026', '3 May 2025', 'March 14, 2027', 'the Q3 review', 'FY25 budget', 'until 2030', 'week 14', 'in the 1990s',
  'Draft of 9 April', 'from May 3 to May 5', 'on the 1st of each month', 'the 2024 audit', 'between 2019 and 2021', 'on the 3rd of June', 'H1 plans', '2025-Q4', 'summer 2026', '01.03.2026',
  // codes, ports, identifiers
  'listens on :8080', 'port 443', 'HTTP 429 from the vendor', 'a status 503', 'error 404', 'REQ-1', 'ticket CB-4471', 'RFC 8693', 'ISO 27001', 'GDPR Art. 32', 'Art. 28 to 30', 'Article 22',
  'SOC 2 report', 'bug #1182', 'PR 77', 'localhost:3000', 'at 10.0.0.1', 'IBAN_1', 'room B12', 'COVID-19', 'a P1 incident', 'SHA-256 digest', 'UTF-8 text', 'AES-256', 'Area 51', 'NIST 800-53',
  'https://example.org/2024/docs/17', 'call +44 20 7946 0958', 'dial 555-0123', 'k=10', 'n = 60', 'top-10 list', 'the top 5', 'NDCG@10', 'recall@5', 'precision@1', 'top_k = 5', 'temperature=0.2', 'seed: 42'.replace('seed: 42', 'seed=42'),
  // words
  'the one that fails', 'one of the clerks', 'no one answers', 'the first stage', 'a second opinion', 'every second contact', 'a third party', 'the third quarter', 'one by one', 'at first sight', 'on the one hand',
  'a second server', 'in a second step', 'day one', 'zero-shot prompts', 'two-factor login', 'twice, if need be', 'a few users', 'hundreds of people', 'several minutes', 'once a day', 'quarterly review',
  // figures of speech and marks
  'support is there 24/7', 'an A/B test', 'a 1:1 meeting', 'a 50/50 split', 'aspect ratio 16:9', '9/11', '2FA', '4K video', '3D models', 'B2B sales', 'the 80/20 rule', '5-fold cross-validation', 'a 1024 x 768 image', 'Mixtral 8x7B', 'in us-east-1', 'Building 42', 'an F1 score', 'm2m traffic', 'i18n and a11y',
  // placeholders
  'XX ms', '<number> ms', '[NEEDS] ms', 'TBD seconds', 'N minutes', 'p95 < X ms', '$X per query', 'about ___ %', 'YYYY-MM-DD', '?? % of users',
];

describe('quantities: none', () => {
  for (const phrase of NONE) {
    it(phrase, () => assert.deepEqual(findQuantities(phrase, { form: 'sentence' }).map((quantity) => phrase.slice(quantity.start, quantity.end)), []));
  }
});
