// Runs the tests through the user interface: mocha here, VS Code in headless Chromium.
// `npm run test:ui -- --grep squiggle` passes options to mocha.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from '../../scripts/build.mjs';
import { ensureEmbedded, projectFolder } from './embedded/install.mjs';

if (!process.argv.includes('--no-build')) {
  await build({ production: true, only: ['extension', 'web', 'worker'] });
}
await ensureEmbedded(process.env.DEBRIEF_VSCODE_VERSION ?? 'newest');

const mocha = path.join(path.dirname(createRequire(import.meta.url).resolve('mocha/package.json')), 'bin/mocha.js');
const child = spawn(
  process.execPath,
  [
    '--import', 'tsx', mocha, '--no-config', '--timeout', '90000', '--slow', '20000', '--retries', '2', '--reporter', 'spec',
    'test/vscode/ui/**/*.test.ts', ...process.argv.slice(2).filter((arg) => arg !== '--no-build'),
  ],
  { cwd: projectFolder, stdio: 'inherit' },
);
child.on('close', (code) => process.exit(code ?? 1));
