const require = process.getBuiltinModule;
import{a as o,b as r}from"./chunk-HWA2S5M6.js";import"./chunk-GBBBWB6S.js";import"./chunk-VFQYWOZO.js";import"./chunk-ZPJPXB2I.js";import"./chunk-J6YANF25.js";import"./chunk-GESKT6RL.js";import"./chunk-I2T2DIN7.js";import"./chunk-QUHBO3U3.js";export{r as folderStore,o as memoryStore};
