import contracts from '../../../examples/contract-clause-finder.md';
import groceries from '../../../examples/grocery-substitutions.md';
import sleep from '../../../examples/sleep-coach.md';
import support from '../../../examples/support-reply-drafts.md';

/** What a test looks for at the end of a document. */
export const lastSentence = 'We take fairness seriously.';

/** A design doc of about so many characters; every other number makes another one. */
export function designDoc(size: number, number = 0): string {
  const examples = [sleep, groceries, contracts, support];
  let text = `---\ndebrief: true\n---\n\n# System ${number}\n\n`;
  for (let at = number; text.length < size; at += 1) {
    const example = examples[at % examples.length] ?? sleep;
    text += `${example.replace(/^---\n[^]*?\n---\n/, '').replaceAll(/\b(\d\d)\b/g, (_found, digits: string) => String(10 + ((Number(digits) + number) % 90)))}\n`;
  }
  return `${text.slice(0, text.lastIndexOf('\n\n', size))}\n\n## The end of ${number}\n\n${lastSentence}\n`;
}

/** Some Markdown that is no design doc. */
export function otherMarkdown(number: number): string {
  const steps = Array.from({ length: 40 }, (_, at) => `${at + 1}. Stir for ${at + number} minutes, then wait.\n\n   The dough of batch ${number} should not stick.`);
  return `# Recipe ${number}\n\nBread for ${number} people. [Photos](photos/${number}.md)\n\n## Steps\n\n${steps.join('\n')}\n`;
}
