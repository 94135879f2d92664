import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What driving an extension needs to know of its manifest. */
export interface ExtensionManifest {
  readonly action?: { readonly default_popup?: string };
  readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } };
}

/** The manifest of the unpacked extension in `folder`; throws, naming the cure, where there is none. */
export function readManifest(folder: string): ExtensionManifest {
  try {
    return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as ExtensionManifest;
  } catch (cause) {
    throw new Error(`There is no built extension in ${folder}: run \`npm run build\` first.`, {
      cause,
    });
  }
}

/** The path of the popup's page. */
export function popupPath({ action }: ExtensionManifest): string {
  return action?.default_popup ?? 'popup.html';
}
