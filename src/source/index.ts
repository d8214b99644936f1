export { findFiles } from './find.js';
export { readSource, readStdin } from './read.js';
