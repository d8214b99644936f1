/**
 * Tries the pre-commit hook as its users would, in repositories made for it: `try-repo` on a clone of this one, a commit
 * that must be blocked and one that must pass, from the clone and from the packed package. It sees what is committed here.
 * Exits 1 when something goes otherwise; says so and exits 0 where pre-commit cannot be had.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const BAD = 'fixtures/agilefall-dossier/cctp-rendez-vous-orientation.docx';
const GOOD = 'fixtures/cctp-mode-produit.md';
/** A rule that the bad document breaks: its name in the output shows that the hook read the file. */
const RULE = 'agile-with-v-phases';

interface Outcome {
  readonly code: number;
  readonly out: string;
}

/** A folder to work in; what runs there knows nothing of the repository and the CI around it. */
class Place {
  constructor(
    readonly folder: string,
    private readonly home: string,
  ) {}

  run(program: string, ...argv: readonly string[]): Outcome {
    const outside = Object.entries(process.env).filter(([name]) => !/^(?:GIT_|GITHUB_|PRE_COMMIT|npm_)/.test(name));
    const identity = Object.fromEntries(['AUTHOR', 'COMMITTER'].flatMap((who) => [[`GIT_${who}_NAME`, 'Buyer'], [`GIT_${who}_EMAIL`, 'buyer@example.org']]));
    const env = { ...Object.fromEntries(outside), ...identity, PRE_COMMIT_HOME: this.home, LANG: 'C.UTF-8' };
    const { status, stdout, stderr } = spawnSync(program, argv, { cwd: this.folder, env, encoding: 'utf8', timeout: 900_000, maxBuffer: 1 << 28 });
    return { code: status ?? 2, out: `${stdout}${stderr}` };
  }

  /** @throws Error with the output when the program fails. */
  must(program: string, ...argv: readonly string[]): string {
    const { code, out } = this.run(program, ...argv);
    if (code !== 0) throw new Error(`${program} ${argv.join(' ')} ended with ${code}:\n${out}`);
    return out;
  }
}

function main(): number {
  const version = preCommitVersion();
  if (version === null) {
    console.error('pre-commit check SKIPPED: there is no pre-commit here and apt-get cannot install it.');
    return 0;
  }
  const folder = mkdtempSync(join(tmpdir(), 'agilefall-precommit-'));
  try {
    const place = new Place(folder, join(folder, 'home'));
    place.must('git', 'clone', '--quiet', resolve('.'), 'agilefall');
    tryRepo(place);
    const revision = place.must('git', '-C', 'agilefall', 'rev-parse', 'HEAD').trim();
    commits(place, 'from-clone', `- repo: ${join(folder, 'agilefall')}\n  rev: ${revision}\n  hooks:\n  - id: agilefall\n`);
    commits(place, 'from-tarball', localHook(tarball(place)));
    console.log(`${version}: try-repo, a blocked commit and a good one, from a clone and from the packed package.`);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function preCommitVersion(): string | null {
  const ask = (): string | null => spawnSync('pre-commit', ['--version'], { encoding: 'utf8' }).stdout?.trim() || null;
  const found = ask();
  if (found !== null) return found;
  for (const step of [['update'], ['install', '-y', '--no-install-recommends', 'pre-commit']]) {
    if (spawnSync('apt-get', step, { stdio: 'ignore', timeout: 300_000 }).status !== 0) return null;
  }
  return ask();
}

/** What the README of pre-commit tells hook authors to try. */
function tryRepo(place: Place): void {
  const repository = newRepository(place, 'try', [BAD, GOOD]);
  const { code, out } = repository.run('pre-commit', 'try-repo', join(place.folder, 'agilefall'), 'agilefall', '--all-files');
  if (code !== 1 || !out.includes(RULE)) throw new Error(`try-repo ended with ${code}, without finding ${RULE}:\n${out}`);
}

/** With the hook installed, a commit of the bad document does not happen and one of the good document does. */
function commits(place: Place, name: string, hook: string): void {
  const bad = newRepository(place, `${name}-bad`, [BAD], hook);
  const { code, out } = bad.run('git', 'commit', '-m', 'Tender');
  if (code === 0 || !out.includes(RULE)) throw new Error(`${name}: the commit was not blocked by ${RULE} (${code}):\n${out}`);
  if (bad.run('git', 'rev-parse', '--verify', '--quiet', 'HEAD').code === 0) throw new Error(`${name}: the commit was made although the hook failed.`);
  newRepository(place, `${name}-good`, [GOOD], hook).must('git', 'commit', '-m', 'Tender');
}

function newRepository(place: Place, name: string, documents: readonly string[], hook?: string): Place {
  place.must('git', 'init', '--quiet', name);
  const repository = new Place(join(place.folder, name), join(place.folder, 'home'));
  for (const document of documents) copyFileSync(document, join(repository.folder, document.split('/').at(-1) ?? ''));
  if (hook !== undefined) {
    writeFileSync(join(repository.folder, '.pre-commit-config.yaml'), `repos:\n${hook}`);
    repository.must('pre-commit', 'install');
  }
  repository.must('git', 'add', '.');
  return repository;
}

function tarball(place: Place): string {
  const packed = new Place(join(place.folder, 'agilefall'), join(place.folder, 'home')).must('npm', 'pack', '--silent', '--pack-destination', place.folder);
  return join(place.folder, packed.trim().split('\n').find((line) => line.endsWith('.tgz')) ?? '');
}

/** As the README says it for repositories that may not reach this one. */
function localHook(file: string): string {
  return `- repo: local
  hooks:
  - id: agilefall
    name: agilefall
    entry: agilefall
    language: node
    additional_dependencies: ['${file}']
    files: (?i)\\.(docx|pdf|odt|md|markdown)$
    require_serial: true
`;
}

process.exitCode = main();
