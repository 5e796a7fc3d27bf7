import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { pageAddress } from '../embedded/address.mjs';
import { launchChromium } from '../embedded/browser.mjs';
import { projectFolder } from '../embedded/install.mjs';
import { serveMarkdownExtension } from '../embedded/markdown-in-browser.mjs';
import { clipboardText, isUnderlined, linesOf } from './in-page.mjs';
import { quietSettings } from './quiet-settings.js';
import { until } from './until.js';
import { installPackaged, type Server, startServer } from '../embedded/server.mjs';
import { webHostSettings, writeUserSettings } from '../embedded/user-settings.mjs';

/** What to open, and how. */
export interface EditorPageOptions {
  /** The folder that is copied and opened. */
  readonly workspace: string;
  readonly version?: string;
  /** The packaged extension to install, or `none` for none at all, instead of the one under development. */
  readonly vsix?: string;
  /** Open the folder as VS Code opens one that nobody has said to trust. */
  readonly untrusted?: boolean;
  /** Run the extension in the web worker host. */
  readonly web?: boolean;
  /** VS Code's display language: everything of ours is in it, while VS Code's own words would need a language pack. */
  readonly language?: string;
  /** The user's settings. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly size?: { readonly width: number; readonly height: number };
  /** 2 for pictures that are sharp on good screens. */
  readonly scale?: number;
}

/** VS Code looks at its gallery of extensions, and gives what previews show an address that a service worker answers. */
const ofVsCodeItself = /^https:\/\/(?:open-vsx\.org|[^/]+\.vscode-cdn\.net)\//;

/** A real VS Code in a page, with the extension under development. */
export class EditorPage {
  private constructor(
    readonly page: Page,
    /** The copy of the workspace that is open. */
    readonly workspace: string,
    private readonly browser: Browser,
    private readonly context: BrowserContext,
    private readonly server: Server,
    private readonly temporary: string,
    /** Requests that went anywhere but to this machine, and that are not VS Code's own. */
    readonly foreignRequests: string[],
  ) {}

  /** Starts a VS Code and opens a copy of a folder in it. */
  static async open(options: EditorPageOptions): Promise<EditorPage> {
    const temporary = await mkdtemp(path.join(os.tmpdir(), 'debrief-ui-'));
    const workspace = path.join(temporary, path.basename(options.workspace));
    await cp(options.workspace, workspace, { recursive: true });
    const dataFolder = path.join(temporary, 'data');
    await writeUserSettings(dataFolder, {
      ...quietSettings,
      ...(options.web ? webHostSettings(['debrief.debrief-review']) : {}),
      ...(options.untrusted ? { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' } : {}),
      ...options.settings,
    });
    const version = options.version ?? process.env.DEBRIEF_VSCODE_VERSION ?? 'newest';
    const extensionsFolder = path.join(temporary, 'extensions');
    if (options.vsix && options.vsix !== 'none') {
      await installPackaged(version, options.vsix, extensionsFolder, dataFolder);
    }
    const server = await startServer({ version, dataFolder, extensionsFolder, ...(options.untrusted ? { asksForTrust: true } : {}) });
    const browser = await launchChromium();
    const context = await browser.newContext({
      viewport: options.size ?? { width: 1280, height: 800 },
      deviceScaleFactor: options.scale ?? 1,
    });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    if (options.language) {
      // What the file with a language pack's words sets before VS Code starts.
      await context.addInitScript((language) => Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: language }), options.language);
    }
    if (options.web) {
      await serveMarkdownExtension(context);
    }
    const page = await context.newPage();
    const foreignRequests: string[] = [];
    page.on('request', (request) => {
      const url = request.url();
      if (/^(https?|wss?):/.test(url) && !url.includes(server.authority) && !ofVsCodeItself.test(url)) {
        foreignRequests.push(url);
      }
    });
    await page.goto(pageAddress(server, { folder: workspace, extensions: options.vsix ? [] : [projectFolder] }));
    await page.locator('.monaco-workbench').waitFor();
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    return new EditorPage(page, workspace, browser, context, server, temporary, foreignRequests);
  }

  /** Closes the page, the browser and the server. */
  async close(): Promise<void> {
    await this.context.close();
    await this.browser.close();
    await this.server.stop();
    await rm(this.temporary, { recursive: true, force: true, maxRetries: 3 });
  }

  /** Presses keys, e.g. `Control+S`. */
  async press(keys: string): Promise<void> {
    await this.page.keyboard.press(keys);
  }

  /** Opens a file of the workspace by its name. */
  async openFile(name: string): Promise<void> {
    await this.askQuickInput('Control+P', name);
    // The focused one: at first the files are listed that were opened before.
    await this.quickInput().locator('.monaco-list-row.focused').filter({ hasText: path.basename(name) }).waitFor();
    await this.press('Enter');
    await this.page.locator('.tab.active').filter({ hasText: path.basename(name) }).waitFor();
    await this.page.locator('.editor-instance .view-lines').first().waitFor();
    await this.focusEditor();
  }

  /** Closes all tabs of the group but the active one. */
  async closeOtherTabs(): Promise<void> {
    await this.runCommand('View: Close Other Editors in Group');
    await this.page.locator('.tab').nth(1).waitFor({ state: 'detached' });
  }

  /** Puts the focus into the text. */
  async focusEditor(): Promise<void> {
    await this.press('Control+1');
  }

  /** Runs a command by its title from the palette. */
  async runCommand(title: string): Promise<void> {
    await this.askQuickInput('F1', `>${title}`);
    await this.quickInput().locator('.monaco-list-row.focused').filter({ hasText: title }).waitFor();
    await this.press('Enter');
  }

