import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
var TWENTIETHS={pt:20,in:1440,cm:567,mm:56.7,px:15,pc:240};function twentieths(length){let[,figure,unit]=/^(-?[\d.]+)(pt|in|cm|mm|px|pc)$/.exec(length??"")??[];return figure===void 0||unit===void 0?null:Math.round(Number(figure)*(TWENTIETHS[unit]??0))}export{twentieths};
