const require = process.getBuiltinModule;
import{a as o,b as r}from"./chunk-HWA2S5M6.js";import"./chunk-TYMOAIS3.js";import"./chunk-AFKKS3HO.js";import"./chunk-VMG45J4D.js";import"./chunk-5EPJHU36.js";import"./chunk-OSLNTDK6.js";import"./chunk-I2T2DIN7.js";import"./chunk-QUHBO3U3.js";export{r as folderStore,o as memoryStore};
