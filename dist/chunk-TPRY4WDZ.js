import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
function isRequired({as}){return as==="phrases"||as==="all"}export{isRequired};
