/** What front matter needs of YAML, in a module of its own that is loaded late: of a package in CommonJS, only a static import has names when bundled. */
export { parse } from 'yaml';
