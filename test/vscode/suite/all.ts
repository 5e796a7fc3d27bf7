import './workers.js';
import './manifest.test.js';
import './diagnostics.test.js';
import './left-alone.test.js';
import './quick-fixes.test.js';
import './fix-all.test.js';
import './configuration.test.js';
import './agents.test.js';
import './preview.test.js';
import './workspace.test.js';
import './commands.test.js';
import './hover.test.js';
import './lifecycle.test.js';
import './lenses.test.js';
import './memory.test.js';
import './completion.test.js';
// Last, since VS Code itself takes its time to part with ten megabytes.
import './hostile.test.js';
