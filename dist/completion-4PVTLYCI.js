import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{COMMANDS,OPTIONS,nearest,refused}from"./chunk-LTDN2GMC.js";import"./chunk-T6U2J7Z3.js";import"./chunk-PU6PJVFN.js";import"./chunk-BBSXDAHH.js";import"./chunk-WYB5BCFV.js";import"./chunk-O3PSERA4.js";import"./chunk-634LZBXD.js";function shellWords(rules,language){let ids=rules.map(({id})=>id).sort(),categories=[...new Set(rules.map(({category})=>category))].sort(),options=Object.entries(OPTIONS).map(([name,{type,short,multiple,choices,commands,help}])=>({name,short:short??null,takesValue:type==="string",repeats:multiple===!0,choices:choices==="rules"?ids:choices??null,commands:commands??COMMANDS,help:help[language]}));return{commands:COMMANDS,options,operands:{explain:[...ids,...categories],rules:[],lsp:[],completion:["bash","zsh","fish"]},onFiles:["lint","text"]}}function optionsOf({options},command){return options.filter(({commands})=>commands.includes(command))}function bashCompletion(words){let valued=words.options.filter(({takesValue})=>takesValue).map(({name})=>`--${name}`),values=words.options.flatMap(({name,choices})=>choices===null?[]:[`    --${name}) _agilefall_among "$cur" ${choices.join(" ")}; return ;;`]),free=words.options.filter(({takesValue,choices})=>takesValue&&choices===null).map(({name})=>`--${name}`),options=words.commands.map(command=>`      ${command}) _agilefall_among "$cur" ${optionsOf(words,command).map(({name})=>`--${name}`).join(" ")} ;;`),operands=Object.entries(words.operands).map(([command,list])=>`    ${command}) _agilefall_among "$cur" ${list.join(" ")} ;;`);return`# Completion of agilefall for bash. In ~/.bashrc: source <(agilefall completion bash)
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
${values.join(`
`)}
    ${free.join("|")}) _agilefall_files "$cur"; return ;;
  esac
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if [[ $word == = ]]; then skip=1; continue; fi
    if [[ -n $skip ]]; then skip=; continue; fi
    case $word in
      ${valued.join("|")}) [[ \${COMP_WORDS[i+1]} == = ]] || skip=1 ;;
      -*) ;;
      *) command=$word; break ;;
    esac
  done
  if [[ $cur == -* ]]; then
    case $command in
${options.join(`
`)}
      *) _agilefall_among "$cur" ${optionsOf(words,"lint").map(({name})=>`--${name}`).join(" ")} ;;
    esac
    return
  fi
  case $command in
${operands.join(`
`)}
    '') _agilefall_among "$cur" ${words.commands.join(" ")}; _agilefall_files "$cur" ;;
    *) _agilefall_files "$cur" ;;
  esac
}

complete -F _agilefall agilefall
`}function fishCompletion(words){let valued=words.options.filter(({takesValue})=>takesValue).map(({name})=>`--${name}`),options=words.options.map(({name,short,takesValue,choices,commands:commands2,help})=>{let condition=commands2.length===words.commands.length?"":` -n ${quoted(`__agilefall_in ${commands2.join(" ")}`)}`,value=choices!==null?` -x -a ${quoted(choices.join(" "))}`:takesValue?" -r":"";return`complete -c agilefall${condition}${short===null?"":` -s ${short}`} -l ${name}${value} -d ${quoted(help)}`}),commands=words.commands.map(command=>`complete -c agilefall -n '__agilefall_in none' -a ${command}`),operands=Object.entries(words.operands).map(([command,list])=>`complete -c agilefall -f -n '__agilefall_in ${command}'${list.length===0?"":` -a ${quoted(list.join(" "))}`}`);return`# Completion of agilefall for fish. Once: agilefall completion fish > ~/.config/fish/completions/agilefall.fish
function __agilefall_in --description 'Whether the command line is that of one of the commands'
  set -l command none
  set -l skip 0
  for word in (commandline -opc)[2..-1]
    if test $skip = 1
      set skip 0
    else if contains -- $word ${valued.join(" ")}
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
  contains -- lint $argv; and not contains -- $command ${words.commands.join(" ")}
end

${[...commands,...operands,...options].join(`
`)}
`}function quoted(text){return`'${text.replaceAll("\\","\\\\").replaceAll("'","\\'")}'`}function zshCompletion(words){let cases=words.commands.map(command=>`    ${command})
      _arguments -S \\
${specs(words,command)}
      ;;`);return`#compdef agilefall
# Completion of agilefall for zsh. In ~/.zshrc, after compinit: source <(agilefall completion zsh)
_agilefall() {
  local word command=
  integer i
  for ((i = 2; i < CURRENT; i++)); do
    word=\${words[i]}
    case $word in
      ${words.options.filter(({takesValue})=>takesValue).map(({name})=>`--${name}`).join("|")}) ((i++)) ;;
      -*) ;;
      *) command=$word; break ;;
    esac
  done
  case $command in
${cases.join(`
`)}
    *)
      _arguments -S \\
${optionSpecs(words,"lint").join(` \\
`)} \\
        '1: :_agilefall_first' '*:file:_files'
      ;;
  esac
}

_agilefall_first() {
  compadd ${words.commands.join(" ")}
  _files
}

if [ "$funcstack[1]" = _agilefall ]; then
  _agilefall "$@"
else
  compdef _agilefall agilefall
fi
`}function specs(words,command){let list=words.operands[command],operand=words.onFiles.includes(command)?"'*:file:_files'":list?.length?`'*: :(${list.join(" ")})'`:null;return[...optionSpecs(words,command),`        '1: :(${command})'`,...operand===null?[]:[`        ${operand}`]].join(` \\
`)}function optionSpecs(words,command){return optionsOf(words,command).map(({name,takesValue,repeats,choices,help})=>{let text=help.replace(/[[\]:\\]/g,sign=>`\\${sign}`).replaceAll("'","'\\''"),value=choices!==null?`:${name}:(${choices.join(" ")})`:takesValue?`:${name}:_files`:"";return`        '${repeats?"*":""}--${name}${takesValue?"=":""}[${text}]${value}'`})}var SHELLS={bash:bashCompletion,zsh:zshCompletion,fish:fishCompletion};async function completionCommand({settings,io,steps,messages,spoken}){let names=Object.keys(SHELLS),[asked,...others]=settings.words,shell=names.find(name=>name===asked);if(shell===void 0||others.length>0)throw refused(messages.oneShell(names),messages.seeHelp,asked===void 0?null:nearest(asked,names),messages);let flow=await steps.flow();return io.stdout.write(SHELLS[shell](shellWords(flow.loadRules(),spoken))),0}export{completionCommand};
