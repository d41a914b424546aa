/** What a choice offers, and what stands there before anybody chose. */
import type { AccountView } from '../utils/messages.ts';
import type { Choice, SettingField, SettingValue } from '../utils/providers/types.ts';

/** The choices of a setting: its own, those that the account check found, or the entries that the person keeps. */
export function choicesOf(field: SettingField, account: AccountView | undefined): Choice[] {
  if (field.input.kind !== 'choice') return [];
  const { choices, from } = field.input;
  if (from === 'users') return [...choices, ...(account?.check?.users ?? [])];
  if (from === undefined) return [...choices];
  const kept = account?.settings[from.setting];
  return [...choices, ...(Array.isArray(kept) ? kept.map(({ id, label }) => ({ value: id, label: label || id })) : [])];
}

/** What a setting has by itself: stored, else the only choice of a required one, else its default. */
export function presetOf(field: SettingField, account: AccountView | undefined): SettingValue {
  const stored = account?.settings[field.id] ?? field.default;
  const [only, ...others] = choicesOf(field, account);
  return field.required && stored === '' && only && others.length === 0 ? only.value : stored;
}
