import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { AgilefallError } from '../src/errors.js';
import { lint, loadRules, projectFile } from '../src/lint.js';
import type { SourceFile } from '../src/types.js';
import { odt } from './parse/odt/document.js';
import { row, xlsx } from './parse/xlsx/workbook.js';
import { book } from './rules/book.js';

const markdown = (path: string, text: string): SourceFile => ({ path, bytes: new TextEncoder().encode(text) });
const fixture = (name: string): SourceFile => ({ path: name, bytes: new Uint8Array(readFileSync(`fixtures/agilefall-dossier/${name}`)) });

describe('lint', () => {
  it('reports what cannot be read and lints the others', async () => {
    const broken = { path: 'broken.pdf', bytes: new TextEncoder().encode('%PDF-1.7 nothing') };
    const good = markdown('good.md', "Le titulaire développe l'application selon un cycle en V.\n");
    const { documents, problems } = await lint([broken, good], { book, kind: 'software-build' });
    expect(problems).toMatchObject([{ path: 'broken.pdf', code: 'unreadable' }]);
    expect(documents.map((d) => d.path)).toEqual(['good.md']);
    expect(documents[0]?.findings.map((f) => f.ruleId)).toContain('v-model-lifecycle');
  });

  it('places a finding on its words, after escapes and entities', async () => {
    const text = "# Méthode\n\nTexte \\*court\\* &amp; simple. Le projet est conduit selon un **cycle\nen V** chez l'acheteur.\n";
    const { documents } = await lint([markdown('a.md', text)], { book, kind: 'software-build', rules: ['v-model-lifecycle'] });
    const found = documents[0]?.findings[0];
    expect(found?.match).toMatch(/cycle en V$/);
    expect(text.slice(found?.region.start, found?.region.end)).toMatch(/cycle\nen V$/);
    expect(found?.region).toMatchObject({ line: 3, endLine: 4 });
    expect(found?.section).toEqual(['Méthode']);
  });

  it('says nothing of a document about something else', async () => {
    const works = '# Construction de logements collectifs\n\nLot n° 3 gros œuvre. Le chantier suit un cycle en V.\n';
    const { documents } = await lint([markdown('works.md', works)], { book });
    expect(documents[0]).toMatchObject({ kind: 'other', findings: [], grade: null });
  });

  it.each([
    ['software-evolution', 'Software Sustainment', 'The Information Systems Department needs support for its application. The software is hosted by the agency.'],
    ['off-the-shelf', 'Enterprise Document Management System', 'The vendor shall provide a cloud-hosted document management system with named user licenses.'],
    ['software-build', 'Performance Work Statement', 'The programme certifies the companies that sell cloud hosting services to the agencies of the whole country, year after year, and tells them how. The contractor shall develop a public dashboard. It is a custom built application. The source code is open. Each sprint ends with working software.'],
  ])('tells what is bought from its object: %s', async (kind, title, text) => {
    const { documents } = await lint([markdown('a.md', `# ${title}\n\n${text}\n`)], { book });
    expect(documents[0]?.kind).toBe(kind);
  });

  it('tells an evolution from what comes back all through the text', async () => {
    const kept = ['The contractor fixes each defect.', 'Releases are tested by the help desk.', 'Patches are installed every week.'];
    const text = (share: number): string => Array.from({ length: 200 }, (_, i) => (i % share === 0 ? kept[i % 3] : `Paragraph ${i} is about the software and its users.`)).join('\n\n');
    const kindOf = async (share: number): Promise<string | undefined> => (await lint([markdown('a.md', `# Statement of Objectives\n\n${text(share)}\n`)], { book })).documents[0]?.kind;
    expect(await kindOf(10)).toBe('software-evolution');
    expect(await kindOf(20)).toBe('software-build');
  });

  it('refuses a rule that does not exist', async () => {
    await expect(lint([], { book, rules: ['cycle-en-w'] })).rejects.toMatchObject({ code: 'unknown-rule' });
  });

  it('runs editorial rules only when they are asked for', async () => {
    const editorial = book.rules.filter((r) => r.pack === 'editorial').map((r) => r.id);
    const { rules } = await lint([], { book });
    expect(editorial.length).toBeGreaterThan(0);
    expect(rules.map((r) => r.id).filter((id) => editorial.includes(id))).toEqual([]);
  });

  it('gives the same report for the same bytes', async () => {
    const files = [fixture('cctp-rendez-vous-orientation.md')];
    expect(JSON.stringify(await lint(files, { book }))).toBe(JSON.stringify(await lint(files, { book })));
  });
});

describe('a dossier', () => {
  const files = [fixture('ccap-rendez-vous-orientation.md'), fixture('cctp-rendez-vous-orientation.md')];

  it('reports absences once, on the main piece', async () => {
    const { documents } = await lint(files, { book, dossier: true });
    const whole = documents.map((d) => d.findings.filter((f) => f.excerpt === '' && f.ruleId.startsWith('missing-')).length);
    expect(whole[0]).toBe(0);
    expect(whole[1]).toBeGreaterThan(0);
  });

  it('lets one piece satisfy what another does not say', async () => {
    const owner = markdown('rc.md', '# Règlement de la consultation\n\nMme Durand, agente publique, est responsable du produit et arbitre les priorités.\n');
    const ids = async (all: SourceFile[]): Promise<string[]> =>
      (await lint(all, { book, dossier: true })).documents.flatMap((d) => d.findings.map((f) => f.ruleId));
    expect(await ids(files)).toContain('missing-single-accountable-owner');
    expect(await ids([...files, owner])).not.toContain('missing-single-accountable-owner');
  });

  it('finds a contradiction between two pieces, with both places', async () => {
    const agile = markdown('cctp.md', `# CCTP\n\nL'équipe de développement de l'application travaille en méthode agile, par sprints de deux semaines.\n`);
    const annex = markdown(
      'annexe.md',
      "# Annexe 2\n\nLes 412 exigences fonctionnelles de la présente annexe sont contractuelles et figées.\n\nLa feuille de route des fonctionnalités couvre trente-six mois.\n\nLe candidat remplit la matrice de conformité, exigence par exigence.\n",
    );
    const { documents } = await lint([agile, annex], { book, dossier: true, kind: 'software-build' });
    const found = documents.flatMap((d) => d.findings).find((f) => f.ruleId === 'agile-with-detailed-spec');
    expect(found?.related.map((r) => r.path)).toEqual(['annexe.md']);
  });
});

