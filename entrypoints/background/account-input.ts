/** What a person entered for an account, checked against what its provider declares. */
import { Failed } from '../../utils/failure.ts';
import type {
  Credentials,
  ProviderDeclaration,
  SettingField,
  Settings,
  SettingValue,
} from '../../utils/providers/types.ts';

const invalid = (where: string, expected: string) => new Failed({ kind: 'invalid-input', where, expected });

/**
 * The credentials that were entered over those stored before. A field left out or left empty keeps its stored value;
 * an optional one left empty is forgotten. Throws `Failed` (`invalid-input`; `expected` is the declaration's message key).
 */
export function enteredCredentials(
  provider: ProviderDeclaration,
  entered: Credentials,
  before: Credentials,
): Credentials {
  const after: Record<string, string> = { ...before };
  for (const [id, raw] of Object.entries(entered)) {
    const field = provider.credentials.find((candidate) => candidate.id === id);
    if (!field) throw invalid(id, 'a credential of this provider');
    const text = raw.trim();
    if (text === '') {
      if (field.optional) delete after[id];
      continue;
    }
    const problem = field.problem(text);
    if (problem !== null) throw invalid(id, problem);
    after[id] = text;
  }
  return after;
}

function fits({ input }: SettingField, value: SettingValue): boolean {
  switch (input.kind) {
    case 'toggle':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number' && value >= input.min && value <= input.max;
    case 'labelled-ids':
      return Array.isArray(value);
    case 'choice':
      // What else may be chosen is known only to the vendor (`from`), so any text will do there.
      return typeof value === 'string' && (input.from !== undefined || input.choices.some((c) => c.value === value));
  }
}

/** Settings that were entered, of the given scopes. Throws `Failed` (`invalid-input`). */
export function enteredSettings(
  provider: ProviderDeclaration,
  entered: Settings,
  scopes: readonly SettingField['scope'][],
): Record<string, SettingValue> {
  const after: Record<string, SettingValue> = {};
  for (const [id, value] of Object.entries(entered)) {
    const field = provider.settings.find((candidate) => candidate.id === id && scopes.includes(candidate.scope));
    if (!field) throw invalid(id, 'a setting of this provider');
    if (!fits(field, value)) throw invalid(id, field.input.kind);
    after[id] = value;
  }
  return after;
}

/** How a secret ends, to recognise it by; one that is too short to show a part of shows nothing. */
export const ending = (secret: string): string => (secret.length >= 12 ? secret.slice(-4) : '');
