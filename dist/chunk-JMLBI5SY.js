import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
function badLetters(count){return count===0?[]:[{what:`${count} character${count>1?"s":""}`,reason:"not valid in its encoding"}]}export{badLetters};