  /** Moves the cursor; line and column from 1. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.askQuickInput('Control+G', `:${line}:${column}`);
    await this.press('Enter');
    await this.quickInput().waitFor({ state: 'hidden' });
  }

  /** Types as a person does, key by key. */
  async type(text: string, delay = 15): Promise<void> {
    await this.page.keyboard.type(text, { delay });
  }

  /** The squiggles on the screen, by severity. */
  squiggles(severity: 'error' | 'warning' | 'info' | 'any' = 'any'): Locator {
    const classes = severity === 'any' ? ['error', 'warning', 'info'] : [severity];
    return this.page.locator(classes.map((name) => `.editor-instance .squiggly-${name}`).join(', '));
  }

  /** A code lens by what it says. */
  lens(text: string): Locator {
    return this.page.locator('.codelens-decoration a').filter({ hasText: text });
  }

  /** An entry of the list that comes up while somebody types. */
  offers(text: string): Locator {
    return this.page.locator('.suggest-widget.visible .monaco-list-row').filter({ hasText: text }).first();
  }

  /** Opens the light bulb's menu at the cursor and gives its entries. */
  async openLightBulb(): Promise<Locator> {
    await this.press('Control+.');
    const entries = this.page.locator('.action-widget .monaco-list-row.action');
    await entries.first().waitFor();
    return entries;
  }

  /** Shows the extension's side bar. */
  async openSideBar(): Promise<Locator> {
    // The item and not its link: the badge lies over the link.
    const button = this.page.locator('.activitybar .action-item', {
      has: this.page.locator('a[aria-label^="Debrief"]'),
    });
    await button.first().waitFor();
    if (!((await button.first().getAttribute('class')) ?? '').includes('checked')) {
      await button.first().click();
    }
    const sideBar = this.page.locator('.part.sidebar');
    await sideBar.waitFor();
    return sideBar;
  }

  /** Goes to what is open, by a click on it in the checklist. */
  async goToRule(title: string): Promise<void> {
    const sideBar = await this.openSideBar();
    await sideBar.locator('.monaco-list-row').filter({ hasText: title }).first().click();
    // The place is shown once the review of the newest text is there; the line in the status bar says which.
    await this.page.waitForTimeout(1_000);
    await this.focusEditor();
  }

  /** The quick input: palette, pickers, input boxes. */
  quickInput(): Locator {
    return this.page.locator('.quick-input-widget');
  }

  /** Fills the quick input once it is shown. */
  async fillQuickInput(text: string, timeout = 15_000): Promise<void> {
    const input = this.quickInput().locator('input[type="text"], .quick-input-box input').first();
    await input.fill(text, { timeout });
  }

  /** Gives a path to VS Code's own dialog for files, which starts with a folder that it looks up first. */
  async choosePath(file: string): Promise<void> {
    await this.quickInput().locator('.monaco-list-row').first().waitFor();
    const input = this.quickInput().locator('input[type="text"], .quick-input-box input').first();
    await until(
      async () => {
        await input.fill(file);
        await this.page.waitForTimeout(700);
        return input.inputValue();
      },
      (value) => value === file,
    );
    await this.press('Enter');
    await this.quickInput().waitFor({ state: 'hidden' });
  }

  /** Opens the quick input by keys and fills it; again if something else took the focus from it meanwhile. */
  private async askQuickInput(keys: string, text: string): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      await this.press(keys);
      try {
        await this.fillQuickInput(text, 4_000);
        return;
      } catch (error) {
        if (tries === 3) {
          throw error;
        }
        await this.press('Escape');
      }
    }
  }

  /** Saves the open file and reads it from the disk. */
  async savedText(name: string): Promise<string> {
    await this.press('Control+S');
    await this.page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
    return readFile(path.join(this.workspace, name), 'utf8');
  }

  /** The text on the screen, line by line. */
  async text(): Promise<string> {
    const lines = await this.page.locator('.editor-instance .view-line').evaluateAll(linesOf);
    return lines.join('\n');
  }

  /** The number on the extension's icon; empty where there is none. */
  async badge(): Promise<string> {
    const badge = this.page.locator('.activitybar .action-item', { has: this.page.locator('a[aria-label^="Debrief"]') })
      .locator('.badge-content');
    return (await badge.count()) > 0 ? badge.first().innerText() : '';
  }

  /** Opens the list behind `{}` in the status bar. */
  async openLanguageStatus(): Promise<void> {
    await this.page.locator('.statusbar-item[id="status.languageStatus"]').first().hover();
    await this.languageStatus().first().waitFor();
  }

  /** The entries behind `{}` in the status bar. */
  languageStatus(): Locator {
    return this.page.locator('.hover-language-status');
  }

  /** Whether something is underlined on the lowest line on the screen that holds a text. */
  async isUnderlined(text: string): Promise<boolean> {
    return this.page.locator('.editor-instance').first().evaluate(isUnderlined, text);
  }

  /** Keeps a picture of the screen, for a test that failed. */
  async keepPicture(name: string): Promise<void> {
    const file = path.join(projectFolder, 'test-results', `${name.replace(/[^a-z0-9]+/gi, '-')}.png`);
    await this.page.screenshot({ path: file });
  }

  /** What was copied last. */
  async clipboard(): Promise<string> {
    return this.page.evaluate(clipboardText);
  }

  /** The notifications on the screen; there should be none. */
  notifications(): Locator {
    return this.page.locator('.notification-toast');
  }

  /** An entry of the status bar. */
  statusBarItem(text: string | RegExp): Locator {
    return this.page.locator('.statusbar-item').filter({ hasText: text });
  }
}
