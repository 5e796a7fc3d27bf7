import * as vscode from 'vscode';
import { equal, eventually, match, ok } from './assert.js';
import { closeAll, open, placeOf, read, untitled, waitForRule, write } from './helpers.js';

/** A design doc with a line at the end to write on. */
async function deskWith(line: string, heading = '## Notes'): Promise<{ document: vscode.TextDocument; end: vscode.Position }> {
  const { document } = await untitled(`---\ndebrief: true\n---\n\n${await read('desk.md')}\nThe Answers team owns the model.\n\n${heading}\n\n${line}`);
  await waitForRule(document.uri, 'scope/non-goals');
  return { document, end: document.positionAt(document.getText().length) };
}

describe('completion in a design doc', () => {
  afterEach(closeAll);

  it('offers headings that are missing, in order, at the depth of the others', async () => {
    const { document, end } = await deskWith('#');
    const labels = await labelsAt(document, end, 'Struct', '#');
    const known = ['## Success metric', '## Non-goals', '## Build or buy', '## Limitations'];
    equal(labels.filter((label) => known.includes(label)), known);
    equal(labels.includes('## Targets'), false);
  });

  it('keeps the depth that somebody types', async () => {
    const { document, end } = await deskWith('### Li');
    ok((await labelsAt(document, end, 'Struct', '#')).includes('### Limitations'), 'No heading of depth 3');
  });

  it('offers no headings in code', async () => {
    const { document, end } = await deskWith('```sh\n#');
    equal(await labelsAt(document, end, 'Struct', '#'), []);
  });

  it('offers units and percentiles behind a number where budgets are set, and only there', async () => {
    const { document, end } = await deskWith('- First word: 300 ');
    equal(await labelsAt(document, end, 'Unit'), []);
    const target = placeOf(document, '| 800 ms').start.translate(0, '| 800 '.length);
    ok((await labelsAt(document, target, 'Unit')).includes('ms at p95'), 'No percentile');
    const behindUnit = placeOf(document, '800 ms |').start.translate(0, '800 ms '.length);
    ok((await labelsAt(document, behindUnit, 'Unit')).includes('at p99'), 'No percentile behind the unit');
    const price = placeOf(document, '$0.02').end;
    ok((await labelsAt(document, price, 'Unit')).includes('per question'), 'No use to pay for');
  });

  it('offers owners that are named already', async () => {
    const { document, end } = await deskWith('Owner: ');
    ok((await labelsAt(document, end, 'User')).includes('Answers team'), 'No owner');
  });

  it('offers names that were used already, to those who begin one', async () => {
    const { document, end } = await deskWith('We send each question to Kestrelbase, who host the model. We pay Kest');
    ok((await labelsAt(document, end, 'Constant')).includes('Kestrelbase'), 'No name');
    const other = await deskWith('We send each question to Kestrelbase, who host the model. We pay Zan');
    equal(await labelsAt(other.document, other.end, 'Constant'), []);
  });

  it('offers the comments that switch a rule off, and the rules that found something first', async () => {
    const { document, end } = await deskWith('<!-- debrief-');
    equal(await labelsAt(document, end, 'Keyword', '-'), ['debrief-disable-next-line', 'debrief-disable']);
    const second = await deskWith('<!-- debrief-disable ');
    const rules = await itemsAt(second.document, second.end, 'Value');
    ok(rules.findIndex(({ label }) => label === 'scope/non-goals') < rules.findIndex(({ label }) => label === 'fairness/platitude'), 'Not in order');
    const insert = rules[0]?.insertText;
    match(typeof insert === 'object' ? insert.value : '', /^[a-z/-]+ -- \$\{1:<[^>]+>\} -->$/);
  });

  it('brings nothing up unasked but headings and comments', async () => {
    const { document, end } = await deskWith('Owner: the Answers-');
    equal(await labelsAt(document, end, undefined, '-'), []);
  });

  it('offers the keys of front matter and their values', async () => {
    const { document } = await untitled('---\n\n---\n\nText.\n');
    ok((await labelsAt(document, new vscode.Position(1, 0), 'Property')).includes('debrief'), 'No key');
    const { document: other } = await untitled('---\ndebrief: \n---\n\nText.\n');
    equal(await labelsAt(other, new vscode.Position(1, 9), 'Value'), ['true', 'false']);
  });

  it('offers nothing in ordinary Markdown', async () => {
    const { document } = await open('README.md');
    const design = await deskWith('#');
    ok((await labelsAt(design.document, design.end, 'Struct', '#')).length > 0, 'Nothing in a design doc');
    const edit = new vscode.WorkspaceEdit();
    const end = document.positionAt(document.getText().length);
    edit.insert(document.uri, end, '\n\n#');
    await vscode.workspace.applyEdit(edit);
    equal(await labelsAt(document, document.positionAt(document.getText().length), 'Struct', '#'), []);
  });
});

describe('completion in a configuration file', () => {
  afterEach(async () => {
    await closeAll();
    for (const name of ['settings/.debrief.yaml', 'settings/.debrief.json']) {
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(await folder(), name)).then(undefined, () => undefined);
    }
  });

  it('offers keys, rules and severities in YAML, where no extension for YAML does', async () => {
    await write('settings/.debrief.yaml', 'rules:\n  fairness/platitude: \n  \n');
    const { document } = await open('settings/.debrief.yaml');
    equal(await labelsAt(document, new vscode.Position(1, 22), 'EnumMember'), ['on', 'off', 'error', 'warning', 'information']);
    const rules = await labelsAt(document, new vscode.Position(2, 2), 'Property');
    ok(rules.includes('privacy/retention'), 'No rules');
    equal(rules.includes('fairness/platitude'), false);
    const keys = await labelsAt(document, new vscode.Position(3, 0), 'Property');
    equal(keys, ['include', 'exclude', 'terms', 'overrides']);
  });

  it('offers the same in JSON, from the schema', async () => {
    await write('settings/.debrief.json', '{\n  "rules": {\n    \n  }\n}\n');
    const { document } = await open('settings/.debrief.json');
    await eventually(
      () => labelsAt(document, new vscode.Position(2, 4)),
      (labels) => labels.some((label) => /^"?privacy\/retention"?$/.test(label)),
      'The schema offers no rules',
    );
  });
});

async function folder(): Promise<vscode.Uri> {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  ok(first, 'No folder');
  return Promise.resolve(first.uri);
}

/** What is offered at a position, of one kind, in the order in which it is shown. */
async function itemsAt(
  document: vscode.TextDocument,
  position: vscode.Position,
  kind: keyof typeof vscode.CompletionItemKind | undefined,
  trigger?: string,
): Promise<vscode.CompletionItem[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
    trigger,
  );
  return list.items
    .filter((item) => (kind === undefined ? item.kind !== vscode.CompletionItemKind.Snippet && item.kind !== vscode.CompletionItemKind.Text : item.kind === vscode.CompletionItemKind[kind]))
    .sort((one, other) => ((one.sortText ?? '') < (other.sortText ?? '') ? -1 : 1));
}

async function labelsAt(...where: [vscode.TextDocument, vscode.Position, (keyof typeof vscode.CompletionItemKind)?, string?]): Promise<string[]> {
  const [document, position, kind, trigger] = where;
  const items = await itemsAt(document, position, kind, trigger);
  return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}
