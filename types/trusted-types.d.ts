/** Makes what a policy of this name has let through; typed as the text that it stands for. */
interface TextPolicy {
  createHTML(text: string): string;
  createScriptURL(text: string): string;
}

/** What `Trusted Types` call the page's own gate; undefined in browsers and worlds without one. */
declare var trustedTypes:
  | { createPolicy(name: string, rules: Partial<TextPolicy>): TextPolicy }
  | undefined;
