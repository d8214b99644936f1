import { describe, expect, it } from 'vitest';
import { lint, type LintOptions } from '../../src/lint.js';
import type { Suppression } from '../../src/judge/excuses.js';
import type { DocumentResult } from '../../src/types.js';
import { comment, commented, docx, p, r, tbl, tc } from '../parse/docx/buildDocx.js';
import { smallBook } from '../rules/small-book.js';

const PLAN = 'La feuille de route couvre 24 mois.';
const OTHER = 'La feuille de route couvre 36 mois.';

async function judged(bytes: Uint8Array, path: string, options: LintOptions = {}): Promise<DocumentResult> {
  const { documents, problems } = await lint([{ path, bytes }], { book: smallBook, kind: 'software-build', rules: ['frozen-plan', 'any-roadmap'], today: '2026-06-01', ...options });
  expect(problems).toEqual([]);
  return documents[0] as DocumentResult;
}

const markdown = (text: string, options?: LintOptions): Promise<DocumentResult> => judged(new TextEncoder().encode(`---\nlang: fr\n---\n\n${text}\n`), 'cctp.md', options);
const word = (body: string, comments: string, options?: LintOptions): Promise<DocumentResult> => judged(docx(body, { comments }), 'cctp.docx', options);

/** Each finding as its rule, line and reason; the reports on suppressions by their names. */
const told = ({ findings }: DocumentResult): string[] =>
  findings.map(({ ruleId, match, suppressed, message }) => (ruleId.startsWith('suppression-') ? message.en : `${ruleId} ${/\d+/.exec(match)?.[0]}${suppressed ? `: ${suppressed.reason}` : ''}`));

const NEXT = '<!-- agilefall-disable-next-line frozen-plan, any-roadmap -- law -->';

/** In items and rows, where the other rule does not look. */
const ONE = '<!-- agilefall-disable-next-line frozen-plan -- law -->';

describe('a comment of Markdown', () => {
  it.each([
    ['covers the next paragraph and no other', `${NEXT}\n${PLAN}\n\n${OTHER}`, ['frozen-plan 24: law', 'frozen-plan 36']],
    ['covers it over a blank line', `${NEXT}\n\n${PLAN}`, ['frozen-plan 24: law']],
    ['covers a paragraph of several lines whole', `${NEXT}\nIl faut savoir\nque ${PLAN}`, ['frozen-plan 24: law']],
    ['covers an item and no other', `- ${OTHER}\n${ONE}\n- ${PLAN}\n- ${OTHER}`, ['frozen-plan 36', 'frozen-plan 24: law', 'frozen-plan 36']],
    ['covers an indented item', `- Plan :\n  ${ONE}\n  - ${PLAN}\n  - ${OTHER}`, ['frozen-plan 24: law', 'frozen-plan 36']],
    ['covers a row and no other', `| A | B |\n| --- | --- |\n| ${OTHER} | x |\n${ONE}\n| ${PLAN} | x |\n| ${OTHER.replace('36', '48')} | x |`, ['frozen-plan 36', 'frozen-plan 24: law', 'frozen-plan 48']],
    ['covers its own row', `| A | B |\n| --- | --- |\n| ${PLAN} ${ONE.replace('-next', '')} | x |\n| ${OTHER} | x |`, ['frozen-plan 24: law', 'frozen-plan 36']],
    ['covers a quotation', `> ${NEXT}\n> ${PLAN}\n>\n> ${OTHER}`, ['frozen-plan 24: law', 'frozen-plan 36']],
    ['may be one of several', `<!-- agilefall-disable-next-line frozen-plan -- one -->\n<!-- agilefall-disable-next-line any-roadmap -- two -->\n${PLAN}`, ['frozen-plan 24: one']],
    ['may run over lines', `<!-- agilefall-disable-next-line frozen-plan,\n  any-roadmap\n  -- law -->\n${PLAN}`, ['frozen-plan 24: law']],
    ['covers what stands between disable and enable', `${OTHER}\n\n<!-- agilefall-disable frozen-plan, any-roadmap -- law -->\n\n- ${PLAN}\n\n## Titre\n\n${PLAN}\n\n<!-- agilefall-enable -->\n\n${OTHER}`, ['frozen-plan 36', 'frozen-plan 24: law', 'frozen-plan 24: law', 'frozen-plan 36']],
    ['covers all to the end without enable', `${OTHER}\n\n<!-- agilefall-disable frozen-plan, any-roadmap -- law -->\n${PLAN}`, ['frozen-plan 36', 'frozen-plan 24: law']],
    ['is ended by an enable of the same rule only', `<!-- agilefall-disable frozen-plan -- law -->\n${PLAN}\n\n<!-- agilefall-enable any-roadmap -->\n${OTHER}\n\n<!-- agilefall-enable frozen-plan -->\n${PLAN}`, ['any-roadmap undefined', 'frozen-plan 24: law', 'any-roadmap undefined', 'frozen-plan 36: law', 'frozen-plan 24']],
    ['covers the whole file from anywhere', `${PLAN}\n\n${OTHER}\n\n<!-- agilefall-disable-file frozen-plan, any-roadmap -- law -->`, ['frozen-plan 24: law', 'frozen-plan 36: law']],
    ['holds on the last day of its date', `<!-- agilefall-disable-next-line frozen-plan, any-roadmap until 2026-06-01 -- law -->\n${PLAN}`, ['frozen-plan 24: law']],
  ])('%s', async (_, text, expected) => expect(told(await markdown(text))).toEqual(expected));

  it('lets the rule show that a finding had taken in, as nobody excused that one', async () => {
    expect(told(await markdown(`<!-- agilefall-disable-next-line frozen-plan -- law -->\n${PLAN}`))).toEqual(['any-roadmap undefined', 'frozen-plan 24: law']);
  });

  it('shown in code is none', async () => {
    const text = `\`${NEXT}\`\n${PLAN}\n\n\`\`\`md\n${NEXT}\n\`\`\`\n\n${PLAN}`;
    expect(told(await markdown(text))).toEqual(['frozen-plan 24', 'frozen-plan 24']);
  });

  it('changes nothing of the other findings', async () => {
    const rows = ['| A | B |', '| --- | --- |', `| ${PLAN} | x |`, `| ${OTHER} | x |`, '', `- ${PLAN}`, `- ${OTHER}`];
    const plain = await markdown(rows.join('\n'));
    const marked = await markdown(rows.flatMap((row, i) => (i === 3 || i === 6 ? ['<!-- agilefall-disable-next-line frozen-plan -- law -->', row] : [row])).join('\n'));
    const prints = (document: DocumentResult): string[] => document.findings.filter(({ ruleId }) => ruleId === 'frozen-plan').map(({ fingerprint }) => fingerprint);
    expect(prints(marked)).toEqual(prints(plain));
  });

  it('leaves the finding out of the grade', async () => {
    const plain = await markdown(PLAN);
    const excused = await markdown(`${NEXT}\n${PLAN}`);
    expect(plain.pressure).toBeGreaterThan(0);
    expect(excused.pressure).toBe(0);
  });
});

