import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import"./chunk-634LZBXD.js";import{readFileSync}from"node:fs";var text=readFileSync(new URL("./en.txt",import.meta.url),"latin1"),bytes=readFileSync(new URL("./en.bin",import.meta.url));export{bytes,text};
