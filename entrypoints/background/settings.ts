/** The person's settings that are no secret. */
import { Failed } from '../../utils/failure.ts';
import type { Broadcast, UserSettings } from '../../utils/messages.ts';
import type { ProviderDeclaration } from '../../utils/providers/types.ts';
import type { StorageArea } from '../../utils/storage/area.ts';
import { settingsCell } from '../../utils/storage/settings.ts';

/** Needs no key and no network. */
const FIRST_PROVIDER = 'this-device';

export type SettingsService = ReturnType<typeof openSettings>;

export function openSettings(outside: {
  local: StorageArea;
  providers: readonly ProviderDeclaration[];
  broadcast: (broadcast: Broadcast) => void;
}) {
  const stored = settingsCell(outside.local);
  return {
    read: async (): Promise<UserSettings> => (await stored.read()) ?? { version: 1, defaultProvider: FIRST_PROVIDER },
    async change(change: { defaultProvider: string }): Promise<UserSettings> {
      if (!outside.providers.some(({ id }) => id === change.defaultProvider))
        throw new Failed({ kind: 'not-found-here', what: `provider ${change.defaultProvider}` });
      const settings: UserSettings = { version: 1, ...change };
      await stored.write(settings);
      outside.broadcast({ event: 'settings.changed', settings });
      return settings;
    },
  };
}
