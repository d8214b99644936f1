import { readFileSync } from 'node:fs';
import Draft4 from 'ajv-draft-04';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';

import { sarifReport } from '../../src/report/sarif.js';
import type { LintResult } from '../../src/types.js';
import { document, finding, fullResult, PROJECTION, regionOf, result, ruleInfo } from './sample.js';

const OPTIONS = { language: null, color: false, width: 80, root: '/home/jo' };
const schema = JSON.parse(readFileSync(new URL('../schemas/sarif-2.1.0.json', import.meta.url), 'utf8'));
// One pattern of the published schema is no Unicode expression.
const ajv = new Draft4.default({ strict: false, allErrors: true, unicodeRegExp: false });
formats.default(ajv as never);
const validate = ajv.compile(schema);

function runOf(value: LintResult) {
  return JSON.parse(sarifReport(value, OPTIONS)).runs[0];
}

/** The result of the finding with this fingerprint. */
function resultOf(run: ReturnType<typeof runOf>, fingerprint: string) {
  return run.results.find((one: { partialFingerprints: Record<string, string> }) => one.partialFingerprints['agilefall/v1'] === fingerprint);
}

describe('sarifReport', () => {
  const run = runOf(fullResult());

  it.each([
    ['everything', fullResult()],
    ['one document', result()],
    ['nothing read', result({ documents: [], problems: fullResult().problems })],
    ['no finding', result({ documents: [document({ findings: [] })] })],
    ['no rule', result({ rules: [] })],
    ['an empty document', result({ documents: [document({ projection: '', findings: [finding({ excerpt: '', region: { start: 0, end: 0, line: 1, column: 1, endLine: 1, endColumn: 1 } })] })] })],
  ])('is valid against the schema of the standard: %s', (_, value) => {
    validate(JSON.parse(sarifReport(value, OPTIONS)));
    expect(validate.errors).toBeNull();
  });

  it('gives the same bytes for the same input', () => {
    expect(sarifReport(fullResult(), OPTIONS)).toBe(sarifReport(fullResult(), OPTIONS));
  });

  it('names no absolute path', () => {
    const away = result({ documents: [document({ path: '/home/jo/tenders/cctp.pdf' })] });
    expect(sarifReport(away, OPTIONS)).not.toContain('/home/jo');
    expect(runOf(away).results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('tenders/cctp.pdf');
  });

  it('lists all active rules, sorted, with all that code scanning shows', () => {
    const { rules } = run.tool.driver;
    expect(rules.map((rule: { id: string }) => rule.id)).toEqual(['big-bang-rollout', 'feature-roadmap-multi-year']);
    expect(rules[1]).toMatchObject({
      name: 'FeatureRoadmapMultiYear',
      shortDescription: { text: 'Feuille de route figée.' },
      helpUri: 'https://github.com/agilefall/agilefall/blob/main/docs/rules/feature-roadmap-multi-year.md',
      defaultConfiguration: { level: 'error' },
      properties: { precision: 'medium', tags: ['procurement', 'planning', 'P4'] },
    });
    expect(rules[1].help.markdown).toContain('> La **feuille de route** couvre 2025-2028.');
    expect(rules[1].help.markdown).toContain('## Écrire plutôt');
  });

  it.each([
    [0.85, 'high'],
    [0.84, 'medium'],
    [0.6, 'medium'],
    [0.59, 'low'],
  ])('gives a measured precision of %d as %s', (precision, expected) => {
    const measured = { precision, findings: 12, date: '2026-11-23' };
    const { rules } = runOf(result({ rules: [{ ...ruleInfo('big-bang-rollout'), measured }] })).tool.driver;
    expect(rules[0].properties).toMatchObject({ precision: expected, measured });
  });

  it('ties each rule to its category in the taxonomy', () => {
    const { target } = run.tool.driver.rules[1].relationships[0];
    expect(run.taxonomies[target.toolComponent.index].taxa[target.index].id).toBe('planning');
  });

  it('says the place and the words in the message, after a sentence that stands alone', () => {
    expect(resultOf(run, 'f1').message.text).toBe(
      'La feuille de route fige des fonctionnalités sur plusieurs années. Section 3.2 Calendrier, page 12 : « Une feuille de route des fonctionnalités est fixée sur 24 mois, sans révision possible ». Écrire plutôt : « La feuille de route présente les problèmes à résoudre ».',
    );
  });

  it('gives region, snippet and context of the flagged words', () => {
    const { region, contextRegion, artifactLocation } = resultOf(run, 'f1').locations[0].physicalLocation;
    expect(artifactLocation).toEqual({ uri: 'dossier/cctp.pdf', uriBaseId: '%SRCROOT%', index: 0 });
    expect(region).toEqual({ startLine: 5, startColumn: 5, endLine: 5, endColumn: 21, snippet: { text: 'feuille de route' } });
    expect(contextRegion).toMatchObject({ startLine: 4, endLine: 6 });
    expect(contextRegion.snippet.text).toContain('Une feuille de route des fonctionnalités');
  });

  it('leaves the context out when there is no more than the words themselves', () => {
    const title = document({ projection: '# Titre', findings: [finding({ region: regionOf('# Titre', '# Titre') })] });
    expect(runOf(result({ documents: [title] })).results[0].locations[0].physicalLocation.contextRegion).toBeUndefined();
  });

  it('tells section and page as logical locations', () => {
    expect(resultOf(run, 'f1').locations[0].logicalLocations).toEqual([
      { name: '3.2 Calendrier', fullyQualifiedName: 'Cahier des charges / 3.2 Calendrier', kind: 'section' },
      { name: 'page 12', fullyQualifiedName: 'page/12', kind: 'page' },
    ]);
  });

  it('tells two findings of one line apart', () => {
    const first = resultOf(run, 'f1').partialFingerprints.primaryLocationLineHash;
    const second = resultOf(run, 'f2').partialFingerprints.primaryLocationLineHash;
    expect(first).toMatch(/^[0-9a-f]+:1$/);
    expect(second.split(':')[0]).toBe(first.split(':')[0]);
    expect(second).not.toBe(first);
  });

  it('lists the gravest first, then in the order of the documents', () => {
    expect(run.results.map((one: { level: string }) => one.level)).toEqual(['error', 'error', 'warning', 'note']);
    expect(run.results.map((one: { ruleId: string }) => one.ruleId).slice(0, 2)).toEqual(['feature-roadmap-multi-year', 'missing-user-research']);
  });

  it('keeps what code scanning takes in one run and says how many are left out', () => {
    const many = Array.from({ length: 30_000 }, (_, index) => finding({ severity: index === 29_999 ? 'error' : 'warning', fingerprint: `f${index}` }));
    const { results, invocations } = runOf(result({ documents: [document({ findings: many })] }));
    expect(results).toHaveLength(25_000);
    expect(results[0].level).toBe('error');
    expect(new Set(results.map((one: { partialFingerprints: { primaryLocationLineHash: string } }) => one.partialFingerprints.primaryLocationLineHash)).size).toBe(25_000);
    expect(invocations[0]).toMatchObject({ executionSuccessful: true, toolExecutionNotifications: [{ level: 'warning', descriptor: { id: 'limit' } }] });
    expect(invocations[0].toolExecutionNotifications[0].message.text).toContain('25000 constats les plus graves ; 5000 autres n’y sont pas');
  });

  it('lists excused findings with their reason when asked to', () => {
    const asked = JSON.parse(sarifReport(fullResult(), { ...OPTIONS, excused: true })).runs[0];
    expect(resultOf(asked, 'f5').suppressions).toEqual([{ kind: 'external', status: 'accepted', justification: 'imposé par décret' }]);
    expect(asked.results.filter((one: { suppressions?: unknown }) => one.suppressions)).toHaveLength(1);
    validate({ version: '2.1.0', runs: [asked] });
    expect(validate.errors).toBeNull();
  });

  it('points at the text beside a document', () => {
    const texts = new Map([['dossier/cctp.pdf', 'dossier/cctp.pdf.txt']]);
    const beside = JSON.parse(sarifReport(fullResult(), { ...OPTIONS, texts })).runs[0];
    const one = resultOf(beside, 'f1');
    expect(one.message.text).toMatch(/ Texte lu : \[cctp\.pdf\.txt\]\(0\), ligne 5\.$/);
    expect(one.relatedLocations[0]).toMatchObject({
      id: 0,
      message: { text: 'Texte lu dans cctp.pdf.' },
      physicalLocation: { artifactLocation: { uri: 'dossier/cctp.pdf.txt' }, region: { startLine: 5, startColumn: 5 } },
    });
    expect(one.locations[0].physicalLocation.artifactLocation.uri).toBe('dossier/cctp.pdf');
    expect(resultOf(beside, 'f3').relatedLocations.map(({ id }: { id: number }) => id)).toEqual([0, 1]);
  });

  it('counts lines ended by CRLF as the linter does, without the line end in the context', () => {
    const text = '# Titre\r\n\r\nUne feuille de route est fixée 🚀.\r\nSuite.\r\n';
    const crlf = document({ projection: text, findings: [finding({ region: regionOf(text, 'feuille de route') })] });
    const { region, contextRegion } = runOf(result({ documents: [crlf] })).results[0].locations[0].physicalLocation;
    expect(region).toMatchObject({ startLine: 3, startColumn: 5, endColumn: 21, snippet: { text: 'feuille de route' } });
    expect(contextRegion.snippet.text.endsWith('Suite.')).toBe(true);
  });

  it('takes no number that a repeated line already has', () => {
    const text = 'mot mot\n'.repeat(60);
    const at = (line: number, start: number) => finding({ region: { start: line * 8 + start, end: line * 8 + start + 3, line: line + 1, column: start + 1, endLine: line + 1, endColumn: start + 4 } });
    const { results } = runOf(result({ documents: [document({ projection: text, findings: [at(0, 0), at(0, 4), at(1, 0), at(1, 4)] })] }));
    const hashes = results.map((one: { partialFingerprints: { primaryLocationLineHash: string } }) => one.partialFingerprints.primaryLocationLineHash);
    expect(new Set(hashes).size).toBe(4);
  });

  it('points at the second place of a contradiction', () => {
    const [related] = resultOf(run, 'f3').relatedLocations;
    expect(related.physicalLocation.artifactLocation).toEqual({ uri: 'dossier/%C3%A9t%C3%A9%20n%C2%B01.md', uriBaseId: '%SRCROOT%', index: 1 });
    expect(related.physicalLocation.region.snippet.text).toBe('par étapes');
  });

  it('leaves excused findings out', () => {
    expect(run.results).toHaveLength(4);
  });

  it('reports unreadable files as notifications of a failed run', () => {
    const [invocation] = run.invocations;
    expect(invocation.executionSuccessful).toBe(false);
    expect(invocation.toolExecutionNotifications[0]).toMatchObject({
      descriptor: { id: 'no-text' },
      level: 'error',
      locations: [{ physicalLocation: { artifactLocation: { uri: 'dossier/scan.pdf' } } }],
    });
    expect(invocation.toolExecutionNotifications).toHaveLength(2);
    expect(runOf(result()).invocations).toEqual([{ executionSuccessful: true }]);
  });

  it('counts columns as the linter does', () => {
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(PROJECTION.split('\n')[4]?.slice(4, 20)).toBe('feuille de route');
  });
});

describe('what a baseline knows and nobody finds any more', () => {
  const unused = [
    { path: 'docs/cctp.md', rule: 'feature-roadmap-multi-year', section: 'Calendrier', passage: 'La feuille de route est figée', count: 2 },
    { path: 'docs/cctp.md', rule: 'gone-rule', section: '', passage: '', count: 1 },
  ];
  const outdated: LintResult = { ...result(), baselines: [{ file: '../été.json', known: 4, unused }] };

  it('is told as a remark on the configuration, with the rule and the file of the baseline', () => {
    validate(JSON.parse(sarifReport(outdated, OPTIONS)));
    expect(validate.errors).toBeNull();
    const { rules } = runOf(outdated).tool.driver;
    const [invocation] = runOf(outdated).invocations;
    expect(invocation.executionSuccessful).toBe(true);
    const index = rules.findIndex(({ id }: { id: string }) => id === 'feature-roadmap-multi-year');
    expect(invocation.toolConfigurationNotifications).toEqual([
      {
        descriptor: { id: 'baseline-unused' },
        associatedRule: { id: 'feature-roadmap-multi-year', index },
        level: 'warning',
        message: {
          text: '2 constats de ../été.json n’existent plus : docs/cctp.md, feature-roadmap-multi-year : « La feuille de route est figée ». Retirez-les avec --update-baseline, pour qu’ils ne puissent pas revenir.',
        },
        locations: [{ physicalLocation: { artifactLocation: { uri: '../%C3%A9t%C3%A9.json', uriBaseId: '%SRCROOT%' } } }],
      },
      expect.objectContaining({ message: { text: expect.stringMatching(/^1 constat de .* n’existe plus : docs\/cctp\.md, gone-rule\. Retirez/) } }),
    ]);
  });

  it('is not told of a baseline in order', () => {
    const [invocation] = runOf({ ...outdated, baselines: [{ file: 'known.json', known: 4, unused: [] }] }).invocations;
    expect(invocation).toEqual({ executionSuccessful: true });
  });
});
