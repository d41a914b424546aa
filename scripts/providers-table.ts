/** The README's table of providers, from their declarations. */
import { FIELD_NAMES } from '../utils/icp/describe.ts';
import { ICP_FIELDS, type IcpField } from '../utils/icp/types.ts';
import type { Provider } from '../utils/providers/types.ts';

/** The registry keeps names as message keys where they are translated. */
const NAMES: Readonly<Record<string, string>> = { 'this-device': 'This device' };

const listed = (provider: Provider, how: 'carried' | 'reshaped' | 'dropped'): string =>
  ICP_FIELDS.filter((field: IcpField) => provider.carries[field].how === how)
    .map((field) => FIELD_NAMES[field].toLowerCase())
    .join(', ');

function holds(provider: Provider): string {
  const dropped = listed(provider, 'dropped');
  const reshaped = listed(provider, 'reshaped');
  if (!dropped && !reshaped) return 'every field';
  return [dropped && `all but ${dropped}`, reshaped && `in its own terms: ${reshaped}`].filter(Boolean).join('; ');
}

export function providersTable(providers: readonly Provider[]): string {
  const rows = providers.map((provider) => {
    const name = NAMES[provider.id] ?? provider.name;
    const origins = provider.origins.map((origin) => `\`${origin}\``).join(', ') || 'nothing: it stays on the device';
    const documentation = provider.documentation
      ? `[${new URL(provider.documentation).host}](${provider.documentation})`
      : '';
    return `| ${name} | ${origins} | ${holds(provider)} | ${documentation} |`;
  });
  return ['| Provider | Talks to | What it holds | Documentation |', '|---|---|---|---|', ...rows].join('\n');
}
