/** The physical limit: walk every text node, read its text, look at every unit; gives a checksum. */
export function readToTheLimit(body: Element): number {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let sum = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text; // The walker shows nothing else.
    for (let at = 0; at < data.length; at += 1) sum = (sum + data.charCodeAt(at)) | 0;
  }
  return sum;
}
