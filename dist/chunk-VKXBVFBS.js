import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
function withOrigins(node,change){let origin=node.data?.origin,data=origin===void 0?{}:{data:{...node.data,origin:change(origin)}},children="children"in node?{children:node.children.map(child=>withOrigins(child,change))}:{};return{...node,...data,...children}}export{withOrigins};
