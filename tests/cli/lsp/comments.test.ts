import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { CodeAction } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { describe, expect, it } from 'vitest';

import { actionsAt } from '../../../src/cli/lsp/actions.js';
import type { Linted } from '../../../src/cli/lsp/linted.js';
import { lint } from '../../../src/lint.js';
import type { DocumentResult, Finding } from '../../../src/types.js';

const URI = 'file:///cctp.md';
const FLAGGED = 'Le titulaire suit un cycle en V';
const RULE = 'v-model-lifecycle';

async function resultOf(text: string): Promise<DocumentResult> {
  const { documents } = await lint([{ path: 'cctp.md', bytes: new TextEncoder().encode(text) }], { kind: 'software-build', rules: [RULE, 'tender-too-long'] });
  return documents[0] as DocumentResult;
}

/** The finding on the flagged words, which a text holds once. */
async function found(text: string): Promise<{ readonly linted: Linted; readonly finding: Finding; readonly actions: readonly CodeAction[] }> {
  const result = await resultOf(text);
  const finding = result.findings.find(({ ruleId }) => ruleId === RULE) as Finding;
  expect(finding, text).toBeDefined();
  const linted = { document: TextDocument.create(URI, 'markdown', 1, text), result, rules: [], language: null };
  const at = linted.document.positionAt(finding.region.start);
  return { linted, finding, actions: actionsAt({ start: at, end: at }, linted, 'fr') };
}

function applied({ edit }: CodeAction, { document }: Linted): string {
  return TextDocument.applyEdits(document, edit?.changes?.[URI] ?? []);
}

