import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{loadLibrary,openLibrary}from"./chunk-5EFBRAHK.js";import"./chunk-IH2QPYBS.js";export{loadLibrary,openLibrary};
