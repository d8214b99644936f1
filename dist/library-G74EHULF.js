import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{loadLibrary,openLibrary}from"./chunk-3RKOOME4.js";import"./chunk-634LZBXD.js";export{loadLibrary,openLibrary};
