import type { Command } from '../options.js';
import { optionsOf, type ShellWords } from './words.js';

/** Completion for zsh. */
export function zshCompletion(words: ShellWords): string {
  const cases = words.commands.map((command) => `    ${command})\n      _arguments -S \\\n${specs(words, command)}\n      ;;`);
  return `#compdef agilefall
# Completion of agilefall for zsh. In ~/.zshrc, after compinit: source <(agilefall completion zsh)
_agilefall() {
  local word command=
  integer i
  for ((i = 2; i < CURRENT; i++)); do
    word=\${words[i]}
    case $word in
      ${words.options.filter(({ takesValue }) => takesValue).map(({ name }) => `--${name}`).join('|')}) ((i++)) ;;
      -*) ;;
      *) command=$word; break ;;
    esac
  done
  case $command in
${cases.join('\n')}
    *)
      _arguments -S \\
${optionSpecs(words, 'lint').join(' \\\n')} \\
        '1: :_agilefall_first' '*:file:_files'
      ;;
  esac
}

_agilefall_first() {
  compadd ${words.commands.join(' ')}
  _files
}

if [ "$funcstack[1]" = _agilefall ]; then
  _agilefall "$@"
else
  compdef _agilefall agilefall
fi
`;
}

function specs(words: ShellWords, command: Command): string {
  const list = words.operands[command];
  const operand = words.onFiles.includes(command) ? `'*:file:_files'` : list?.length ? `'*: :(${list.join(' ')})'` : null;
  const all = [...optionSpecs(words, command), `        '1: :(${command})'`, ...(operand === null ? [] : [`        ${operand}`])];
  return all.join(' \\\n');
}

/** `'*--rule=[only this rule]:RULE:(a b)'` */
function optionSpecs(words: ShellWords, command: Command): readonly string[] {
  return optionsOf(words, command).map(({ name, takesValue, repeats, choices, help }) => {
    const text = help.replace(/[[\]:\\]/g, (sign) => `\\${sign}`).replaceAll("'", "'\\''");
    const value = choices !== null ? `:${name}:(${choices.join(' ')})` : takesValue ? `:${name}:_files` : '';
    return `        '${repeats ? '*' : ''}--${name}${takesValue ? '=' : ''}[${text}]${value}'`;
  });
}
