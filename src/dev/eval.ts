/**
 * `npm run eval -- --corpus DIR --examples FILE`: how well the rules do on documents and sentences labelled by people.
 * The rules are those of `rules/` as they stand, so that no build is needed.
 */
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { nearest } from '../cli/suggest.js';
import { AgilefallError } from '../errors.js';
import { lint } from '../lint.js';
import type { RuleBook } from '../rules/book.js';
import { bundledBook } from '../rules/bundled.js';
import { PACKS, packsNamed } from '../rules/packs.js';
import { readRuleBook } from '../rules/read.js';
import { readSource } from '../source/read.js';
import { readRuleFiles } from '../source/rule-files.js';
import type { Measured, Problem, SourceFile } from '../types.js';
import { readExamples, scoreExamples, type ExampleFile } from './eval-examples.js';
import { readGold, type Gold } from './eval-gold.js';
import { measuredOf, updateRules } from './eval-measured.js';
import { evaluationJson, evaluationText, type Evaluation } from './eval-report.js';
import { judgeAgainst, type Judged, type Scope } from './eval-score.js';
import { tallyBy } from './eval-tally.js';

const RULES = 'rules';

const USAGE = `usage: npm run eval -- [--corpus DIR] [--examples FILE] [options]
  --corpus DIR      documents, with their labels in DIR/gold/NAME.gold.jsonl
  --examples FILE   sentences to flag and to spare (JSON)
  --rules A,B       count these rules only
  --pack A,B        packs to run (${PACKS.join(', ')}; default: recommended)
  --built           use the rules of the last build instead of ${RULES}/
  --update          write each rule's measured precision into its file
  --json            print data instead of text
`;

interface Asked {
  readonly corpus: string | null;
  readonly examples: string | null;
  readonly rules: readonly string[] | null;
  readonly packs: readonly string[];
  readonly built: boolean;
  readonly update: boolean;
  readonly json: boolean;
}

/** @throws AgilefallError `bad-option` when something asked for does not exist or does not go together. */
export function readAsked(argv: readonly string[]): Asked {
  const values = valuesOf(argv);
  const list = (value: string | undefined): string[] | null => value?.split(',').map((name) => name.trim()).filter((name) => name !== '') ?? null;
  const asked: Asked = {
    corpus: values.corpus ?? null,
    examples: values.examples ?? null,
    rules: list(values.rules),
    packs: packsNamed(list(values.pack) ?? ['recommended']),
    built: values.built ?? false,
    update: values.update ?? false,
    json: values.json ?? false,
  };
  if (asked.corpus === null && asked.examples === null) throw refused('Nothing to measure on was given.');
  if (asked.update && (asked.corpus === null || asked.built)) throw refused('--update needs --corpus, and measures the rules as they stand.');
  return asked;
}

function valuesOf(argv: readonly string[]) {
  try {
    const text = { type: 'string' } as const;
    const flag = { type: 'boolean' } as const;
    return parseArgs({ args: [...argv], options: { corpus: text, examples: text, rules: text, pack: text, built: flag, update: flag, json: flag } }).values;
  } catch (cause) {
    throw refused(cause instanceof Error ? cause.message : String(cause));
  }
}

function refused(sentence: string): AgilefallError {
  return new AgilefallError('bad-option', sentence, { hint: USAGE });
}

/** @throws AgilefallError when labels or examples cannot be read, or a rule asked for does not exist. */
export async function evaluate(asked: Asked, book: RuleBook): Promise<Evaluation> {
  const known = book.rules.map(({ id }) => id);
  const unknown = asked.rules?.find((id) => !known.includes(id));
  if (unknown !== undefined) throw refused(`There is no rule « ${unknown} ».${nearest(unknown, known) === null ? '' : ` Did you mean « ${nearest(unknown, known)} »?`}`);
  const examples = asked.examples === null ? null : readExamples(asked.examples);
  const corpus = asked.corpus === null ? { judged: [], problems: [] } : await judgeCorpus(asked.corpus, asked, book, scopeOf(asked, book, examples));
  const wanted = examples?.examples.filter(({ id }) => asked.rules?.includes(id) ?? true) ?? [];
  return {
    ...corpus,
    examples: wanted.length === 0 ? [] : await scoreExamples(wanted, { book, packs: asked.packs }),
    severityOf: (id) => book.rules.find((rule) => rule.id === id)?.severity ?? null,
  };
}

/** Editorial rules are left out: they speak of wording. A category that no rule tells yet comes from the examples. */
function scopeOf({ rules }: Asked, book: RuleBook, examples: ExampleFile | null): Scope {
  const byId = new Map(book.rules.map((rule) => [rule.id, rule]));
  return {
    counts: (id) => byId.get(id)?.pack !== 'editorial' && (rules?.includes(id) ?? true),
    categoryOf: (id) => byId.get(id)?.category ?? examples?.categories.get(id) ?? null,
  };
}

async function judgeCorpus(folder: string, { packs }: Asked, book: RuleBook, scope: Scope): Promise<{ judged: readonly Judged[]; problems: readonly Problem[] }> {
  const gold = readGold(folder);
  const files = await documentsOf(folder, gold);
  // All rules run whatever is counted: a rule takes in what others say of the same sentence.
  const { documents, problems } = await lint(files, { book, packs });
  const judged = gold.flatMap((one) => {
    const read = documents.filter(({ path }) => stemOf(path) === one.name);
    return read.length === 0 ? [judgeAgainst(one, null, scope)] : read.map((document) => judgeAgainst(one, document, scope));
  });
  return { judged, problems };
}

/** Documents of the folder itself that have labels; a document may stand there in several formats. */
async function documentsOf(folder: string, gold: readonly Gold[]): Promise<readonly SourceFile[]> {
  const names = new Set(gold.map(({ name }) => name));
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && names.has(stemOf(entry.name)));
  return Promise.all(entries.map(({ name }) => name).sort().map(async (name) => ({ path: name, bytes: (await readSource(name, folder)).bytes })));
}

function stemOf(path: string): string {
  return path.replace(/\.[^.]+$/, '');
}

/** Measures per rule that rest on enough findings. `date` is an ISO day. */
export function measuresOf({ judged }: Evaluation, date: string): ReadonlyMap<string, Measured> {
  const rules = tallyBy(judged, (f) => f.finding.ruleId, (l) => l.label.id);
  return new Map(rules.flatMap(([id, counts]) => {
    const measured = measuredOf(counts, date);
    return measured ? [[id, measured] as const] : [];
  }));
}

/** The command: words in, exit code out. */
export async function main(argv: readonly string[]): Promise<number> {
  try {
    const asked = readAsked(argv);
    const evaluation = await evaluate(asked, asked.built ? bundledBook() : readRuleBook(readRuleFiles(RULES)));
    console.log(asked.json ? JSON.stringify(evaluationJson(evaluation), null, 1) : evaluationText(evaluation).trimEnd());
    const changed = asked.update ? updateRules(RULES, measuresOf(evaluation, new Date().toISOString().slice(0, 10))) : [];
    for (const path of changed) console.error(`measured: ${RULES}/${path}`);
    return 0;
  } catch (error) {
    if (!(error instanceof AgilefallError)) throw error;
    console.error(`${error.place === undefined ? '' : `${error.place}: `}${error.message}\n${error.hint ?? ''}`.trimEnd());
    return 2;
  }
}

if (process.argv[1]?.endsWith('eval.ts')) process.exitCode = await main(process.argv.slice(2));
