const require = process.getBuiltinModule;
var u={pt:20,in:1440,cm:567,mm:56.7,px:15,pc:240};function i(t){let[,n,e]=/^(-?[\d.]+)(pt|in|cm|mm|px|pc)$/.exec(t??"")??[];return n===void 0||e===void 0?null:Math.round(Number(n)*(u[e]??0))}export{i as a};
