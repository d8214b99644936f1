const require = process.getBuiltinModule;
function a(i,r){let t=i.data?.origin,n=t===void 0?{}:{data:{...i.data,origin:r(t)}},s="children"in i?{children:i.children.map(o=>a(o,r))}:{};return{...i,...n,...s}}export{a};
