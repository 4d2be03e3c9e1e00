import { askBackground } from '../ask-background.ts';
import { closeOwnTab } from '../close-own-tab.ts';

/**
 * Closes the warning's tab: through the background, which also records it, and by itself where nobody answers. Resolves
 * only where the tab is still there.
 */
export async function closePage(id: string): Promise<void> {
  await askBackground('close-page', { id }).catch((error) =>
    console.warn('hangup: the background did not close the tab', error),
  );
  await closeOwnTab().catch((error) => console.warn('hangup: the tab could not be closed', error));
}
