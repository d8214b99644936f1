const require = process.getBuiltinModule;
import{h as o}from"./chunk-VGCIME2V.js";import"./chunk-VFQYWOZO.js";import"./chunk-MJ77Z6KW.js";import"./chunk-J6YANF25.js";import"./chunk-ZOK7MY7U.js";import"./chunk-I2T2DIN7.js";import"./chunk-QUHBO3U3.js";export{o as Reader};
