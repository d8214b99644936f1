const require = process.getBuiltinModule;
import{a as I,b as d,c,d as a,g as l,h as m}from"./chunk-AFKKS3HO.js";import{e as g}from"./chunk-QUHBO3U3.js";var u=g(I(),1);function $(e,n){let r=u.default.createColors(n.color),t=f(e,n);return j(e).map(i=>{let s=e.filter(o=>o.category===i).sort((o,y)=>o.id<y.id?-1:1);return[r.bold(m(i,n.spoken)),...s.map(t)].join(`
`)}).join(`

`)}function h(e,n){return e.map(f(e,n)).join(`
`)}function f(e,{spoken:n,color:r}){let{severities:t}=l[n],{dim:p}=u.default.createColors(r),i=Math.max(0,...e.map(o=>c(o.id))),s=Math.max(...Object.values(t).map(c));return o=>`  ${a(o.id,i)}  ${a(t[o.severity],s)}  ${d(o.title[n])}${p(R(o))}`}function R({pack:e,seed:n}){return`${e===void 0?"":` [${e}]`}${n===null?"":" [seed]"}`}function j(e){let n=new Set(e.map(t=>t.category)),r=Object.keys(l.en.categories).filter(t=>n.has(t));return[...new Set([...r,...[...n].sort()])]}export{$ as a,h as b};
