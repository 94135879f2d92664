/** Runs before each script of the extension, and holds on to what it should let go: for the soak to find. */
export const LEAK = `(() => {
  const kept = (globalThis.keptBySoak ??= []);
  if (globalThis.document) new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) {
      const range = { startContainer: node, startOffset: 0, endContainer: node, endOffset: 0 };
      kept.push(new StaticRange(range));
    }
  }).observe(document, { childList: true, subtree: true });
  else chrome.runtime.onMessage.addListener((message) => { kept.push(Array(1000).fill(message)); });
})();`;
