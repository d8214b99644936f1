const require = process.getBuiltinModule;
import"./chunk-QUHBO3U3.js";import{readFileSync as t}from"node:fs";var r=t(new URL("./whole.txt",import.meta.url),"latin1");export{r as default};
