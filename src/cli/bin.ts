#!/usr/bin/env node
/** The only place that touches `process`. */
import process from 'node:process';

import { run } from './main.js';

/** The reader went away (`agilefall rules | head`): no error, and the exit code stays that of the run. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

process.stdout.on('error', ignoreClosedPipe);
process.stderr.on('error', ignoreClosedPipe);

const code = run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  isTTY: process.stdout.isTTY === true,
  columns: process.stdout.columns,
});

// The exit code is set, not forced: what is still on its way to a pipe is written first.
void code.then((value) => {
  process.exitCode = value;
});
