const require = process.getBuiltinModule;
import{a as t}from"./chunk-IYPFFLXG.js";import{r as i,s as c}from"./chunk-GESKT6RL.js";import{a}from"./chunk-I2T2DIN7.js";import"./chunk-QUHBO3U3.js";import{once as p}from"node:events";import{Worker as l}from"node:worker_threads";var w=`
const { workerData } = require('node:worker_threads');
setInterval(() => {
  if (process.memoryUsage.rss() > workerData.bytes || process.ppid !== workerData.parent) process.kill(process.pid, 'SIGKILL');
}, 25);
`;function k(e){new l(w,{eval:!0,workerData:{bytes:e*1024*1024,parent:t.ppid}}).unref()}async function y({want:e,file:s,limits:n}){try{return{kind:"read",result:e==="text"?await i(s,n):await c(s,n),rss:t.memoryUsage.rss()}}catch(r){if(!(r instanceof a))return{kind:"broken",message:r instanceof Error?r.message:String(r)};let{code:o,message:m,place:d,hint:f,limit:u}=r;return{kind:"refused",refusal:{code:o,message:m,place:d,hint:f,limit:u}}}}k(Number(t.argv[2]));import("./library-5HT6YXCC.js").then(({loadLibrary:e})=>e());t.on("disconnect",()=>t.exit());t.on("message",({want:e,path:s,limits:n,length:r})=>{b(r).then(o=>y({want:e,limits:n,file:{path:s,bytes:o}})).then(o=>t.send?.(o))});async function b(e){let s=new Uint8Array(e);for(let n=0;n<e;){let r=t.stdin.read();r===null?await p(t.stdin,"readable"):(s.set(r,n),n+=r.length)}return s}
