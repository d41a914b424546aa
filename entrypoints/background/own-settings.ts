/** The settings that an export of everything holds, taken in from another device, and taken back. Keys are none of them. */
import type { OwnSettings } from '../../utils/library/own-settings.ts';
import type { Accounts } from './accounts.ts';
import type { SettingsService } from './settings.ts';
import type { SuggestionsService } from './suggestions.ts';

export function openOwnSettings(outside: {
  settings: SettingsService;
  suggestions: SuggestionsService;
  accounts: Accounts;
}) {
  const { settings, suggestions, accounts } = outside;
  return {
    /**
     * Takes in what is new here, and answers with what `unmerge` wants to take it back. Of a provider or a setting that
     * this version does not have, nothing is taken; nor where something is set up here.
     */
    async merge({ defaultProvider, never, history, providers }: OwnSettings): Promise<OwnSettings> {
      const back: OwnSettings = {
        ...(await suggestions.merge({ never, history })),
        defaultProvider: null,
        providers: [],
      };
      const before = (await settings.read()).defaultProvider;
      if (defaultProvider !== null && defaultProvider !== before)
        await settings.change({ defaultProvider }).then(
          () => {
            back.defaultProvider = before;
          },
          () => undefined,
        );
      const fresh = new Set((await accounts.views()).flatMap((it) => (it.state === 'not-set-up' ? it.provider : [])));
      for (const { provider, settings: own } of providers) {
        if (!fresh.has(provider)) continue;
        back.providers.push({ provider, settings: { ...(await accounts.kept(provider)) } });
        await accounts.save(provider, {}, own).catch(() => undefined);
      }
      return back;
    },

    async unmerge({ defaultProvider, never, history, providers }: OwnSettings): Promise<void> {
      await suggestions.unmerge({ never, history });
      if (defaultProvider !== null) await settings.change({ defaultProvider });
      for (const { provider, settings: own } of providers) await accounts.restore(provider, own);
    },
  };
}
