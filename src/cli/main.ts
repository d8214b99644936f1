import { AgilefallError } from '../errors.js';
import { problemText } from '../report/terminal.js';
import { HOMEPAGE } from '../report/report.js';
import type { Language } from '../types.js';
import { chosenLanguage, readArguments, type Settings } from './arguments.js';
import type { Context } from './context.js';
import { environmentFormat, screenWidth, wantsColor } from './environment.js';
import { STEPS, type Steps } from './flow.js';
import { helpText } from './help.js';
import type { Io } from './io.js';
import { MESSAGES } from './messages.js';
import { VERSION } from '../version.js';

export type { Io } from './io.js';

type Run = (context: Context) => Promise<number>;

/** Commands are loaded when called: most of the start-up time is theirs. */
const COMMANDS: Readonly<Record<Settings['command'], () => Promise<Run>>> = {
  lint: async () => (await import('./commands/lint.js')).lintCommand,
  text: async () => (await import('./commands/text.js')).textCommand,
  rules: async () => (await import('./commands/rules.js')).rulesCommand,
  init: async () => (await import('./commands/init.js')).initCommand,
  explain: async () => (await import('./commands/explain.js')).explainCommand,
  lsp: async () => (await import('./commands/lsp.js')).lspCommand,
  completion: async () => (await import('./commands/completion.js')).completionCommand,
  help: async () => async ({ io, spoken, width }) => print(io, helpText(spoken, width)),
  version: async () => async ({ io }) => print(io, `${VERSION}\n`),
};

/**
 * The command line: words in, exit code out.
 * @param argv words after `agilefall`
 * @returns 0 nothing at or above `--fail-on`, 1 findings, 2 the job could not be done
 */
export async function run(argv: readonly string[], io: Io, steps: Steps = STEPS): Promise<number> {
  const language = chosenLanguage(argv, io.env);
  const spoken = language ?? 'en';
  try {
    const settings = readArguments(argv, spoken, environmentFormat(io.env));
    const command = await COMMANDS[settings.command]();
    return await command({
      settings,
      io,
      steps,
      language,
      spoken,
      messages: MESSAGES[spoken],
      color: wantsColor(settings.color, io),
      width: screenWidth(io),
    });
  } catch (error) {
    io.stderr.write(errorText(error, spoken, screenWidth(io)));
    // For whoever mends the fault; a buyer is spared the trace.
    if (io.env['DEBUG'] && error instanceof Error) io.stderr.write(`${error.stack ?? ''}\n`);
    return 2;
  }
}

function print(io: Io, text: string): number {
  io.stdout.write(text);
  return 0;
}

/** One sentence, the place, what to do. */
function errorText(error: unknown, language: Language, width: number): string {
  const messages = MESSAGES[language];
  if (!(error instanceof AgilefallError)) {
    const reason = error instanceof Error ? error.message : String(error);
    return `${messages.name}${messages.internal(reason)}\n  ${messages.internalHint(`${HOMEPAGE}/issues`)}\n`;
  }
  if (error.place !== undefined) {
    const { code, place, message, hint } = error;
    return `${problemText({ code, path: place, message, hint: hint ?? null }, language, width)}\n`;
  }
  const hint = error.hint === undefined ? '' : `  ${error.hint}\n`;
  return `${messages.name}${error.message}\n${hint}`;
}