describe('what is said of suppressions', () => {
  const none = 'Rien à dire ici.';
  it.each([
    ['needless', `${NEXT}\n${none}`, ['This suppression excuses no finding: frozen-plan, any-roadmap.']],
    ['needless for one of its rules', `<!-- agilefall-disable-next-line frozen-plan, any-roadmap, vague-plan -- law -->\n${PLAN}`, ['frozen-plan 24: law']],
    ['reasonless', `<!-- agilefall-disable-next-line frozen-plan -->\n${PLAN}`, ['frozen-plan 24', 'This suppression gives no reason; it does not hold.']],
    ['of an unknown rule', `<!-- agilefall-disable-next-line frozen-plam -- law -->\n${PLAN}`, ['frozen-plan 24', 'This suppression names a rule that does not exist, or none: frozen-plam.']],
    ['of no rule', `<!-- agilefall-disable-next-line -- law -->\n${PLAN}`, ['frozen-plan 24', 'This suppression names a rule that does not exist, or none.']],
    ['of an unknown word', `<!-- agilefall-ignore frozen-plan -- law -->\n${PLAN}`, ['frozen-plan 24', 'This suppression names a rule that does not exist, or none: agilefall-ignore.']],
    ['over', `<!-- agilefall-disable-next-line frozen-plan until 2026-05-31 -- law -->\n${PLAN}`, ['frozen-plan 24', 'This suppression no longer holds since the date it gives: 2026-05-31.']],
  ])('%s', async (_, text, expected) => expect(told(await markdown(text))).toEqual(expected));

  it('stands at the comment', async () => {
    const { findings } = await markdown(`## Plan\n\n${NEXT}\nRien.`);
    expect(findings[0]).toMatchObject({ ruleId: 'suppression-needless', severity: 'warning', excerpt: NEXT, section: ['Plan'], region: { line: 7, column: 1 } });
  });

  it('can be turned off or made graver', async () => {
    expect(told(await markdown(`${NEXT}\n${none}`, { reports: { 'suppression-needless': 'off' } }))).toEqual([]);
    const { findings } = await markdown(`${NEXT}\n${none}`, { reports: { 'suppression-needless': 'error' } });
    expect(findings[0]?.severity).toBe('error');
  });

  it('says nothing of rules that do not run, nor of documents about something else', async () => {
    expect(told(await markdown(`${NEXT}\n${none}`, { rules: ['vague-plan'] }))).toEqual([]);
    expect(told(await markdown(`${NEXT}\n${none}`, { kind: 'other' }))).toEqual([]);
  });

  it('weighs nothing', async () => {
    expect((await markdown(`${NEXT}\n${none}`)).pressure).toBe(0);
  });
});

