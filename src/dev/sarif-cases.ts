import { cpSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { Readable } from 'node:stream';

import { run } from '../cli/main.js';
import { lint } from '../lint.js';
import { sarifReport } from '../report/sarif.js';
import type { LintResult } from '../types.js';
import { readSource } from '../source/index.js';

/** A SARIF report to hold against the rules of the standard and of code scanning. */
export interface SarifCase {
  readonly name: string;
  readonly sarif: string;
}

/** More findings than code scanning takes in one run. */
const MANY = 30_000;

/** Passages that break readers of messages: placeholders, links, brackets, an emoji of two units, CRLF. */
const HARD_TEXT = [
  '# Cahier des charges 🚀 {0} [lien](9)',
  '',
  'Le titulaire suit un cycle en V 🚀 pour {0} et [la plateforme](7) « 100 % » agile.',
  '',
  'Le déploiement est réalisé en une seule fois pour les 30 millions d’usagers.\tLe cycle en V s’applique \\{1\\}.',
  '',
].join('\r\n');

/** One suppression of each fault: needless, without a reason, of an unknown rule, expired. */
const OUTDATED = [
  '<!-- agilefall-disable-file big-bang-rollout -- décret -->',
  '<!-- agilefall-disable-file v-model-lifecycle -->',
  '<!-- agilefall-disable-file no-such-rule -- décret -->',
  '<!-- agilefall-disable-file feature-roadmap-multi-year until 2020-01-01 -- décret -->',
  '',
  HARD_TEXT,
].join('\n');

/** Findings that are there no more: of a passage, of a whole document, of a rule that does not run. */
const OUTDATED_BASELINE = JSON.stringify({
  version: 1,
  documents: {
    'outdated/cctp.md': [
      { rule: 'v-model-lifecycle', section: '', passage: 'Cycle en V {0} [lien](9) 🚀', id: '00000000000000aa', count: 2 },
      { rule: 'no-such-rule', section: '', passage: '', id: '00000000000000ab' },
    ],
  },
});

const HARD_NAMES = ['été à Noël.md', 'a b#1.md', '100%25 sûr?.md', "l'offre (v2) [final]&{0}.md", '🚀.md', 'sous dossier/ça.md'];

/** Reports of everything that a run can meet, each made by the command line as a user would. */
export async function sarifCases(): Promise<readonly SarifCase[]> {
  const folder = mkdtempSync(join(tmpdir(), 'agilefall-sarif-'));
  cpSync('fixtures', join(folder, 'fixtures'), { recursive: true });
  const fixtures = readdirSync(join(folder, 'fixtures'), { recursive: true, encoding: 'utf8' }).map((name) => join('fixtures', name));
  writeHardFiles(folder);
  const ofFormat = (extension: string): readonly string[] => fixtures.filter((name) => name.endsWith(extension));
  return [
    { name: 'markdown fixtures', sarif: withResults(await reportOf(folder, ofFormat('.md'))) },
    { name: 'docx fixtures', sarif: await reportOf(folder, ofFormat('.docx')) },
    { name: 'pdf fixtures, in English', sarif: await reportOf(folder, ['--lang', 'en', ...ofFormat('.pdf')]) },
    { name: 'dossier', sarif: await reportOf(folder, ['--dossier', 'fixtures/agilefall-dossier']) },
    { name: 'texts beside the documents', sarif: withResults(await reportOf(folder, ['--emit-text', ...ofFormat('.docx')])) },
    { name: 'hard names and words', sarif: withResults(await reportOf(folder, ['--kind', 'software-build', 'hard'])) },
    { name: 'nothing found in the folder', sarif: await reportOf(folder, ['empty']) },
    { name: 'unreadable file', sarif: withResults(await reportOf(folder, ['--kind', 'software-build', 'broken.docx', 'empty.pdf', 'missing.md', 'hard/été à Noël.md'])) },
    { name: 'needless suppressions and an outdated baseline', sarif: withResults(await reportOf(folder, ['--kind', 'software-build', '--baseline', 'été #1.json', 'outdated'])) },
    { name: 'out of scope', sarif: await reportOf(folder, ['fixtures/travaux-groupe-scolaire.md']) },
    { name: `${MANY} findings`, sarif: manyFindings(await lintFolder(join(folder, 'fixtures', 'agilefall-dossier'))) },
  ];
}

function writeHardFiles(folder: string): void {
  mkdirSync(join(folder, 'hard', 'sous dossier'), { recursive: true });
  mkdirSync(join(folder, 'empty'));
  for (const name of HARD_NAMES) writeFileSync(join(folder, 'hard', name), HARD_TEXT);
  mkdirSync(join(folder, 'outdated'));
  writeFileSync(join(folder, 'outdated', 'cctp.md'), OUTDATED);
  writeFileSync(join(folder, 'été #1.json'), OUTDATED_BASELINE);
  writeFileSync(join(folder, 'broken.docx'), Buffer.from('PK\u0003\u0004 and then nothing'));
  writeFileSync(join(folder, 'empty.pdf'), '');
}

/** A check of a report without results proves little about results. */
function withResults(sarif: string): string {
  const { runs } = JSON.parse(sarif) as { readonly runs: readonly { readonly results: readonly unknown[] }[] };
  if (!runs.every(({ results }) => results.length > 0)) throw new Error('A report that should hold results holds none');
  return sarif;
}

/** The report of a run; one that differs when the run is repeated is an error. */
async function reportOf(folder: string, argv: readonly string[]): Promise<string> {
  const first = await standardOutput(folder, argv);
  if (first !== (await standardOutput(folder, argv))) throw new Error(`agilefall ${argv.join(' ')} gives another report when repeated`);
  return first;
}

async function standardOutput(cwd: string, argv: readonly string[]): Promise<string> {
  let out = '';
  const stdout = { write: (text: string) => (out += text) };
  await run(['--format', 'sarif', ...argv], { stdin: Readable.from([]), stdout, stderr: { write: () => null }, env: {}, cwd, isTTY: false, columns: undefined });
  return out;
}

async function lintFolder(folder: string): Promise<LintResult> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return lint(await Promise.all(names.map((name) => readSource(relative('.', join(folder, name))))));
}

/** The same documents again and again under other names, until there are enough findings. */
function manyFindings(result: LintResult): string {
  const findings = result.documents.flatMap((document) => document.findings).length;
  const copies = Array.from({ length: Math.ceil(MANY / findings) }, (_, copy) => result.documents.map((document, index) => ({ ...document, path: `${copy}/${index}.md` })));
  return sarifReport({ ...result, documents: copies.flat() }, { language: 'fr', color: false, width: 80 });
}
