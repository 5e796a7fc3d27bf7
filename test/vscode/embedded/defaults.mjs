/**
 * Gives a served VS Code other default settings, by changing the configuration that
 * its page carries when the page reads it. A served VS Code keeps its user settings
 * in the browser, where they cannot be put before it starts. (Changing the page on
 * its way instead makes Chromium refuse the page its web sockets to this machine.)
 *
 * @param {import('playwright-core').BrowserContext} context
 * @param {Record<string, unknown>} defaults
 * @returns {Promise<void>}
 */
export async function setDefaults(context, defaults) {
  await context.addInitScript((wanted) => {
    const read = Element.prototype.getAttribute;
    Element.prototype.getAttribute = function (name) {
      const value = read.call(this, name);
      if (value === null || name !== 'data-settings' || this.id !== 'vscode-workbench-web-configuration') {
        return value;
      }
      const configuration = JSON.parse(value);
      configuration.configurationDefaults = { ...configuration.configurationDefaults, ...wanted };
      return JSON.stringify(configuration);
    };
  }, defaults);
}

/**
 * The setting that makes VS Code run an extension in its web worker host. The served
 * VS Code reads `extensionDevelopmentKind` from the address, but under a name that
 * nothing asks for, so the address alone has no effect.
 * @param {string[]} identifiers
 */
export function webHostDefaults(identifiers) {
  return { 'remote.extensionKind': Object.fromEntries(identifiers.map((identifier) => [identifier, ['web']])) };
}
