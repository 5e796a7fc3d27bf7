import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { launchChromium } from '../../test/vscode/embedded/browser.mjs';
import { withPalette } from './palette.mjs';
import { projectFolder } from '../../test/vscode/embedded/install.mjs';

const colors = { 31: '#ff7b72', 32: '#7ee787', 33: '#e3b341', 34: '#79c0ff', 35: '#d2a8ff', 36: '#76e3ea', 90: '#8b949e' };
const examples = ['examples/sleep-coach.md', 'examples/grocery-substitutions.md'];
/** As many lines as fit a picture; the beginning and the summary say enough. */
const shown = { first: 33, last: 2 };

/**
 * Takes the picture of the command line's real output, as a terminal shows it.
 * @param {string} target
 */
export async function takeCommandLine(target) {
  const run = spawnSync(process.execPath, [path.join(projectFolder, 'dist/cli.js'), 'review', ...examples], {
    cwd: projectFolder,
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: '1', COLUMNS: '110' },
  });
  const lines = run.stdout.trimEnd().split('\n');
  const text = lines.length <= shown.first + shown.last + 1
    ? lines
    : [...lines.slice(0, shown.first), '\u001B[90m…\u001B[39m', ...lines.slice(-shown.last)];
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 1000, height: 400 }, deviceScaleFactor: 1.5 });
  await page.setContent(`
    <style>
      body { margin: 0; background: #fff; }
      main { margin: 0; padding: 22px 26px; background: #0d1117; color: #e6edf3; border-radius: 10px;
        font: 14px/1.5 "DejaVu Sans Mono", monospace; white-space: pre-wrap; }
      b { font-weight: 700; } .prompt { color: #7ee787; }
    </style>
    <main><span class="prompt">$</span> npx debrief review ${examples.join(' ')}\n\n${toHtml(text.join('\n'))}</main>`);
  await writeFile(target, await withPalette(page, await page.locator('main').screenshot()));
  await browser.close();
  console.log(path.relative(projectFolder, target));
}

/** @param {string} text with the terminal's codes for color */
function toHtml(text) {
  let open = 0;
  const html = text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/\u001B\[(\d+)m/g, (_code, number) => {
      const color = colors[/** @type {keyof typeof colors} */ (Number(number))];
      const opening = color ? `<span style="color:${color}">`
        : number === '1' ? '<span style="font-weight:700">'
        : number === '2' ? '<span style="opacity:.65">'
        : number === '4' ? '<span style="text-decoration:underline">'
        : number === '3' ? '<span style="font-style:italic">'
        : undefined;
      if (opening) {
        open += 1;
        return opening;
      }
      if (open === 0) {
        return '';
      }
      open -= 1;
      return '</span>';
    });
  return html + '</span>'.repeat(open);
}
