// The rules that hold the house together: types, import boundaries, and files that one can read.
'use strict';

const { createTypeScriptImportResolver } = require('eslint-import-resolver-typescript');
const importX = require('eslint-plugin-import-x');
const regexp = require('eslint-plugin-regexp');
const { defineConfig, globalIgnores } = require('eslint/config');
const typescript = require('typescript-eslint');

/**
 * Dependencies run one way. For each part of `src`: what else in `src` it may import. Parts that are
 * not named here may import nothing of ours.
 * @type {Record<string, string[]>}
 */
const maySee = {
  'markdown': [],
  'language': [],
  'facts': ['markdown', 'language'],
  // Never the parser or raw text: what statements are made of, and the matching of words in them.
  'rules': ['facts', 'language', 'markdown/types.ts'],
  'review': ['rules', 'facts', 'markdown', 'language'],
  'worker': ['review', 'rules/index.ts', 'rules/types.ts'],
  'report': ['review', 'rules/types.ts'],
  'cli': ['report', 'review', 'rules/index.ts', 'rules/types.ts'],
  'editor': ['worker', 'report', 'review/types.ts', 'review/aids/types.ts', 'review/files.ts', 'review/insert-missing.ts', 'rules/types.ts'],
  'panel': ['review/types.ts', 'rules/types.ts'],
  'extension.ts': ['editor', 'worker', 'web.ts'],
  'web.ts': ['editor', 'worker'],
};

const zones = Object.entries(maySee).map(([part, others]) => ({
  target: `./src/${part}`,
  from: './src',
  except: [part, ...others].map((seen) => `./${seen}`),
  message: `src/${part} sees ${others.length === 0 ? 'nothing else' : `only ${others.join(', ')}`}: dependencies run one way.`,
}));

/** What runs anywhere: in Node, in a web worker, in a test. */
const hostFree = ['src/{markdown,language,facts,rules,review,report,panel}/**/*.ts'];

const noVisualStudioCode = { name: 'vscode', message: 'Only src/editor and the two entries know VS Code.' };
const noNode = { group: ['node:*'], message: 'This part runs in browsers too.' };

module.exports = defineConfig(
  globalIgnores(['dist/', 'out/', '.vscode-test/', 'node_modules/', 'coverage/', 'test/judged/']),
  {
    files: ['**/*.{ts,mts}'],
    extends: [typescript.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })] },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Index signatures are read with brackets, as the compiler may be told to ask for.
      '@typescript-eslint/dot-notation': 'off',
      'eqeqeq': 'error',
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Give it a name.' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: __dirname, zones }],
      'import-x/no-cycle': 'error',
      'max-lines': ['error', { max: 300 }],
      'no-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    // What is matched is a stranger's text: no expression may take more time than the text has characters.
    files: ['src/**/*.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
    },
  },
  {
    files: hostFree,
    rules: {
      'no-restricted-imports': ['error', { paths: [noVisualStudioCode], patterns: [noNode] }],
      'no-restricted-globals': ['error', 'process', 'Buffer', 'require', '__dirname', '__filename', 'fetch', 'console'],
    },
  },
  {
    // Pure: the same text gives the same review, whatever the clock says.
    files: ['src/{markdown,language,facts,rules,review,report}/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', 'process', 'Buffer', 'require', '__dirname', '__filename', 'fetch', 'console', 'setTimeout', 'Date', 'document', 'window', 'navigator', 'self'] },
  },
  {
    files: ['src/cli/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [noVisualStudioCode] }] },
  },
  {
    // Only what is named for Node may use it: the rest of these run in both hosts.
    files: ['src/{editor,worker}/**/*.ts', 'src/web.ts'],
    ignores: ['src/worker/*.node.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [noNode] }] },
  },
  {
    files: ['src/worker/**/*.ts'],
    ignores: ['src/worker/*.node.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [noVisualStudioCode], patterns: [noNode] }] },
  },
  {
    files: ['src/worker/*.node.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [noVisualStudioCode] }] },
  },
  {
    // Mocha's suites are promises that nobody waits for, and tests may say "it is there" with "!".
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
