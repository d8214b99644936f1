const require = process.getBuiltinModule;
import{a as o}from"./chunk-PTO4SATD.js";import"./chunk-OSLNTDK6.js";import"./chunk-I2T2DIN7.js";import{e as r}from"./chunk-QUHBO3U3.js";var p=r(o(),1);var export_parse=p.parse;export{export_parse as parse};
