/** What is timed, as one bundle: our engine, the floor under it, and what one might run instead. */

import { lint } from 'markdownlint/sync';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze();

/** The floor for a full review. */
export const parse = (text: string): unknown => parser.parse(text);

export const markdownlint = (text: string): unknown => lint({ strings: { document: text } });