/** The tree as other programs see it, without comments and without the places, neighbouring texts in one. */
function treeOf(text: string): unknown {
  const tree: Root = fromMarkdown(text, {
    extensions: [frontmatter(['yaml', 'toml']), gfmTable(), gfmFootnote()],
    mdastExtensions: [frontmatterFromMarkdown(['yaml', 'toml']), gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
  });
  return plain(tree);
}

function plain(node: Nodes): unknown {
  const own: Nodes = { ...node };
  delete own.position;
  if (!('children' in own)) return 'value' in own && own.type === 'text' ? { ...own, value: own.value.replace(/ +$/gm, '') } : own;
  const kept = (own.children as Nodes[]).filter((child) => child.type !== 'html' || !child.value.startsWith('<!-- agilefall'));
  const children = kept.map(plain) as { type: string; value?: string }[];
  const merged = children.reduce<{ type: string; value?: string }[]>((all, child) => {
    const last = all.at(-1);
    if (last?.type === 'text' && child.type === 'text') return [...all.slice(0, -1), { type: 'text', value: `${last.value}${child.value}` }];
    return [...all, child];
  }, []);
  return { ...own, children: merged };
}

const TEXTS: readonly (readonly [string, string])[] = [
  ['a paragraph', `# CCTP\n\nDébut. ${FLAGGED}. Fin.\n\nAutre.\n`],
  ['the third line of a paragraph', `# CCTP\n\nDébut\net suite.\n${FLAGGED}.\nFin.\n`],
  ['a paragraph right below a heading', `# CCTP\n${FLAGGED}.\n`],
  ['a first item', `# CCTP\n\n- ${FLAGGED}.\n- deux\n`],
  ['a second item', `# CCTP\n\n- un\n- ${FLAGGED}.\n- trois\n\nFin.\n`],
  ['a nested item', `# CCTP\n\n1. un\n   - deux\n     - ${FLAGGED}.\n   - trois\n2. quatre\n`],
  ['the second paragraph of an item', `# CCTP\n\n- un\n\n  ${FLAGGED}.\n\n- deux\n`],
  ['a lazy line of an item', `# CCTP\n\n- un et\n${FLAGGED}.\n- deux\n`],
  ['CRLF in a list', `# CCTP\r\n\r\n- un\r\n- ${FLAGGED}.\r\n- trois\r\n`],
  ['the last line without an end', `# CCTP\n\n- un\n- ${FLAGGED}`],
  ['a row', `# CCTP\n\n| A | B |\n| --- | --- |\n| x | y |\n| ${FLAGGED} | z |\n| x | y |\n\nFin.\n`],
  ['a row without outer bars', `# CCTP\n\nA | B\n--- | ---\nx | ${FLAGGED}\nx | y\n`],
  ['a row with an escaped bar', `# CCTP\n\n| A | B |\n| --- | --- |\n| x | ${FLAGGED} \\| z \\| |\n`],
  ['the header of a table', `# CCTP\n\n| ${FLAGGED} | B |\n| --- | --- |\n| x | y |\n`],
  ['a heading in a list', `# CCTP\n\n- un\n- ## ${FLAGGED} ##\n`],
  ['a quotation', `# CCTP\n\n> un\n>\n> ${FLAGGED}.\n> Fin.\n`],
  ['a list in a quotation', `# CCTP\n\n> - un\n> - ${FLAGGED}.\n`],
  ['a break of two spaces', `# CCTP\n\nun\n${FLAGGED}.  \nFin.\n`],
  ['a break with a stroke', `# CCTP\n\nun\n${FLAGGED}\\\nFin.\n`],
  ['emphasis over lines', `# CCTP\n\nun\n**${FLAGGED} et\ndeux** fin.\n`],
  ['a link over lines', `# CCTP\n\nun\n[${FLAGGED} et\ndeux](a.md) fin.\n`],
  ['code over lines', `# CCTP\n\nun\n${FLAGGED} avec \`npm\nrun\` fin.\n`],
  ['typed items of one paragraph', `# CCTP\n\nLivrables :\n• un lot\n• ${FLAGGED}.\n• trois lots\n`],
  ['a footnote', `# CCTP\n\nVoir[^1].\n\n[^1]: ${FLAGGED}.\n`],
  ['HTML', `# CCTP\n\n<div>\n<p>Début.</p>\n<p>${FLAGGED}.</p>\n</div>\n`],
  ['front matter', `---\ntitle: CCTP\n---\n${FLAGGED}.\n`],
];

describe('a suppression that the editor inserts', () => {
  it.each(TEXTS)('leaves the Markdown as it was and sets the finding aside: %s', async (_, text) => {
    const { linted, actions } = await found(text);
    const action = actions.at(-1) as CodeAction;
    expect(action.title).toBe(`Écarter ce constat, avec une raison (${RULE})`);
    const after = applied(action, linted);
    expect(treeOf(after)).toEqual(treeOf(text));
    const { findings } = await resultOf(after);
    expect(findings.map(({ ruleId, suppressed }) => [ruleId, suppressed?.reason])).toEqual([[RULE, linted.result.language === 'fr' ? 'raison' : 'reason']]);
  });

  it('leaves the same fault in other items of a list and in other rows', async () => {
    const texts = [`# CCTP\n\n- un\n- ${FLAGGED}.\n- ${FLAGGED} aussi.\n`, `# CCTP\n\n| A |\n| --- |\n| un |\n| ${FLAGGED} |\n| ${FLAGGED} aussi |\n`];
    for (const text of texts) {
      const { linted, actions } = await found(text);
      const { findings } = await resultOf(applied(actions.at(-1) as CodeAction, linted));
      expect(findings.map(({ suppressed }) => suppressed !== null)).toEqual([true, false]);
    }
  });
});

describe('advice', () => {
  const advising = (linted: Linted): Linted => ({ ...linted, rules: [{ id: RULE, insteadIs: 'advice' } as Linted['rules'][number]] });

  it.each(TEXTS)('goes into a comment that leaves the Markdown as it was: %s', async (_, text) => {
    const { linted, finding } = await found(text);
    const range = { start: linted.document.positionAt(finding.region.start), end: linted.document.positionAt(finding.region.start) };
    const actions = actionsAt(range, advising(linted), 'fr');
    expect(actions.map(({ title }) => title.split(' ').slice(0, 3).join(' '))).toEqual(['Mettre le conseil', 'Écarter ce constat,']);
    const after = applied(actions[0] as CodeAction, linted);
    expect(after).toContain(`<!-- agilefall: ${finding.instead[linted.result.language]} -->`);
    expect(treeOf(after)).toEqual(treeOf(text));
    expect((await resultOf(after)).findings.map(({ ruleId }) => ruleId)).toEqual([RULE]);
  });
});

describe('a suppression that is needless', () => {
  it.each([
    [`# CCTP\n\n<!-- agilefall-disable-next-line ${RULE} -- raison -->\nRien.\n`, '# CCTP\n\nRien.\n'],
    [`# CCTP\n\n- un\n- Rien. <!-- agilefall-disable-line ${RULE} -- raison -->\n`, '# CCTP\n\n- un\n- Rien.\n'],
    [`# CCTP\r\n\r\n> <!-- agilefall-disable-next-line ${RULE} -->\r\n> Rien.`, '# CCTP\r\n\r\n> Rien.'],
  ])('can be taken away: %j', async (text, expected) => {
    const result = await resultOf(text);
    const [finding] = result.findings;
    const linted = { document: TextDocument.create(URI, 'markdown', 1, text), result, rules: [], language: null };
    const at = linted.document.positionAt(finding?.region.start ?? 0);
    const actions = actionsAt({ start: at, end: at }, linted, 'en');
    expect(actions.map(({ title }) => title)).toEqual(['Remove the suppression']);
    expect(applied(actions[0] as CodeAction, linted)).toBe(expected);
  });
});
