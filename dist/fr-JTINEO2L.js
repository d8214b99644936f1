const require = process.getBuiltinModule;
import"./chunk-QUHBO3U3.js";import{readFileSync as t}from"node:fs";var e=t(new URL("./fr.txt",import.meta.url),"latin1"),o=t(new URL("./fr.bin",import.meta.url));export{o as bytes,e as text};
