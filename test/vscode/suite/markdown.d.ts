/** Markdown files become texts when the suite is bundled. */
declare module '*.md' {
  const text: string;
  // eslint-disable-next-line no-restricted-syntax -- what esbuild makes of a text
  export default text;
}
