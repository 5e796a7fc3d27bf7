import assert from 'node:assert/strict';

import { isNegated, readClauses } from '../../src/language/clauses.js';
import { tokenize } from '../../src/language/tokens.js';
import { CLAUSES, TOKENS } from './polarity-examples.js';

const lines = (block: string): string[] => block.trim().split('\n').map((line) => line.trim());

describe('polarity', () => {
  describe('of a clause', () => {
    for (const line of lines(CLAUSES)) {
      it(line, () => {
        const marked = line.slice(4);
        const text = marked.replace(/[«»]/g, '');
        const clauses = readClauses(text, tokenize(text), { form: 'sentence' });
        const clause = clauses.find((each) => each.end > marked.indexOf('«'));
        assert.equal(clause?.polarity, line.startsWith('-') ? 'negative' : 'positive');
      });
    }
  });

  describe('of a word', () => {
    for (const line of lines(TOKENS)) {
      it(line, () => {
        const [text = '', covered = ''] = line.split('|').map((part) => part.trim());
        const tokens = tokenize(text);
        const clauses = readClauses(text, tokens, { form: 'sentence' });
        const words = tokens.filter((token, index) => token.kind === 'word' && isNegated(tokens, clauses, index));
        assert.equal(words.map((token) => token.text).join(' '), covered);
      });
    }
  });

  describe('of list items after a lead-in', () => {
    const polarity = (leadIn: string, text: string) => readClauses(text, tokenize(text), { form: 'sentence', leadIn })[0]?.polarity;

    it('turns them round after a negative one', () => {
      for (const leadIn of ['We will not:', 'Out of scope:', 'Not part of the first release:', 'The box never does these:', 'What we do not build:']) {
        assert.equal(polarity(leadIn, 'send mail'), 'negative', leadIn);
      }
    });

    it('leaves them alone after any other', () => {
      for (const leadIn of ['We will:', 'In scope:', 'Not only that:', 'The box does these:']) {
        assert.equal(polarity(leadIn, 'send mail'), 'positive', leadIn);
      }
    });
  });
});
