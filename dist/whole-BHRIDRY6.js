import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import"./chunk-634LZBXD.js";import{readFileSync}from"node:fs";var whole_default=readFileSync(new URL("./whole.txt",import.meta.url),"latin1");export{whole_default as default};
