/** Pages whose markup, styles, policies or letters get in the way. */
import { type HostilePage, page } from './hostile-page';

const ZERO_WIDTH = '\u200b\u200c\u200d\u2060\ufeff\u00ad';
const BIDI = '\u202a\u202b\u202d\u202e\u2066\u2067\u2068\u202c\u2069';

const policy = (value: string) => ({ headers: { 'content-security-policy': value } });

export const STYLED: readonly HostilePage[] = [
  page('every style unset', '<style>*, *::before { all: unset !important }</style>'),
  page(
    'everything animated',
    '<style>@keyframes x { to { transform: rotate(1turn) } } * { animation: x 1s infinite; transition: all 1s }</style>',
  ),
  page(
    'huge letters and a filter on the root',
    '<style>html { font-size: 400px; filter: blur(1px); transform: scale(.5); perspective: 1px; zoom: 3 }</style>',
  ),
  page('a policy that allows nothing', '', policy("default-src 'none'")),
  page(
    'trusted types required',
    '',
    policy("require-trusted-types-for 'script'; trusted-types 'none'; default-src 'none'"),
  ),
  page('a sandbox without scripts', '', policy('sandbox')),
  page('a sandbox of an opaque origin', '', policy('sandbox allow-scripts')),
  page('isolated from other origins', '', {
    headers: {
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
      'document-policy': 'force-load-at-top',
    },
  }),
  page('no permissions at all', '', {
    headers: { 'permissions-policy': 'fullscreen=(), clipboard-write=(), storage-access=()' },
  }),
  page(
    'broken HTML',
    '<p><b><i>rain</b></i><table><p>rain<tr><td><div></p></table><svg><p>rain</svg><math><mtext><p>rain</p></mtext></math><frameset><select><p>rain</select><a><a></table></div><!-- '.concat(
      '-->',
    ),
  ),
  page('half a tag at the end of a comment', '<!-- <p>KOMID</p> --!><p <p <div><p>rain'),
  page('zero-width letters in a name', `<p>${[...'KOMID'].join(ZERO_WIDTH)}</p>`, {
    marked: [[...'KOMID'].join(ZERO_WIDTH)],
  }),
  page('a flood of zero-width letters', `<p>${ZERO_WIDTH.repeat(200_000)}</p>`),
  // Of 50,000 Chromium itself takes 11 s to draw the page, of 500,000 more than two minutes. A name is not
  // looked for over more than a piece of text, 4,000 units.
  page('a flood of marks on one letter', `<p>A.Q. K${'\u0301'.repeat(10_000)}han</p>`),
  page('a thousand marks on one letter of a name', `<p>A.Q. K${'\u0301'.repeat(1000)}han</p>`, {
    marked: [`A.Q. K${'\u0301'.repeat(1000)}han`, 'KOMID'],
  }),
  page('a flood of changes of direction', `<p>${BIDI.repeat(100_000)}rain</p>`),
  page('a name turned round', `<p>\u202eDIMOK\u202c</p>`),
  page('halves of letters', `<p>${'\ud83d'.repeat(1000)}\udc00rain</p>`),
  page('emoji without end', `<p>${'👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿'.repeat(20_000)}</p>`),
  page('an hour of ideographs', `<p>${'核开发和导弹技术的合作'.repeat(40_000)}</p>`),
  page(
    'words that begin like names',
    `<p>${'KOMI A.Q. Kha Chagwang Sin Gauri Nodon North Kore Pakista '.repeat(20_000)}</p>`,
  ),
  page('a name a thousand times over', `<p>${'KOMID '.repeat(1000)}</p>`, {
    marked: ['KOMID', 'KOMID'],
  }), // Again after 4,000 letters.
  page('initials without end', `<p>${'A. Q. '.repeat(50_000)}</p>`),
  page(
    'a list of countries without end',
    `<p>${'North Korea, Iran, Syria, Pakistan, Libya, '.repeat(5000)}</p>`,
  ),
  page('brackets without end', `<p>${'('.repeat(100_000)}rain${')'.repeat(100_000)}</p>`),
  page(
    'text that would be markup',
    `<p>&lt;img src=x onerror="window.broken=1"&gt; KOMID&lt;script&gt;window.broken=1&lt;/script&gt;</p>`,
  ),
  page(
    'hidden a hundred ways',
    '<div hidden>rain</div><details>rain</details><dialog>rain</dialog><template>rain</template><noscript>rain</noscript><div style="display:none">rain</div><div inert>rain</div><div style="content-visibility:hidden">rain</div><object>rain</object><canvas>rain</canvas><video>rain</video><textarea>KOMID</textarea><select><option>KOMID</select><style>KOMID{}</style>',
  ),
  page(
    'a page that may be edited',
    '<div contenteditable>rain</div><script>document.designMode = "on"</script>',
  ),
  page('a base that leads nowhere', '<base href="javascript:void 0"><a href="#">rain</a>'),
  page('a refresh that never comes', '<meta http-equiv="refresh" content="999999">'),
  {
    name: 'an SVG document',
    body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">KOMID</text></svg>',
    headers: { 'content-type': 'image/svg+xml' },
    marked: [],
  },
  {
    name: 'an XHTML document',
    body: '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><script>/*KOMID*/</script><p>A.Q. <b>Khan</b></p><form><input name="localName"/><p>KOMID</p></form></body></html>',
    headers: { 'content-type': 'application/xhtml+xml' },
    marked: ['A.Q. Khan', 'KOMID'],
  },
  {
    name: 'an XML document',
    body: '<x><y>KOMID</y></x>',
    headers: { 'content-type': 'text/xml' },
    marked: [],
    isRestless: true, // Chromium puts a viewer of its own in its place.
  },
  {
    name: 'a JSON document',
    body: '{"a":"KOMID"}',
    headers: { 'content-type': 'application/json' },
    marked: [],
  },
  { name: 'an empty document', body: '', marked: [] },
  { name: 'quirks mode without a head', body: '<p>KOMID', marked: ['KOMID'] },
];
