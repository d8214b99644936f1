import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import"./chunk-634LZBXD.js";import{readFileSync}from"node:fs";var fr_default=readFileSync(new URL("./fr.txt",import.meta.url),"latin1");export{fr_default as default};
