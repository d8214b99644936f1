const require = process.getBuiltinModule;
import{e as o,f as r,g as m}from"./chunk-VGCIME2V.js";import"./chunk-VFQYWOZO.js";import"./chunk-MJ77Z6KW.js";import"./chunk-J6YANF25.js";import"./chunk-ZOK7MY7U.js";import"./chunk-I2T2DIN7.js";import"./chunk-QUHBO3U3.js";export{o as findFiles,r as readSource,m as readStdin};
