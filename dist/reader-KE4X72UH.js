const require = process.getBuiltinModule;
import{h as o}from"./chunk-J27W7SPS.js";import"./chunk-VFQYWOZO.js";import"./chunk-BQ7XJYL5.js";import"./chunk-J6YANF25.js";import"./chunk-HZMHTARL.js";import"./chunk-I2T2DIN7.js";import"./chunk-QUHBO3U3.js";export{o as Reader};
