/** The package as one file. As modules, our bundler writes its 66 kB of names out at each of three uses. */
declare module 'tldts/dist/index.esm.min.js' {
  export { getDomain } from 'tldts';
}
