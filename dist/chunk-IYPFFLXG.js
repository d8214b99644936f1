const require = process.getBuiltinModule;
var e=globalThis.process;export{e as a};
