import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{lintCommand,unknownRule}from"./chunk-MRK4QZKK.js";import"./chunk-BWXTEMI5.js";import"./chunk-T6U2J7Z3.js";import"./chunk-M7VHOZPM.js";import"./chunk-2RQHZHZ6.js";import"./chunk-IH2QPYBS.js";export{lintCommand,unknownRule};
