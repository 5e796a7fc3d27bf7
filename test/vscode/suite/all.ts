import './manifest.test.js';
import './diagnostics.test.js';
import './quick-fixes.test.js';
import './fix-all.test.js';
import './configuration.test.js';
import './commands.test.js';
import './hostile.test.js';
import './hover.test.js';
