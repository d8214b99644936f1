/**
 * `npm run bench`: CPU time and peak memory of agilefall beside the parsers it stands on and a linter that people know.
 * `npm run bench -- reading` measures reading alone.
 * Each figure is the least of several runs in a process of its own; ratios are what counts, the clock depends on the machine.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeInputs, type Inputs } from './bench-inputs.js';

interface Usage {
  /** CPU milliseconds of the process, start-up included. */
  readonly cpu: number;
  /** Peak resident memory in MiB; null where another program does not tell it. */
  readonly memory: number | null;
}

interface Row {
  readonly name: string;
  readonly ours: Usage;
  readonly peer: string;
  readonly theirs: Usage;
  /** Highest ratio of CPU time that is acceptable, or null where the peer only gives an order of size. */
  readonly most: number | null;
}

const RUNS = 3;
const USAGE = pathToFileURL(resolve('src/dev/usage.mjs')).href;

/** Peak memory of any run stays below this (MiB): a laptop of a public office has 8 GB for everything. */
const MEMORY_MOST = 400;

/** Reading and linting together cost at most half as much again as the parser alone. */
const PARSER_RATIO = 1.5;

/** Four times the text costs at most this many times the CPU: linear, with room for noise. */
const LINEAR_RATIO = 4.5;

/** What a program costs with the processes that it starts: CPU and memory of all, added. */
function measure(args: readonly string[], folder: string): Usage {
  const usages = Array.from({ length: RUNS }, () => {
    const told = mkdtempSync(join(folder, 'usage-'));
    const env = { ...process.env, AGILEFALL_USAGE: told, NODE_OPTIONS: `--import ${USAGE}` };
    const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8', maxBuffer: 1 << 30 });
    if (status === null || status > 1) throw new Error(`${args.join(' ')} failed: ${stderr.slice(0, 500)}`);
    const each = readdirSync(told).filter((file) => file.endsWith('.json')).map((file) => JSON.parse(readFileSync(join(told, file), 'utf8')) as { cpu: number; memory: number });
    return { cpu: each.reduce((sum, { cpu }) => sum + cpu, 0), memory: each.reduce((sum, { memory }) => sum + memory, 0) };
  });
  return least(usages);
}

function least(usages: readonly Usage[]): Usage {
  const memories = usages.flatMap(({ memory }) => (memory === null ? [] : [memory]));
  return { cpu: Math.min(...usages.map((u) => u.cpu)), memory: memories.length === 0 ? null : Math.min(...memories) };
}

/** CPU of pdftotext on a file, as the shell counts it for its children; null where it is not installed. */
function measurePdftotext(file: string): Usage | null {
  const usages = Array.from({ length: RUNS }, (): Usage | null => {
    const { status, stdout } = spawnSync('sh', ['-c', 'pdftotext -layout "$1" /dev/null && times', 'sh', file], { encoding: 'utf8' });
    // Two lines, « user system » of the shell and of its children: « 0m0.080000s 0m0.010000s ».
    const times = [...(stdout.trim().split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)];
    return status === 0 && times.length === 2 ? { cpu: times.reduce((sum, [, minutes, seconds]) => sum + 60_000 * Number(minutes) + 1000 * Number(seconds), 0), memory: null } : null;
  });
  const known = usages.filter((usage) => usage !== null);
  return known.length < RUNS ? null : least(known);
}

const script = (code: string, file: string): string[] => ['--input-type=module', '-e', code, file];
const READ = "import { readFileSync } from 'node:fs'; const bytes = readFileSync(process.argv[1]);";
const REMARK = `import { unified } from 'unified'; import remarkParse from 'remark-parse'; ${READ} unified().use(remarkParse).parse(bytes.toString());`;
const MAMMOTH = `import mammoth from 'mammoth'; ${READ} await mammoth.extractRawText({ buffer: bytes });`;
const PDF = `import { PDFParse } from 'pdf-parse'; ${READ} const parser = new PDFParse({ data: new Uint8Array(bytes) }); await parser.getText(); await parser.destroy();`;
const OURS = `import { parse } from './dist/index.js'; ${READ} await parse({ path: process.argv[1], bytes: new Uint8Array(bytes) });`;
const MARKDOWNLINT = 'node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs';

