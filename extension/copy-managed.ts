import { checkManaged } from './check-managed';
import { isSame } from './is-same';
import { MANAGED_KEY } from './managed';
import { patiently, type StorageApi } from './stored-value';

/** What `storage.managed.get` says in Firefox where nobody has set anything. */
const NONE = /manifest not found/i;

/**
 * Copy what whoever runs this computer has set to where pages read it, or take the copy away. What cannot
 * be is left out and told to `report`, with its place; a browser that fails to tell changes nothing.
 */
export async function copyManaged(
  { storage }: StorageApi,
  report: (error: unknown) => void,
): Promise<void> {
  const policy = await storage.managed.get(null).catch((error: unknown) => {
    if (NONE.test(String(error))) return {};
    throw error;
  });
  const { managed, wrong } = checkManaged(policy);
  if (wrong.length > 0) report(new Error(`The policy is wrong at ${wrong.join(', ')}.`));
  const { [MANAGED_KEY]: before } = await patiently(() => storage.local.get(MANAGED_KEY));
  if (isSame(managed, before)) return; // Every write is heard in every page.
  if (managed) await storage.local.set({ [MANAGED_KEY]: managed });
  else await storage.local.remove(MANAGED_KEY);
}
