import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
var AgilefallError=class extends Error{code;place;hint;limit;constructor(code,sentence,{place,hint,limit,cause}={}){super(sentence,cause===void 0?void 0:{cause}),this.name="AgilefallError",this.code=code,this.place=place,this.hint=hint,this.limit=limit}};export{AgilefallError};