describe('a comment of Word', () => {
  const IGNORE = comment(7, 'agilefall : ignorer frozen-plan, any-roadmap – date légale');

  it.each([
    ['covers the paragraph of its words', p(`${commented(7, r('La feuille'))}${r(' de route couvre 24 mois.')}`) + p(OTHER), ['frozen-plan 24: date légale', 'frozen-plan 36']],
    ['covers all paragraphs of its range', `<w:commentRangeStart w:id="7"/>${p(PLAN)}${p(PLAN)}<w:commentRangeEnd w:id="7"/>${p(OTHER)}`, ['frozen-plan 24: date légale', 'frozen-plan 24: date légale', 'frozen-plan 36']],
    ['does not cover a paragraph it ends before', `${p(`<w:commentRangeStart w:id="7"/>${r(PLAN)}`)}${p(`<w:commentRangeEnd w:id="7"/>${r(OTHER)}`)}`, ['frozen-plan 24: date légale', 'frozen-plan 36']],
    ['without range covers its paragraph', p(`${r(PLAN)}<w:r><w:commentReference w:id="7"/></w:r>`) + p(OTHER), ['frozen-plan 24: date légale', 'frozen-plan 36']],
  ])('%s', async (_, body, expected) => expect(told(await word(body, IGNORE))).toEqual(expected));

  it('in any cell covers the row', async () => {
    const body = tbl([tc('A'), tc('B')], [tc(PLAN), tc(p(commented(7, r('x'))))], [tc(OTHER), tc('y')]);
    expect(told(await word(body, comment(7, 'agilefall: ignore frozen-plan -- law')))).toEqual(['frozen-plan 24: law', 'frozen-plan 36']);
  });

  it('may speak for the whole file', async () => {
    expect(told(await word(p(commented(1, r('Titre'))) + p(PLAN), comment(1, 'agilefall: ignore-file frozen-plan, any-roadmap -- law')))).toEqual(['frozen-plan 24: law']);
  });

  it('is reported where it stands', async () => {
    const { findings } = await word(p('Un.') + p(commented(1, r('Deux.'))), comment(1, 'agilefall: ignore frozen-plan -- law'));
    expect(findings[0]).toMatchObject({ ruleId: 'suppression-needless', excerpt: 'agilefall: ignore frozen-plan -- law', origin: { paragraph: 2 } });
  });

  it('of anybody else is left alone', async () => {
    expect(told(await word(p(commented(1, r(PLAN))), comment(1, 'Voir avec agilefall : ignore frozen-plan -- law')))).toEqual(['frozen-plan 24']);
  });

  it('changes nothing of the text', async () => {
    const plain = await word(p('1. Plan') + tbl([tc('A'), tc('B')], [tc(PLAN), tc('x')]), '');
    const marked = await word(p(commented(7, r('1. Plan'))) + tbl([tc('A'), tc('B')], [tc(p(commented(7, r(PLAN)))), tc('x')]), IGNORE);
    expect(marked.projection).toBe(plain.projection);
  });

  it('in a part that is broken excuses nothing, and the text is read', async () => {
    expect(told(await word(p(commented(7, r(PLAN))), '<broken>'))).toEqual(['frozen-plan 24']);
  });
});

describe('a suppression from outside', () => {
  const excuse: Suppression = { rules: ['frozen-plan', 'any-roadmap'], words: null, section: null, reason: 'law', until: null, from: 'cctp.md.agilefall.yaml:2', own: true };
  const text = `# 1 Plan\n\n${PLAN}\n\n# 2.1 Calendrier\n\n${OTHER}`;
  const outside = async (more: Partial<Suppression>): Promise<string[]> => told(await markdown(text, { suppressions: new Map([['cctp.md', [{ ...excuse, ...more }]]]) }));

  it.each([
    ['all of the document', {}, ['frozen-plan 24: law', 'frozen-plan 36: law']],
    ['words, however they are spaced', { words: '«  FEUILLE de Route »  couvre 36' }, ['frozen-plan 24', 'frozen-plan 36: law']],
    ['a section by its title', { section: 'calendrier' }, ['frozen-plan 24', 'frozen-plan 36: law']],
    ['a section by a number it had before', { section: '3.4 Calendrier' }, ['frozen-plan 24', 'frozen-plan 36: law']],
    ['words of another section', { words: 'couvre 36', section: 'Plan' }, ['frozen-plan 24', 'frozen-plan 36', 'This suppression excuses no finding: frozen-plan, any-roadmap (cctp.md.agilefall.yaml:2).']],
    ['nothing after its day', { until: '2026-05-31' }, ['frozen-plan 24', 'frozen-plan 36', 'This suppression no longer holds since the date it gives: 2026-05-31 (cctp.md.agilefall.yaml:2).']],
    ['other documents too, and is not needless here', { words: 'ailleurs', own: false }, ['frozen-plan 24', 'frozen-plan 36']],
  ])('covers %s', async (_, more, expected) => expect(await outside(more)).toEqual(expected));
});
