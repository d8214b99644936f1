const require = process.getBuiltinModule;
import{e as o,f as r,g as m}from"./chunk-TYMOAIS3.js";import"./chunk-AFKKS3HO.js";import"./chunk-VMG45J4D.js";import"./chunk-5EPJHU36.js";import"./chunk-OSLNTDK6.js";import"./chunk-I2T2DIN7.js";import"./chunk-QUHBO3U3.js";export{o as findFiles,r as readSource,m as readStdin};