function rows(inputs: Inputs, folder: string): readonly Row[] {
  const run = (args: readonly string[]): Usage => measure(args, folder);
  const lint = (file: string): Usage => run(['dist/cli.js', '--kind', 'software-build', '--format', 'json', '--fail-on', 'never', file]);
  const row = (name: string, file: string, peer: string, args: readonly string[], most: number | null): Row => ({ name, ours: lint(file), peer, theirs: run(args), most });
  const parsers = [
    row('Markdown, one line', inputs.line, 'node -e 0', ['-e', '0'], null),
    row('Markdown, one line', inputs.line, 'remark-parse', script(REMARK, inputs.line), PARSER_RATIO),
    row('Markdown, one line', inputs.line, 'markdownlint-cli2', [MARKDOWNLINT, inputs.line], null),
    row('Markdown, 1 MB', inputs.megabyte, 'remark-parse', script(REMARK, inputs.megabyte), PARSER_RATIO),
    row('Markdown, 1 MB', inputs.megabyte, 'markdownlint-cli2', [MARKDOWNLINT, inputs.megabyte], null),
    row('Markdown, 4 MB', inputs.fourMegabytes, 'agilefall, 1 MB', ['dist/cli.js', '--kind', 'software-build', '--format', 'json', '--fail-on', 'never', inputs.megabyte], LINEAR_RATIO),
  ];
  const office = [50, 200].flatMap((pages) => [
    row(`DOCX, ${pages} pages`, inputs.docx(pages), "mammoth's text", script(MAMMOTH, inputs.docx(pages)), PARSER_RATIO),
    row(`PDF, ${pages} pages`, inputs.pdf(pages), "pdf-parse's text", script(PDF, inputs.pdf(pages)), PARSER_RATIO),
  ]);
  return [...parsers, ...office];
}

/** Reading alone, without a rule: the files of both sizes beside each parser, and beside pdftotext where it is installed. */
function readingRows(inputs: Inputs, folder: string): readonly Row[] {
  const read = (name: string, file: string, peer: string, theirs: Usage): Row => ({ name, ours: measure(script(OURS, file), folder), peer, theirs, most: null });
  const run = (code: string, file: string): Usage => measure(script(code, file), folder);
  const office = [50, 200].flatMap((pages) => {
    const pdftotext = measurePdftotext(inputs.pdf(pages));
    return [
      read(`DOCX, ${pages} pages`, inputs.docx(pages), "mammoth's text", run(MAMMOTH, inputs.docx(pages))),
      read(`PDF, ${pages} pages`, inputs.pdf(pages), "pdf-parse's text", run(PDF, inputs.pdf(pages))),
      ...(pdftotext ? [read(`PDF, ${pages} pages`, inputs.pdf(pages), 'pdftotext', pdftotext)] : []),
    ];
  });
  return [read('Markdown, 1 MB', inputs.megabyte, 'remark-parse', run(REMARK, inputs.megabyte)), ...office];
}


function show({ name, ours, peer, theirs, most }: Row): boolean {
  const ratio = ours.cpu / theirs.cpu;
  const within = (most === null || ratio <= most) && (ours.memory ?? 0) < MEMORY_MOST;
  const aim = most === null ? '' : ` (aim ${most})`;
  console.log(
    `${name.padEnd(20)} ${ours.cpu.toFixed(0).padStart(6)} ms ${memoryOf(ours)}   ${peer.padEnd(18)} ${theirs.cpu.toFixed(0).padStart(6)} ms ${memoryOf(theirs)}   ratio ${ratio.toFixed(2)}${aim}${within ? '' : '   OVER'}`,
  );
  return within;
}

function memoryOf({ memory }: Usage): string {
  return `${memory === null ? '   -' : memory.toFixed(0).padStart(4)} MiB`;
}

const folder = mkdtempSync(join(tmpdir(), 'agilefall-bench-'));
const inputs = await makeInputs(folder);
console.log(`Node ${process.version}, ${RUNS} runs each, least CPU and memory. 1 MB file: ${statSync(inputs.megabyte).size} bytes.\n`);
const over = process.argv.includes('reading') ? [] : rows(inputs, folder).filter((row) => !show(row));
console.log('\nReading alone:');
over.push(...readingRows(inputs, folder).filter((row) => !show(row)));
rmSync(folder, { recursive: true });
console.log(over.length === 0 ? '\nAll within their aims.' : `\n${over.length} over their aims.`);
