/** The person's settings in an export of everything: none of them is a secret. Keys are in no file. */
import { HISTORY_FIELDS, type Listed } from '../icp/suggestions.ts';
import { LIST_FIELDS, type ListField } from '../icp/types.ts';
import type { ProviderId, SettingValue } from '../providers/types.ts';
import { type Checker, isRecord } from './checker.ts';

export interface OwnSettings extends Listed {
  /** The provider that the form offers first; null: the file does not say. */
  defaultProvider: ProviderId | null;
  /** What is set for providers, but for their keys. */
  providers: { provider: ProviderId; settings: Record<string, SettingValue> }[];
}

const isListField = (text: string): text is ListField => (LIST_FIELDS as readonly string[]).includes(text);
const isSetting = (value: unknown): value is SettingValue =>
  ['string', 'number', 'boolean'].includes(typeof value) ||
  (Array.isArray(value) &&
    value.every((one) => isRecord(one) && typeof one.id === 'string' && typeof one.label === 'string'));

/** Null: the file has none. What is wrong with them is noted in `check`. */
export function ownSettings(
  check: Checker,
  { settings, suggestions, accounts }: Record<string, unknown>,
): OwnSettings | null {
  const own: OwnSettings = { defaultProvider: null, never: [], history: {}, providers: [] };
  if (settings !== undefined) {
    const record = check.record(settings, ['settings'], ['version', 'defaultProvider']);
    if (record) own.defaultProvider = check.text(record.defaultProvider, ['settings', 'defaultProvider']) || null;
  }
  if (suggestions !== undefined) {
    const record = check.record(suggestions, ['suggestions'], ['history', 'never']) ?? {};
    const history = check.record(record.history ?? {}, ['suggestions', 'history'], HISTORY_FIELDS) ?? {};
    for (const field of HISTORY_FIELDS) {
      const path = ['suggestions', 'history', field];
      const values =
        history[field] === undefined ? [] : check.list(history[field], path, (one, at) => check.text(one, at));
      if (values.length > 0) own.history[field] = values;
    }
    check.list(record.never ?? [], ['suggestions', 'never'], (one, path) => {
      const refused = check.record(one, path, ['field', 'value', 'at']) ?? {};
      const field = check.text(refused.field, [...path, 'field'], isListField);
      const value = check.text(refused.value, [...path, 'value'], (text) => text !== '');
      if (isListField(field) && value) own.never.push({ field, value });
    });
  }
  for (const account of Array.isArray(accounts) ? (accounts as unknown[]) : []) {
    if (!isRecord(account) || typeof account.provider !== 'string' || !isRecord(account.settings)) continue;
    const entries = Object.entries(account.settings).flatMap(([id, value]) =>
      isSetting(value) ? [[id, value] as const] : [],
    );
    if (entries.length > 0) own.providers.push({ provider: account.provider, settings: Object.fromEntries(entries) });
  }
  const holds =
    own.defaultProvider !== null || own.never.length + own.providers.length + Object.keys(own.history).length > 0;
  return holds ? own : null;
}
