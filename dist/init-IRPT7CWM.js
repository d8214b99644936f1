const require = process.getBuiltinModule;
import{q as p}from"./chunk-TYMOAIS3.js";import{E as f}from"./chunk-AFKKS3HO.js";import"./chunk-VMG45J4D.js";import"./chunk-5EPJHU36.js";import"./chunk-OSLNTDK6.js";import{a as d}from"./chunk-I2T2DIN7.js";import"./chunk-QUHBO3U3.js";import{writeFile as j}from"node:fs/promises";import{basename as k,dirname as y,extname as S,join as R,relative as L}from"node:path";var $={title:"Configuration d\u2019agilefall. Les lignes qui commencent par # sont des commentaires : retirez le # pour activer un r\xE9glage.",seen:({formats:o,kinds:t,read:e})=>`Vu ici : ${o.map(([s,n])=>`${n} ${s}`).join(", ")}. Lus : ${e} (${t.map(([s,n])=>`${n} ${s}`).join(", ")}).`,nothing:"Aucun document n\u2019a \xE9t\xE9 vu ici.",schema:"Les r\xE9glages, pour l\u2019\xE9diteur :",lang:"Langue des messages.",failOn:"Gravit\xE9 \xE0 partir de laquelle le code de sortie est 1 : error, warning, info, never.",kind:"Nature de l\u2019achat ; sans ce r\xE9glage, elle est devin\xE9e pour chaque document.",packs:"Jeux de r\xE8gles : recommended, strict, editorial, seed.",rules:"R\xE8gles : off, on, info, warning ou error ; ou des seuils (agilefall explain R\xC8GLE les nomme).",vocabulary:"Mots de votre maison, ajout\xE9s aux listes des r\xE8gles.",dossiers:"Pi\xE8ces jug\xE9es ensemble : les manques et les contradictions se jugent sur toutes.",overrides:"R\xE9glages pour certains fichiers, \xE9crits comme dans .gitignore.",ignore:"Fichiers \xE0 laisser de c\xF4t\xE9 dans les dossiers ; un fichier nomm\xE9 est toujours lu.",baseline:"Constats d\xE9j\xE0 connus : agilefall . --baseline agilefall.baseline.json --update-baseline"},b={title:"Configuration of agilefall. Lines that begin with # are comments: remove the # to turn a setting on.",seen:({formats:o,kinds:t,read:e})=>`Seen here: ${o.map(([s,n])=>`${n} ${s}`).join(", ")}. Read: ${e} (${t.map(([s,n])=>`${n} ${s}`).join(", ")}).`,nothing:"No document was seen here.",schema:"The settings, for the editor:",lang:"Language of the messages.",failOn:"Severity from which the exit code is 1: error, warning, info, never.",kind:"Kind of purchase; without this setting it is found out for each document.",packs:"Packs of rules: recommended, strict, editorial, seed.",rules:"Rules: off, on, info, warning or error; or thresholds (agilefall explain RULE names them).",vocabulary:"Words of your house, added to the lists of the rules.",dossiers:"Pieces judged together: absences and contradictions are decided over all of them.",overrides:"Settings for some files, written as in .gitignore.",ignore:"Files to leave out of folders; a file that is named is always read.",baseline:"Findings that are known: agilefall . --baseline agilefall.baseline.json --update-baseline"},v="https://github.com/agilefall/agilefall/blob/main/rules/config.schema.json";function h(o,t){let e=t==="fr"?$:b,s=o.kinds.length===1&&o.kinds[0]?.[0]!=="other"?o.kinds[0]?.[0]:void 0,n=o.dossiers[0];return[`# ${e.title}
# ${o.formats.length===0?e.nothing:e.seen(o)}
# yaml-language-server: $schema=${v}`,`# ${e.lang}
lang: ${o.language}`,`# ${e.failOn}
failOn: error`,`# ${e.kind}
# kind: ${s??"software-build"}`,`# ${e.packs}
# packs: [recommended, strict]`,`# ${e.rules}
# rules:
#   contract-too-long: off
#   tender-too-long:
#     severity: warning
#     thresholds: { stated.error.pages: 80 }`,`# ${e.vocabulary}
# vocabulary:
#   supplier: { fr: "mandataire, groupement", en: "consortium lead" }`,`# ${e.dossiers}
${n?x(o.dossiers):`# dossiers:
#   portail: [portail/]`}`,`# ${e.overrides}
# overrides:
#   - files: [annexes/]
#     failOn: never`,`# ${e.ignore}
# ignore: [archives/, "*.old.md"]`,`# ${e.baseline}
# baseline: agilefall.baseline.json`].join(`

`).concat(`
`)}function x(o){return["dossiers:",...o.map(({name:e,path:s,pieces:n})=>`  ${JSON.stringify(e)}: [${JSON.stringify(s)}] # ${n.join(", ")}`)].join(`
`)}var g="agilefall.config.yaml",C=12;async function H(o){let{settings:t,io:e,steps:s,spoken:n,messages:r}=o;if(t.words.length>0)throw f(r.initTakesNothing,r.seeHelp);let i=p(e.cwd,n);if(i!==null)throw new d("bad-config",r.configExists(L(e.cwd,i)),{hint:r.configExistsHint});let m=await s.source(),{files:a}=await m.findFiles(["."],{cwd:e.cwd}),c=await T(a,o);try{await j(R(e.cwd,g),h(E(a,c,n),n),{flag:"wx"})}catch(l){let w=l instanceof Error&&"code"in l?String(l.code):String(l);throw new d("bad-config",r.cannotWrite(g,w),{hint:r.configExistsHint,cause:l})}return e.stdout.write(`${r.written(g)}
`),0}async function T(o,{steps:t,io:e}){let s=Math.max(1,Math.ceil(o.length/C)),n=o.filter((a,c)=>c%s===0),r=await t.source(),i=await Promise.all(n.map(a=>r.readSource(a,e.cwd).catch(()=>null)));return(await(await t.flow()).lint(i.filter(a=>a!==null))).documents}function E(o,t,e){let s=u(t.map(({language:n})=>n));return{formats:u(o.map(n=>S(n).toLowerCase())),language:s[0]?.[0]??e,kinds:u(t.map(({kind:n})=>n)),read:t.length,dossiers:M(t)}}var O=new Set(["CCAP","RC","acte-engagement","BPU"]);function M(o){let t=new Map;for(let e of o)t.set(y(e.path),[...t.get(y(e.path))??[],e]);return[...t].flatMap(([e,s])=>{let n=s.map(({piece:i})=>i).sort(),r=n.filter(i=>O.has(i)).length;return r===0||n.length-r!==1?[]:[{name:e==="."?"dossier":k(e),path:e==="."?"./":`${e}/`,pieces:n}]})}function u(o){let t=new Map;for(let e of o)t.set(e,(t.get(e)??0)+1);return[...t].sort((e,s)=>s[1]-e[1])}export{H as initCommand};
