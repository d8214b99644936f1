import { checkstyleReport } from './checkstyle.js';
import { codeQualityReport } from './codequality.js';
import { githubReport } from './github.js';
import { jsonReport } from './json.js';
import { junitReport } from './junit.js';
import { markdownReport } from './markdown.js';
import { rdjsonReport } from './rdjson.js';
import type { Report } from './report.js';
import { sarifReport } from './sarif.js';
import { terminalReport } from './terminal.js';

export type { Report, ReportOptions } from './report.js';

/** All output formats by the name that `--format` takes. */
export const REPORTS: Readonly<Record<string, Report>> = {
  terminal: terminalReport,
  json: jsonReport,
  sarif: sarifReport,
  markdown: markdownReport,
  github: githubReport,
  codequality: codeQualityReport,
  junit: junitReport,
  checkstyle: checkstyleReport,
  rdjson: rdjsonReport,
};
