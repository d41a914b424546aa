/** Reading settings and credentials that may be missing or of another kind. */
import { Failed } from '../failure.ts';
import type { Credentials, ProviderDeclaration, SettingField, Settings, SettingValue } from './types.ts';

const kindOf = (value: SettingValue): string => (Array.isArray(value) ? 'list' : typeof value);

/** Every setting of a declaration: what was stored where it is of the right kind, else the default. */
export function completeSettings(fields: readonly SettingField[], stored: Settings): Record<string, SettingValue> {
  return Object.fromEntries(
    fields.map((field) => {
      const value = stored[field.id];
      return [field.id, value !== undefined && kindOf(value) === kindOf(field.default) ? value : field.default];
    }),
  );
}

/** Ids of what a provider needs and does not have yet, credentials first. */
export function missingParts(
  provider: Pick<ProviderDeclaration, 'credentials' | 'settings'>,
  credentials: Credentials,
  settings: Settings,
): string[] {
  const keys = provider.credentials.filter(({ id, optional }) => !optional && !credentials[id]?.trim());
  const needed = provider.settings.filter(({ id, required }) => required && !settings[id]);
  return [...keys, ...needed].map(({ id }) => id);
}

/** A text setting without outer spaces. Throws `Failed` (`not-set-up`) when it is empty. */
export function requiredText(provider: string, values: Settings | Credentials, id: string): string {
  const value = values[id];
  const text = typeof value === 'string' ? value.trim() : '';
  if (!text) throw new Failed({ kind: 'not-set-up', provider, missing: [id] });
  return text;
}

/** The message key of what is wrong with a text that should be one token, or null. */
export const tokenProblem = (text: string): string | null => {
  if (!text.trim()) return 'credential_empty';
  return /[\s\p{Cc}]|[^\x21-\x7e]/u.test(text.trim()) ? 'credential_spaces' : null;
};

/** The field only when there is something to say: vendors get no empty list and no empty text. */
export const unlessEmpty = <Value extends string | readonly unknown[]>(
  field: string,
  value: Value,
): Record<string, Value> => (value.length > 0 ? { [field]: value } : {});
