import type { Language, RuleInfo } from '../../types.js';
import { COMMANDS, OPTIONS, type Command } from '../options.js';

interface ShellOption {
  readonly name: string;
  readonly short: string | null;
  readonly takesValue: boolean;
  readonly repeats: boolean;
  /** Values to choose from; null for any, such as a file. */
  readonly choices: readonly string[] | null;
  readonly commands: readonly Command[];
  readonly help: string;
}

/** All that a shell can complete. */
export interface ShellWords {
  readonly commands: readonly Command[];
  readonly options: readonly ShellOption[];
  /** What stands after a command that takes no files. */
  readonly operands: Readonly<Partial<Record<Command, readonly string[]>>>;
  /** Commands after which files come. */
  readonly onFiles: readonly Command[];
}

/** The words of the command line as OPTIONS and COMMANDS say them, and the names of the rules. */
export function shellWords(rules: readonly RuleInfo[], language: Language): ShellWords {
  const ids = rules.map(({ id }) => id).sort();
  const categories = [...new Set(rules.map(({ category }) => category))].sort();
  const options = Object.entries(OPTIONS).map(([name, { type, short, multiple, choices, commands, help }]) => ({
    name,
    short: short ?? null,
    takesValue: type === 'string',
    repeats: multiple === true,
    choices: choices === 'rules' ? ids : (choices ?? null),
    commands: commands ?? COMMANDS,
    help: help[language],
  }));
  return { commands: COMMANDS, options, operands: { explain: [...ids, ...categories], rules: [], lsp: [], completion: ['bash', 'zsh', 'fish'] }, onFiles: ['lint', 'text'] };
}

/** Options that a command takes. */
export function optionsOf({ options }: ShellWords, command: Command): readonly ShellOption[] {
  return options.filter(({ commands }) => commands.includes(command));
}
