import type { DocumentResult, Finding, Language, LintResult, Problem, Severity } from '../types.js';
import { findingMessage } from './message.js';
import { relativePath } from './paths.js';
import { problemMessage } from './problems.js';
import { countBySeverity, runLanguage, standingFindings, type ReportOptions } from './report.js';
import { WORDS } from './words.js';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Annotations for GitHub Actions: one workflow command per finding, then the count in words for whoever reads the log. */
export function githubReport(result: LintResult, options: ReportOptions): string {
  const language = runLanguage(result, options.language);
  const { error, warning, info } = countBySeverity(result.documents);
  return [
    ...result.problems.map((problem) => problemCommand(problem, language, options.root)),
    ...result.documents.flatMap((document) => documentCommands(document, options)),
    WORDS[language].summary(error, warning, info, result.documents.length),
  ]
    .join('\n')
    .concat('\n');
}

function documentCommands(document: DocumentResult, { language, root }: ReportOptions): readonly string[] {
  const file = relativePath(document.path, root);
  const spoken = language ?? document.language;
  return standingFindings(document).map((finding) =>
    command(
      COMMANDS[finding.severity],
      { file, ...(document.format === 'markdown' ? place(finding) : {}), title: title(finding, spoken) },
      findingMessage(finding, document, spoken),
    ),
  );
}

/**
 * Lines of a text file; a DOCX or PDF has none there, and the message says the place in words.
 * Columns are told on one line only: GitHub refuses them on a region of several.
 */
function place({ region: { line, endLine, column, endColumn } }: Finding): Readonly<Record<string, string>> {
  const columns = line === endLine ? { col: String(column), endColumn: String(endColumn) } : {};
  return { line: String(line), endLine: String(endLine), ...columns };
}

function title({ ruleId, severity }: Finding, language: Language): string {
  return `${ruleId} (${WORDS[language].severities[severity]})`;
}

function problemCommand(problem: Problem, language: Language, root: string | undefined): string {
  const file = problem.path === null ? {} : { file: relativePath(problem.path, root) };
  return command('error', { ...file, title: problem.code }, problemMessage(problem, language));
}

/** `::error file=a.md,line=1::message`. Each part is escaped, so that no document can give commands of its own. */
function command(name: string, properties: Readonly<Record<string, string>>, message: string): string {
  const given = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
  return `::${name} ${given.join(',')}::${escapeData(message)}`;
}

/** The escapes that the runner undoes. Source: actions/toolkit, `core/src/command.ts`. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
