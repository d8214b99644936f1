import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  COMMANDS,
  REPORTS,
  nearest,
  problemText,
  refused,
  runLanguage,
  standingFindings
} from "./chunk-ICP4XRGY.js";
import {
  AgilefallError
} from "./chunk-VMI63HTN.js";

// src/cli/commands/lint.ts
import { existsSync } from "node:fs";
import { resolve as resolve2 } from "node:path";

// src/cli/outputs.ts
import { realpath, stat, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
var FILE_WIDTH = 80;
async function checkOutputs(inputs, { settings, io, messages }) {
  const reserved = new Set(await Promise.all(inputs.map((input) => realPath(resolve(io.cwd, input)))));
  const taken = /* @__PURE__ */ new Set();
  for (const { file } of settings.outputs) {
    if (file === null) continue;
    const path = resolve(io.cwd, file);
    const real = await realPath(path);
    if (reserved.has(real)) throw refused(messages.outputIsInput(file), messages.otherOutput);
    if (taken.has(real)) throw refused(messages.sameOutput(file), messages.otherOutput);
    if (await isFolder(path)) throw refused(messages.outputIsFolder(file), messages.otherOutput);
    if (!await isFolder(dirname(path))) throw refused(messages.missingFolder(file, dirname(file)), messages.missingFolderHint);
    taken.add(real);
  }
}
async function writeOutputs(result, context) {
  const toFiles = context.settings.outputs.filter(({ file }) => file !== null);
  for (const output of toFiles) await writeReport(output, result, context);
  for (const { format } of context.settings.outputs.filter(({ file }) => file === null)) {
    if (format === "terminal" && result.documents.length === 0) continue;
    context.io.stdout.write(reportText(format, result, context, { color: context.color, width: context.width }));
  }
}
async function writeReport({ format, file }, result, context) {
  if (file === null) return;
  const text = reportText(format, result, context, { color: false, width: FILE_WIDTH });
  try {
    await writeFile(resolve(context.io.cwd, file), text);
  } catch (cause) {
    const reason = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
    throw new AgilefallError("bad-option", context.messages.cannotWrite(file, reason), { hint: context.messages.otherOutput, cause });
  }
}
function reportText(format, result, { language, io }, screen) {
  const report = REPORTS[format];
  if (report === void 0) throw new AgilefallError("internal", `There is no report ${format}.`);
  return report(result, { ...screen, language, root: io.cwd.replaceAll("\\", "/") });
}
async function isFolder(path) {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false
  );
}
async function realPath(path) {
  return realpath(path).catch(() => path);
}

// src/cli/commands/lint.ts
var STDIN = "-";
var STDIN_NAME = "stdin.md";
async function lintCommand(context) {
  const { settings, steps } = context;
  checkPaths(context);
  const flow = await steps.flow();
  if (settings.rules !== null) checkRules(settings.rules, flow.loadRules(), context);
  const inputs = await readInputs(context);
  const linted = await flow.lint(inputs.files, lintOptions(settings));
  const result = { ...linted, problems: [...inputs.problems, ...linted.problems] };
  await writeOutputs(result, context);
  tellProblems(result, context);
  return exitCode(result, settings.failOn);
}
function lintOptions({ kind, rules, dossier }) {
  return { ...kind === null ? {} : { kind }, ...rules === null ? {} : { rules }, ...dossier ? { dossier } : {} };
}
function checkPaths({ settings, io, messages }) {
  const { words, stdinName } = settings;
  const [first] = words;
  if (first === void 0) throw refused(messages.noPaths, messages.noPathsHint);
  const command = /^[a-z]+$/i.test(first) ? nearest(first, COMMANDS) : null;
  if (command !== null && command !== first && !existsSync(resolve2(io.cwd, first))) {
    throw refused(messages.unknownCommand(first), messages.seeHelp, command, messages);
  }
  const stdins = words.filter((word) => word === STDIN).length;
  if (stdins === 0 && stdinName !== null) throw refused(messages.stdinNameAlone, messages.stdinNameHint);
  if (stdins > 1) throw refused(messages.stdinTwice, messages.stdinNameHint);
}
function checkRules(ids, rules, { messages }) {
  const known = rules.map((rule) => rule.id);
  for (const id of ids) {
    if (!known.includes(id)) throw unknownRule(id, known, messages);
  }
}
function unknownRule(id, known, messages) {
  const near = nearest(id, known);
  const sentence = messages.unknownRule(id);
  return new AgilefallError("unknown-rule", near === null ? sentence : `${sentence} ${messages.didYouMean(near)}`, { hint: messages.seeRules });
}
async function readInputs(context) {
  const { settings, io, steps } = context;
  const source = await steps.source();
  const patterns = settings.words.filter((word) => word !== STDIN);
  const found = patterns.length === 0 ? { files: [], problems: [] } : await source.findFiles(patterns, { cwd: io.cwd });
  await checkOutputs(found.files, context);
  const files = [];
  const problems = [...found.problems];
  if (settings.words.includes(STDIN)) files.push(await source.readStdin(settings.stdinName ?? STDIN_NAME, io.stdin));
  for (const path of found.files) {
    try {
      files.push(await source.readSource(path, io.cwd));
    } catch (error) {
      problems.push(asProblem(error, path));
    }
  }
  return { files, problems };
}
function asProblem(error, path) {
  if (!(error instanceof AgilefallError)) throw error;
  return { code: error.code, path: error.place ?? path, message: error.message, hint: error.hint ?? null };
}
function tellProblems(result, { settings, io, language, width }) {
  const reported = settings.outputs.some(({ format, file }) => format === "terminal" && file === null);
  const shown = reported && io.isTTY && result.documents.length > 0;
  if (shown) return;
  const spoken = result.documents.length === 0 ? language ?? "en" : runLanguage(result, language);
  for (const problem of result.problems) io.stderr.write(`${problemText(problem, spoken, width)}
`);
}
var RANK = { info: 1, warning: 2, error: 3 };
function exitCode(result, failOn) {
  if (result.problems.length > 0) return 2;
  if (failOn === "never") return 0;
  const reached = result.documents.some(
    (document) => standingFindings(document).some((finding) => RANK[finding.severity] >= RANK[failOn])
  );
  return reached ? 1 : 0;
}

export {
  lintCommand,
  unknownRule
};
