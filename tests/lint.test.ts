import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lint, loadRules, projectFile } from '../src/lint.js';
import type { SourceFile } from '../src/types.js';
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

  it('reach the parser of Word files', async () => {
    const word = fixture('cctp-rendez-vous-orientation.docx');
    const { problems } = await lint([word], { book, limits: { blocks: 20 } });
    expect(problems).toMatchObject([{ limit: { name: 'blocks', allowed: 20, found: null } }]);
  });
});
