import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{lintCommand,unknownRule}from"./chunk-UERW4DAC.js";import"./chunk-LDZO4BEE.js";import"./chunk-QHK4MTNQ.js";import"./chunk-K2MGIEKT.js";import"./chunk-TJAU6B25.js";import"./chunk-YZASLWB7.js";export{lintCommand,unknownRule};