describe('the other functions', () => {
  it('prints the projection of a Markdown file as it is', async () => {
    expect(await projectFile(markdown('a.md', '# Un\n\nDeux\n'))).toBe('# Un\n\nDeux\n');
  });

  it('tells the rules with their texts in two languages', () => {
    const rules = loadRules(book);
    expect(rules.length).toBe(book.rules.length);
    for (const rule of rules) expect([rule.title.fr, rule.title.en, rule.instead.fr, rule.instead.en].every((t) => t.length > 2)).toBe(true);
  });
});

describe('limits', () => {
  const file = fixture('cctp-rendez-vous-orientation.md');

  it.each([
    ['fileBytes', 1000],
    ['words', 100],
  ] as const)('refuse a file over %s, as a problem that says which', async (name, allowed) => {
    const { documents, problems } = await lint([file], { book, limits: { [name]: allowed } });
    expect(documents).toEqual([]);
    expect(problems).toMatchObject([{ code: 'limit', path: file.path, limit: { name, allowed }, hint: expect.stringContaining(`limits.${name}`) }]);
  });

  it('of single files come before those of all', async () => {
    const other = markdown('b.md', '# Cahier des charges\n\nLe titulaire suit un cycle en V.\n');
    const { documents, problems } = await lint([file, other], { book, limits: { words: 5 }, fileLimits: new Map([['b.md', {}]]) });
    expect(documents.map(({ path }) => path)).toEqual(['b.md']);
    expect(problems).toMatchObject([{ path: file.path, limit: { name: 'words', allowed: 5 } }]);
  });

  it('reach the pieces of an archive, and their text', async () => {
    const archive = { path: 'd.zip', bytes: zipSync({ 'a.md': new TextEncoder().encode('un deux trois quatre'), 'b.md': new TextEncoder().encode('un deux') }) };
    const { documents, problems } = await lint([archive], { book, limits: { words: 3 } });
    expect(documents.map(({ path }) => path)).toEqual(['d.zip/b.md']);
    expect(problems).toMatchObject([{ path: 'd.zip/a.md', limit: { name: 'words', allowed: 3 } }]);
    await expect(projectFile(archive, { piece: 'a.md', limits: { words: 3 } })).rejects.toMatchObject({ limit: { name: 'words' } });
  });

  it.each([
    ['a.html', new TextEncoder().encode('<p>un</p>'.repeat(30))],
    ['a.odt', odt({ text: '<text:p>un</text:p>'.repeat(30) })],
    ['a.xlsx', xlsx([{ name: 'Feuille', xml: `<sheetData>${Array.from({ length: 30 }, (_, i) => row(i + 1, 'un')).join('')}</sheetData>` }])],
  ])('reach the parser of %s', async (path, bytes) => {
    const { problems } = await lint([{ path, bytes }], { book, limits: { blocks: 20 } });
    expect(problems).toMatchObject([{ path, limit: { name: 'blocks', allowed: 20 } }]);
  });

  it('sets findings of the documents of an archive aside as it is told for the archive, and calls nothing needless', async () => {
    const text = (words: string): Uint8Array => new TextEncoder().encode(`# CCTP\n\n${words}\n`);
    const archive = { path: 'd.zip', bytes: zipSync({ 'a.md': text('Le titulaire suit un cycle en V.'), 'b.md': text('Rien.') }) };
    const suppression = { rules: ['v-model-lifecycle'], words: null, section: null, reason: 'cité', until: null, from: 'd.zip.agilefall.yaml:2', own: true };
    const { documents } = await lint([archive], { kind: 'software-build', rules: ['v-model-lifecycle'], suppressions: new Map([['d.zip', [suppression]]]) });
    expect(documents.map(({ path, findings }) => [path, findings.map(({ ruleId, suppressed }) => [ruleId, suppressed?.reason])])).toEqual([
      ['d.zip/a.md', [['v-model-lifecycle', 'cité']]],
      ['d.zip/b.md', []],
    ]);
  });

  it('a file whose bytes cannot be had costs its own line', async () => {
    const gone: SourceFile = {
      path: 'gone.md',
      get bytes(): Uint8Array {
        throw new AgilefallError('not-found', 'There is no such file.');
      },
    };
    const { documents, problems } = await lint([gone, file], { book });
    expect(problems).toMatchObject([{ code: 'not-found', path: 'gone.md' }]);
    expect(documents.map(({ path }) => path)).toEqual([file.path]);
  });

  it('reach the parser of Word files', async () => {
    const word = fixture('cctp-rendez-vous-orientation.docx');
    const { problems } = await lint([word], { book, limits: { blocks: 20 } });
    expect(problems).toMatchObject([{ limit: { name: 'blocks', allowed: 20, found: null } }]);
  });
});
