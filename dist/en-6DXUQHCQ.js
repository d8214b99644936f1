const require = process.getBuiltinModule;
import"./chunk-QUHBO3U3.js";import{readFileSync as t}from"node:fs";var n=t(new URL("./en.txt",import.meta.url),"latin1"),r=t(new URL("./en.bin",import.meta.url));export{r as bytes,n as text};
