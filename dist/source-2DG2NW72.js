const require = process.getBuiltinModule;
import{e as o,f as r,g as m}from"./chunk-S3KPXNG5.js";import"./chunk-VFQYWOZO.js";import"./chunk-EMUCO7YP.js";import"./chunk-J6YANF25.js";import"./chunk-GESKT6RL.js";import"./chunk-I2T2DIN7.js";import"./chunk-QUHBO3U3.js";export{o as findFiles,r as readSource,m as readStdin};
