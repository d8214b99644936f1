import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import"./chunk-634LZBXD.js";import{readFileSync}from"node:fs";var en_default=readFileSync(new URL("./en.txt",import.meta.url),"latin1");export{en_default as default};
