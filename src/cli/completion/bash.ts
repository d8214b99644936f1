import { optionsOf, type ShellWords } from './words.js';

/**
 * Completion for bash 3.2 and later, without the bash-completion package.
 * Bash cuts words at `=`, so that « --fail-on=er » comes as three words.
 */
export function bashCompletion(words: ShellWords): string {
  const valued = words.options.filter(({ takesValue }) => takesValue).map(({ name }) => `--${name}`);
  const values = words.options.flatMap(({ name, choices }) => (choices === null ? [] : [`    --${name}) _agilefall_among "$cur" ${choices.join(' ')}; return ;;`]));
  const free = words.options.filter(({ takesValue, choices }) => takesValue && choices === null).map(({ name }) => `--${name}`);
  const options = words.commands.map((command) => `      ${command}) _agilefall_among "$cur" ${optionsOf(words, command).map(({ name }) => `--${name}`).join(' ')} ;;`);
  const operands = Object.entries(words.operands).map(([command, list]) => `    ${command}) _agilefall_among "$cur" ${list.join(' ')} ;;`);
  return `# Completion of agilefall for bash. In ~/.bashrc: source <(agilefall completion bash)
_agilefall_among() {
  local cur=$1 word
  shift
  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -W "$*" -- "$cur")
}

_agilefall_files() {
  local word
  type compopt > /dev/null 2>&1 && compopt -o filenames 2> /dev/null
  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "$1")
}

_agilefall() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command= word skip= i
  COMPREPLY=()
  if [[ $cur == = ]]; then
    cur=
  elif [[ $prev == = ]]; then
    prev=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  case $prev in
${values.join('\n')}
    ${free.join('|')}) _agilefall_files "$cur"; return ;;
  esac
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if [[ $word == = ]]; then skip=1; continue; fi
    if [[ -n $skip ]]; then skip=; continue; fi
    case $word in
      ${valued.join('|')}) [[ \${COMP_WORDS[i+1]} == = ]] || skip=1 ;;
      -*) ;;
      *) command=$word; break ;;
    esac
  done
  if [[ $cur == -* ]]; then
    case $command in
${options.join('\n')}
      *) _agilefall_among "$cur" ${optionsOf(words, 'lint').map(({ name }) => `--${name}`).join(' ')} ;;
    esac
    return
  fi
  case $command in
${operands.join('\n')}
    '') _agilefall_among "$cur" ${words.commands.join(' ')}; _agilefall_files "$cur" ;;
    *) _agilefall_files "$cur" ;;
  esac
}

complete -F _agilefall agilefall
`;
}
