/** What is looked at where nobody named a file: whatever VS Code takes for Markdown. */
export const MARKDOWN_FILES = '**/*.{md,markdown,mkd,mkdn,mdwn,mdown,markdn,mdtxt,mdtext}';
