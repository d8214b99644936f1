const require = process.getBuiltinModule;
import"./chunk-TYMOAIS3.js";import{B as g,E as h,x as $,y as u}from"./chunk-AFKKS3HO.js";import"./chunk-VMG45J4D.js";import"./chunk-5EPJHU36.js";import"./chunk-OSLNTDK6.js";import"./chunk-I2T2DIN7.js";import"./chunk-QUHBO3U3.js";function _(o,i){let e=o.map(({id:l})=>l).sort(),t=[...new Set(o.map(({category:l})=>l))].sort(),r=Object.entries(u).map(([l,{type:n,short:a,multiple:s,choices:m,commands:c,help:d}])=>({name:l,short:a??null,takesValue:n==="string",repeats:s===!0,choices:m==="rules"?e:m??null,commands:c??$,help:d[i]}));return{commands:$,options:r,operands:{explain:[...e,...t],rules:[],lsp:[],completion:["bash","zsh","fish"]},onFiles:["lint","text"]}}function f({options:o},i){return o.filter(({commands:e})=>e.includes(i))}function C(o){let i=o.options.filter(({takesValue:n})=>n).map(({name:n})=>`--${n}`),e=o.options.flatMap(({name:n,choices:a})=>a===null?[]:[`    --${n}) _agilefall_among "$cur" ${a.join(" ")}; return ;;`]),t=o.options.filter(({takesValue:n,choices:a})=>n&&a===null).map(({name:n})=>`--${n}`),r=o.commands.map(n=>`      ${n}) _agilefall_among "$cur" ${f(o,n).map(({name:a})=>`--${a}`).join(" ")} ;;`),l=Object.entries(o.operands).map(([n,a])=>`    ${n}) _agilefall_among "$cur" ${a.join(" ")} ;;`);return`# Completion of agilefall for bash. In ~/.bashrc: source <(agilefall completion bash)
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
${e.join(`
`)}
    ${t.join("|")}) _agilefall_files "$cur"; return ;;
  esac
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if [[ $word == = ]]; then skip=1; continue; fi
    if [[ -n $skip ]]; then skip=; continue; fi
    case $word in
      ${i.join("|")}) [[ \${COMP_WORDS[i+1]} == = ]] || skip=1 ;;
      -*) ;;
      *) command=$word; break ;;
    esac
  done
  if [[ $cur == -* ]]; then
    case $command in
${r.join(`
`)}
      *) _agilefall_among "$cur" ${f(o,"lint").map(({name:n})=>`--${n}`).join(" ")} ;;
    esac
    return
  fi
  case $command in
${l.join(`
`)}
    '') _agilefall_among "$cur" ${o.commands.join(" ")}; _agilefall_files "$cur" ;;
    *) _agilefall_files "$cur" ;;
  esac
}

complete -F _agilefall agilefall
`}function O(o){let i=o.options.filter(({takesValue:l})=>l).map(({name:l})=>`--${l}`),e=o.options.map(({name:l,short:n,takesValue:a,choices:s,commands:m,help:c})=>{let d=m.length===o.commands.length?"":` -n ${p(`__agilefall_in ${m.join(" ")}`)}`,W=s!==null?` -x -a ${p(s.join(" "))}`:a?" -r":"";return`complete -c agilefall${d}${n===null?"":` -s ${n}`} -l ${l}${W} -d ${p(c)}`}),t=o.commands.map(l=>`complete -c agilefall -n '__agilefall_in none' -a ${l}`),r=Object.entries(o.operands).map(([l,n])=>`complete -c agilefall -f -n '__agilefall_in ${l}'${n.length===0?"":` -a ${p(n.join(" "))}`}`);return`# Completion of agilefall for fish. Once: agilefall completion fish > ~/.config/fish/completions/agilefall.fish
function __agilefall_in --description 'Whether the command line is that of one of the commands'
  set -l command none
  set -l skip 0
  for word in (commandline -opc)[2..-1]
    if test $skip = 1
      set skip 0
    else if contains -- $word ${i.join(" ")}
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
  contains -- lint $argv; and not contains -- $command ${o.commands.join(" ")}
end

${[...t,...r,...e].join(`
`)}
`}function p(o){return`'${o.replaceAll("\\","\\\\").replaceAll("'","\\'")}'`}function y(o){let i=o.commands.map(e=>`    ${e})
      _arguments -S \\
${R(o,e)}
      ;;`);return`#compdef agilefall
# Completion of agilefall for zsh. In ~/.zshrc, after compinit: source <(agilefall completion zsh)
_agilefall() {
  local word command=
  integer i
  for ((i = 2; i < CURRENT; i++)); do
    word=\${words[i]}
    case $word in
      ${o.options.filter(({takesValue:e})=>e).map(({name:e})=>`--${e}`).join("|")}) ((i++)) ;;
      -*) ;;
      *) command=$word; break ;;
    esac
  done
  case $command in
${i.join(`
`)}
    *)
      _arguments -S \\
${S(o,"lint").join(` \\
`)} \\
        '1: :_agilefall_first' '*:file:_files'
      ;;
  esac
}

_agilefall_first() {
  compadd ${o.commands.join(" ")}
  _files
}

if [ "$funcstack[1]" = _agilefall ]; then
  _agilefall "$@"
else
  compdef _agilefall agilefall
fi
`}function R(o,i){let e=o.operands[i],t=o.onFiles.includes(i)?"'*:file:_files'":e?.length?`'*: :(${e.join(" ")})'`:null;return[...S(o,i),`        '1: :(${i})'`,...t===null?[]:[`        ${t}`]].join(` \\
`)}function S(o,i){return f(o,i).map(({name:e,takesValue:t,repeats:r,choices:l,help:n})=>{let a=n.replace(/[[\]:\\]/g,m=>`\\${m}`).replaceAll("'","'\\''"),s=l!==null?`:${e}:(${l.join(" ")})`:t?`:${e}:_files`:"";return`        '${r?"*":""}--${e}${t?"=":""}[${a}]${s}'`})}var j={bash:C,zsh:y,fish:O};async function A({settings:o,io:i,steps:e,messages:t,spoken:r}){let l=Object.keys(j),[n,...a]=o.words,s=l.find(c=>c===n);if(s===void 0||a.length>0)throw h(t.oneShell(l),t.seeHelp,n===void 0?null:g(n,l),t);let m=await e.flow();return i.stdout.write(j[s](_(m.loadRules(),r))),0}export{A as completionCommand};
