const require = process.getBuiltinModule;
import{a as o,b as r}from"./chunk-7D4FVKAC.js";import"./chunk-OSLNTDK6.js";import"./chunk-I2T2DIN7.js";import"./chunk-QUHBO3U3.js";export{r as loadLibrary,o as openLibrary};
