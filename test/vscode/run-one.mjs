// Runs the suite in one combination, told as JSON by run.mjs.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { projectFolder } from './embedded/install.mjs';

/** @type {{ name: string, vscode: string, host: string, work: string, folder: string, tests: string, download: boolean }} */
const told = JSON.parse(process.argv[2] ?? '{}');

const launchArgs = [
  path.join(told.work, told.folder),
  `--user-data-dir=${path.join(told.work, 'user')}`,
  `--extensions-dir=${path.join(told.work, 'extensions')}`,
];
if (told.host === 'web') {
  launchArgs.push('--extensionDevelopmentKind=web');
}
if (!told.download) {
  launchArgs.push(`--embedded-version=${told.name}`);
}
try {
  await runTests({
    ...(told.download
      ? { version: told.vscode }
      : { vscodeExecutablePath: fileURLToPath(new URL('embedded/launcher.mjs', import.meta.url)) }),
    extensionDevelopmentPath: projectFolder,
    extensionTestsPath: told.tests,
    launchArgs,
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
