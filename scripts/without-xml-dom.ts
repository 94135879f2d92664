import type { Plugin } from 'vite';

const CITEPROC = /\/citeproc\/citeproc_commonjs\.js$/;
const FROM = 'CSL.XmlDOM = function (dataObj) {';
const TO = 'CSL.setupXml = function(xmlObject) {';
const USE = 'new CSL.XmlDOM(xmlObject)';

/**
 * Takes out of citeproc-js its reader of document trees: styles are read here from text, and that part
 * alone has a way to the network (an `XMLHttpRequest`, where there is no `DOMParser`). Fails the build
 * should citeproc change.
 */
export function withoutXmlDom(): Plugin {
  return {
    name: 'parallax-without-xml-dom',
    transform(code, id) {
      if (!CITEPROC.test(id.replaceAll('\\', '/'))) return undefined;
      const [start, end] = [code.indexOf(FROM), code.indexOf(TO)];
      const rest = code.slice(0, start) + code.slice(end).replace(USE, 'undefined');
      if (start < 0 || end < start || /XmlDOM\(|XMLHttpRequest/.test(rest)) {
        throw new Error(`${id} reads document trees otherwise: look again at this transform`);
      }
      return { code: rest, map: null };
    },
  };
}
