/**
 * Lints files made to break the linter, and exits 1 when one does.
 *
 *     npm run fuzz -- --runs 1000 --seed 1          prints how they ended, the slowest and the largest
 *     npm run fuzz -- --only "forms that" --keep DIR  only those, the faulty ones written to DIR
 *     npm run fuzz -- --recipe "" --size 1000 --each  every recipe of the grammars at one size
 *     npm run fuzz -- --recipe "" --format odt --each   those of one format
 *
 * The same seed makes the same files.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { ARCHIVE_RECIPES } from './fuzz/archive.js';
import { DOCX_RECIPES } from './fuzz/docx.js';
import { HTML_RECIPES } from './fuzz/html.js';
import { inputOf, type Input, type Recipe } from './fuzz/inputs.js';
import { MARKDOWN_RECIPES } from './fuzz/markdown.js';
import { mutantOf } from './fuzz/mutants.js';
import { ODT_RECIPES } from './fuzz/odt.js';
import { PDF_STRUCTURES } from './fuzz/pdf-structures.js';
import { PDF_RECIPES } from './fuzz/pdf.js';
import { buildPrograms } from './fuzz/program.js';
import { Random } from './fuzz/random.js';
import { readSeeds } from './fuzz/seeds.js';
import { tableOf } from './fuzz/table.js';
import { TEXT_RECIPES } from './fuzz/text.js';
import { Trials, type Trial } from './fuzz/trial.js';
import { XLSX_RECIPES } from './fuzz/xlsx.js';

/** Every recipe comes with small faults and large ones; the short run has only those that end at once. */
const SIZES = { full: [1, 10, 1000, 10_000, 10_000, 100_000, 100_000, 10_000_000], short: [1, 100, 2000] };

/** Shorter than the default, so that a thousand inputs end the same day; a reading that would need longer is ended here too. */
const SECONDS = { full: 15, short: 5 };

/** Exit codes of a program that a signal ended: 128 and the number of the signal. */
const SIGNAL_CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

const GRAMMARS: readonly (readonly [string, readonly Recipe[]])[] = [
  ['docx', DOCX_RECIPES],
  ['pdf', [...PDF_RECIPES, ...PDF_STRUCTURES]],
  ['md', MARKDOWN_RECIPES],
  ['odt', ODT_RECIPES],
  ['xlsx', XLSX_RECIPES],
  ['html', HTML_RECIPES],
  ['txt', TEXT_RECIPES],
  ['zip', ARCHIVE_RECIPES],
];

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    recipe: { type: 'string' },
    format: { type: 'string' },
    size: { type: 'string' },
    keep: { type: 'string' },
    short: { type: 'boolean', default: false },
    each: { type: 'boolean', default: false },
  },
});

process.exitCode = await main();

async function main(): Promise<number> {
  // Without a listener, a signal ends the program before anything is tidied up.
  for (const [signal, code] of Object.entries(SIGNAL_CODES)) process.once(signal, () => process.exit(code));
  const programs = await buildPrograms();
  const linter = new Trials(programs.subject, values.short ? SECONDS.short : SECONDS.full);
  // A linter that never answers would outlive a run that is interrupted.
  process.once('exit', () => linter.close());
  const trials: Trial[] = [];
  for await (const input of inputs()) {
    const trial = await linter.run(input);
    trials.push(trial);
    if (values.each || trial.fault !== null) console.log(lineOf(trial));
    if (trial.fault !== null && values.keep !== undefined) keep(values.keep, input);
  }
  linter.close();
  programs.remove();
  console.log(tableOf(trials));
  return trials.some(({ fault }) => fault !== null) ? 1 : 0;
}

function lineOf({ input, end, fault, seconds, megabytes }: Trial): string {
  return `${fault === null ? '     ' : 'FAULT'} ${input}: ${fault ?? end}  ${seconds.toFixed(1)} s  ${Math.round(megabytes)} MB`;
}

/** Half of them good files with a fault, the others made by the grammars, each recipe in its turn. */
async function* inputs(): AsyncGenerator<Input> {
  const seeds = await readSeeds('fixtures');
  if (values.recipe !== undefined) return yield* recipesNamed(values.recipe);
  const sizes = values.short ? SIZES.short : SIZES.full;
  const turns = GRAMMARS.map(() => 0);
  for (let i = 0; i < Number(values.runs); i += 1) {
    // One number starts each input, so that `--only` makes the same ones.
    const random = new Random(Number(values.seed) * 1_000_003 + i);
    const input = i % 2 === 0 ? mutantOf(seeds, random) : grammarInput((i >> 1) % GRAMMARS.length, turns, sizes, random);
    if (values.only === undefined || input.name.includes(values.only)) yield input;
  }
}

/** Every recipe with these words in its name, at one size: to look at one fault. */
function* recipesNamed(words: string): Generator<Input> {
  for (const [extension, recipes] of GRAMMARS.filter(([extension]) => values.format === undefined || values.format === extension)) {
    for (const recipe of recipes.filter(({ name }) => name.includes(words))) yield inputOf(recipe, extension, Number(values.size ?? 1000), new Random(Number(values.seed)));
  }
}

function grammarInput(index: number, turns: number[], sizes: readonly number[], random: Random): Input {
  const [extension, recipes] = GRAMMARS[index] as (typeof GRAMMARS)[number];
  // A step that shares no factor with their number goes through all recipes, in an order that mixes them.
  const turn = (turns[index] ?? 0) * 37 + Number(values.seed);
  turns[index] = (turns[index] ?? 0) + 1;
  return inputOf(recipes[turn % recipes.length] as Recipe, extension, random.pick(sizes), random);
}

function keep(folder: string, { file }: Input): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, basename(file.path)), file.bytes);
}
