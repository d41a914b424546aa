/** What a provider's card holds while a person edits it, and what of that is saved. */
import type { AccountView } from '../../utils/messages.ts';
import type { ProviderDeclaration, SettingField, SettingValue } from '../../utils/providers/types.ts';
import { t, tAny } from '../../utils/words.ts';
import { presetOf } from '../setting-choices.ts';

export interface Edits {
  /** Credentials being entered; null where the stored one stays. */
  credentials: Record<string, string | null>;
  settings: Record<string, SettingValue>;
}

export const noEdits: Edits = { credentials: {}, settings: {} };

/** What a setting shows: edited, else what it has by itself. */
export const shownSetting = (field: SettingField, account: AccountView | undefined, edits: Edits): SettingValue =>
  edits.settings[field.id] ?? presetOf(field, account);

/** Settings that differ from what is stored. */
export function changedSettings(
  provider: ProviderDeclaration,
  account: AccountView | undefined,
  edits: Edits,
): Record<string, SettingValue> {
  const changed = provider.settings
    .map((field) => [field.id, shownSetting(field, account, edits), account?.settings[field.id]] as const)
    .filter(([, shown, stored]) => JSON.stringify(shown) !== JSON.stringify(stored));
  return Object.fromEntries(changed.map(([id, shown]) => [id, shown]));
}

/** Credentials that were entered, trimmed. */
export const enteredCredentials = (edits: Edits): Record<string, string> =>
  Object.fromEntries(
    Object.entries(edits.credentials).flatMap(([id, text]) => (text?.trim() ? [[id, text.trim()]] : [])),
  );

/** What keeps the credentials from being saved: a sentence a field. */
export function credentialProblems(
  provider: ProviderDeclaration,
  account: AccountView | undefined,
  edits: Edits,
): Record<string, string> {
  const problems = provider.credentials.flatMap((field): [string, string][] => {
    const text = edits.credentials[field.id]?.trim() ?? '';
    if (text) {
      const key = field.problem(text);
      return key === null ? [] : [[field.id, tAny(key)]];
    }
    const stored = account?.endings[field.id] !== undefined;
    return stored || field.optional ? [] : [[field.id, t('enterFirst', tAny(field.label))]];
  });
  return Object.fromEntries(problems);
}
