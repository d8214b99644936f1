const require = process.getBuiltinModule;
import{a}from"./chunk-ILT3FWQF.js";import"./chunk-QUHBO3U3.js";export default a();
