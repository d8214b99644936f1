import { jsonReport } from './json.js';
import type { Report } from './report.js';
import { sarifReport } from './sarif.js';
import { terminalReport } from './terminal.js';

export type { Report, ReportOptions } from './report.js';

/** All output formats by the name that `--format` takes. */
export const REPORTS: Readonly<Record<string, Report>> = {
  terminal: terminalReport,
  json: jsonReport,
  sarif: sarifReport,
};
