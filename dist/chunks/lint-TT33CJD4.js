import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{lintCommand,unknownRule}from"./chunk-DUZDHEFZ.js";import"./chunk-GMKJVYK2.js";import"./chunk-GKKCPUGL.js";import"./chunk-K2MGIEKT.js";import"./chunk-TJAU6B25.js";import"./chunk-YZASLWB7.js";export{lintCommand,unknownRule};
