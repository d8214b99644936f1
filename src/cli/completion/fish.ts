import type { ShellWords } from './words.js';

/** Completion for fish. */
export function fishCompletion(words: ShellWords): string {
  const valued = words.options.filter(({ takesValue }) => takesValue).map(({ name }) => `--${name}`);
  const options = words.options.map(({ name, short, takesValue, choices, commands, help }) => {
    const condition = commands.length === words.commands.length ? '' : ` -n ${quoted(`__agilefall_in ${commands.join(' ')}`)}`;
    const value = choices !== null ? ` -x -a ${quoted(choices.join(' '))}` : takesValue ? ' -r' : '';
    return `complete -c agilefall${condition}${short === null ? '' : ` -s ${short}`} -l ${name}${value} -d ${quoted(help)}`;
  });
  const commands = words.commands.map((command) => `complete -c agilefall -n '__agilefall_in none' -a ${command}`);
  const operands = Object.entries(words.operands).map(([command, list]) => `complete -c agilefall -f -n '__agilefall_in ${command}'${list.length === 0 ? '' : ` -a ${quoted(list.join(' '))}`}`);
  return `# Completion of agilefall for fish. Once: agilefall completion fish > ~/.config/fish/completions/agilefall.fish
function __agilefall_in --description 'Whether the command line is that of one of the commands'
  set -l command none
  set -l skip 0
  for word in (commandline -opc)[2..-1]
    if test $skip = 1
      set skip 0
    else if contains -- $word ${valued.join(' ')}
      set skip 1
    else if not string match -q -- '-*' $word
      set command $word
      break
    end
  end
  if contains -- $command $argv
    return 0
  end
  # Without a command, the words are documents to lint.
  contains -- lint $argv; and not contains -- $command ${words.commands.join(' ')}
end

${[...commands, ...operands, ...options].join('\n')}
`;
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
