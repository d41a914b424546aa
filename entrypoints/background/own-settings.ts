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
      // Whatever may fail is the first change or comes before it, so that a failure leaves nothing half taken in.
      const before = (await settings.read()).defaultProvider;
      const views = await accounts.views();
      const fresh = providers.filter(({ provider }) =>
        views.some((view) => view.provider === provider && view.state === 'not-set-up'),
      );
      const kept: OwnSettings['providers'] = [];
      for (const { provider } of fresh) kept.push({ provider, settings: { ...(await accounts.kept(provider)) } });
      const listed = await suggestions.merge({ never, history });
      const back: OwnSettings = { ...listed, defaultProvider: null, providers: kept };
      if (defaultProvider !== null && defaultProvider !== before)
        await settings.change({ defaultProvider }).then(
          () => {
            back.defaultProvider = before;
          },
          () => undefined,
        );
      for (const { provider, settings: own } of fresh) await accounts.save(provider, {}, own).catch(() => undefined);
      return back;
    },

    async unmerge({ defaultProvider, never, history, providers }: OwnSettings): Promise<void> {
      await suggestions.unmerge({ never, history });
      if (defaultProvider !== null) await settings.change({ defaultProvider });
      for (const { provider, settings: own } of providers) await accounts.restore(provider, own);
    },
  };
}
