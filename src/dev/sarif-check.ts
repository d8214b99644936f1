/**
 * Holds the SARIF reports of all kinds of runs against the schema of the standard, and against Microsoft's validator with
 * the rules of the standard and of GitHub's code scanning: the validator is silent on some faults that the schema has. The validator brings 96 MB, so it is fetched into a temporary folder and is no dependency.
 * Exits 1 on an error or warning; says so and goes by the schema alone when the validator cannot be had.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Draft4 from 'ajv-draft-04';
import formats from 'ajv-formats';

import { sarifCases, type SarifCase } from './sarif-cases.js';

const VALIDATOR = '@microsoft/sarif-multitool@5.7.0';

/** Asks the network whether addresses answer: noise where there is none, and no matter of the report's form. */
const IGNORED = new Set(['SARIF2006']);

interface Remark {
  readonly ruleId?: string;
  readonly level?: string;
  readonly message: { readonly id?: string; readonly arguments?: readonly string[]; readonly text?: string };
  readonly locations?: readonly { readonly physicalLocation?: { readonly artifactLocation?: { readonly uri?: string } } }[];
}

async function main(): Promise<number> {
  const cases = await sarifCases();
  const wrong = schemaFaults(cases);
  for (const fault of wrong) console.error(fault);
  if (wrong.length > 0) return 1;
  const folder = mkdtempSync(join(tmpdir(), 'agilefall-validator-'));
  try {
    const validator = fetchValidator(folder);
    if (validator === null) return 0;
    mkdirSync(join(folder, 'reports'));
    cases.forEach(({ sarif }, index) => writeFileSync(join(folder, 'reports', `${index}.sarif`), sarif));
    writeFileSync(join(folder, 'reports', 'faulty.sarif'), faulty(cases[0]?.sarif ?? ''));
    return told(remarksOf(validator, folder), cases.map(({ name }) => name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function schemaFaults(cases: readonly SarifCase[]): readonly string[] {
  // One pattern of the published schema is no Unicode expression.
  const ajv = new Draft4.default({ strict: false, unicodeRegExp: false });
  formats.default(ajv as never);
  const validate = ajv.compile(JSON.parse(readFileSync('tests/schemas/sarif-2.1.0.json', 'utf8')) as object);
  return cases.flatMap(({ name, sarif }) => (validate(JSON.parse(sarif)) ? [] : [`${name}: ${ajv.errorsText(validate.errors)}`]));
}

/** Path of the validator's own program; null when the registry or the platform has none. */
function fetchValidator(folder: string): string | null {
  try {
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    execFileSync(npm, ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--silent', VALIDATOR], { cwd: folder, stdio: 'pipe', timeout: 300_000 });
  } catch (error) {
    console.error(`SARIF check SKIPPED: ${VALIDATOR} cannot be installed (${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}).`);
    return null;
  }
  const program = join(folder, 'node_modules', '@microsoft', `sarif-multitool-${process.platform}`, 'Sarif.Multitool');
  const found = [program, `${program}.exe`].find((path) => existsSync(path));
  if (found === undefined) console.error(`SARIF check SKIPPED: ${VALIDATOR} has no program for ${process.platform}.`);
  else chmodSync(found, 0o755);
  return found ?? null;
}

/** A report with known faults: a validator that stays silent on it is not doing its work. */
function faulty(sarif: string): string {
  return sarif.replaceAll('"ruleIndex": ', '"ruleIndex": 9').replace('"startLine": ', '"startLine": -');
}

/** What the validator says. It always exits 0, and the `;` of its options must not reach a shell. */
function remarksOf(validator: string, folder: string): readonly Remark[] {
  const out = join(folder, 'remarks.sarif');
  const options = ['--rule-kind', 'Sarif;Gh', '--level', 'Error;Warning', '--max-file-size-in-kb', '1000000', '--quiet', 'true', '-o', out, '--log', 'ForceOverwrite'];
  const { status, stderr } = spawnSync(validator, ['validate', join(folder, 'reports', '*.sarif'), ...options], { encoding: 'utf8', timeout: 600_000 });
  if (!existsSync(out)) throw new Error(`The validator did not run (${status ?? 'no status'}): ${stderr.slice(0, 500)}`);
  const log = JSON.parse(readFileSync(out, 'utf8')) as { readonly runs: readonly { readonly results?: readonly Remark[] }[] };
  return log.runs.flatMap(({ results }) => results ?? []).filter(({ ruleId }) => !IGNORED.has(ruleId ?? ''));
}

function told(remarks: readonly Remark[], names: readonly string[]): number {
  const fileOf = ({ locations }: Remark): string => /([^/]+)\.sarif$/.exec(locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '')?.[1] ?? '';
  const faults = remarks.filter((remark) => fileOf(remark) !== 'faulty');
  for (const remark of faults) {
    const { ruleId, level, message } = remark;
    console.error(`${names[Number(fileOf(remark))] ?? fileOf(remark)}: ${level ?? 'warning'} ${ruleId ?? ''} ${message.text ?? [message.id, ...(message.arguments ?? [])].join(' ')}`);
  }
  if (faults.length === remarks.length) console.error('The validator found nothing in a faulty report: this check proves nothing.');
  const passed = faults.length === 0 && remarks.length > 0;
  if (passed) console.log(`SARIF check: ${names.length} reports without error or warning (${names.join(', ')}).`);
  return passed ? 0 : 1;
}

process.exitCode = await main();
