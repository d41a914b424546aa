/** Where a profile goes: the provider that is shown, what was picked beside the button, and the providers besides. */

import { presetOf } from '../../components/setting-choices.ts';
import { isSetUp } from '../../components/workbench-state.ts';
import type { AccountView, UserSettings } from '../../utils/messages.ts';
import type { ProviderDeclaration, ProviderId, SettingValue } from '../../utils/providers/types.ts';
import type { Target } from './sending.ts';

export function createDestinations(providers: readonly ProviderDeclaration[]) {
  let accounts: AccountView[] = [];
  let settings: UserSettings | null = null;
  let chosen: ProviderId | null = null;
  let also: ReadonlySet<ProviderId> = new Set();
  const picks: Record<ProviderId, Record<string, SettingValue>> = {};

  const provider = (): ProviderDeclaration | undefined => {
    const wanted = chosen ?? settings?.defaultProvider;
    return providers.find(({ id }) => id === wanted) ?? providers[0];
  };
  const account = (id: ProviderId) => accounts.find((view) => view.provider === id);
  /** What stands beside the button: picked here, else what it has by itself. */
  const pickedFor = (one: ProviderDeclaration): Record<string, SettingValue> =>
    Object.fromEntries(
      one.settings
        .filter(({ scope }) => scope === 'delivery')
        .map((field) => [field.id, picks[one.id]?.[field.id] ?? presetOf(field, account(one.id))]),
    );
  /** Whether a profile could be sent to a provider without asking anything more. */
  const isReady = (one: ProviderDeclaration): boolean =>
    isSetUp(one, accounts) &&
    one.settings.every(({ id, scope, required }) => {
      const value = scope === 'delivery' ? pickedFor(one)[id] : account(one.id)?.settings[id];
      return !required || (value !== undefined && value !== '');
    });
  const others = (): ProviderDeclaration[] => providers.filter((one) => one.id !== provider()?.id && isReady(one));
  const besides = (): ProviderDeclaration[] => others().filter(({ id }) => also.has(id));
  const targetOf = (one: ProviderDeclaration): Target => ({ provider: one.id, settings: pickedFor(one) });

  return {
    /** The provider that is shown, with what is picked for it. Undefined only where there is no provider at all. */
    shown: (): Target | undefined => {
      const one = provider();
      return one && targetOf(one);
    },
    /** What stands beside the button, provider by provider. */
    picked: (): Record<ProviderId, Record<string, SettingValue>> =>
      Object.fromEntries(providers.map((one) => [one.id, pickedFor(one)])),
    accounts: () => accounts,
    account,
    /** Those that could be ticked besides, and those that are. */
    ready: (): ProviderId[] => others().map(({ id }) => id),
    also: (): ProviderId[] => besides().map(({ id }) => id),
    /** All that it is sent to, the one that is shown first. */
    targets: (): Target[] => {
      const one = provider();
      return (one ? [one, ...besides()] : []).map(targetOf);
    },

    load: (views: readonly AccountView[], stored: UserSettings): void => {
      accounts = [...views];
      settings = stored;
    },
    putAccount: (view: AccountView): void => {
      accounts = [...accounts.filter((one) => one.provider !== view.provider), view];
    },
    putSettings: (stored: UserSettings): void => {
      settings = stored;
    },
    choose: (id: ProviderId): void => {
      chosen = id;
    },
    pick: (setting: string, value: SettingValue): void => {
      const id = provider()?.id;
      if (id) picks[id] = { ...picks[id], [setting]: value };
    },
    toggleAlso: (id: ProviderId): void => {
      const next = new Set(also);
      if (!next.delete(id)) next.add(id);
      also = next;
    },
    /** Another profile: it goes to one provider until said otherwise. */
    forgetAlso: (): void => {
      also = new Set();
    },
  };
}
