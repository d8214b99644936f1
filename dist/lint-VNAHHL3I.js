import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{lintCommand,unknownRule}from"./chunk-T3IV7FHT.js";import"./chunk-TZRMFDZD.js";import"./chunk-T6U2J7Z3.js";import"./chunk-HRP3DEB7.js";import"./chunk-2RQHZHZ6.js";import"./chunk-IH2QPYBS.js";export{lintCommand,unknownRule};
