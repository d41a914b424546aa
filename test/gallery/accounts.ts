import type { Failure } from '../../utils/failure.ts';
import type { AccountView } from '../../utils/messages.ts';
import { PROVIDERS } from '../../utils/providers/index.ts';

const view = (provider: string, more: Partial<AccountView>): AccountView => ({
  provider,
  state: 'not-set-up',
  endings: {},
  settings: Object.fromEntries(
    (PROVIDERS.find(({ id }) => id === provider)?.settings ?? []).map((field) => [field.id, field.default]),
  ),
  check: null,
  failure: null,
  checkedAt: null,
  permitted: false,
  ...more,
});

const here = view('this-device', { state: 'connected', permitted: true });

export const notSetUp: AccountView[] = [view('warm-ai', {}), view('kashew', {}), here];

const warm = view('warm-ai', { permitted: true });
export const connected: AccountView[] = [
  {
    ...warm,
    state: 'connected',
    endings: { accessKey: '9c1e' },
    checkedAt: '2026-03-05T11:58:00Z',
    settings: {
      ...warm.settings,
      user: 'usr_abc123',
      products: [
        { id: 'prod_xyz789', label: 'Attribution Suite' },
        { id: 'prod_abc456', label: 'Nordlicht Core' },
      ],
      product: 'prod_xyz789',
    },
    check: {
      accountId: 'usr_abc123',
      who: 'Test Seat',
      facts: [{ label: 'warmAi_balance', value: '1240' }],
      users: [
        { value: 'usr_abc123', label: 'Test Seat' },
        { value: 'usr_def456', label: 'Second Seat' },
      ],
    },
  },
  view('kashew', {
    state: 'connected',
    permitted: true,
    endings: { apiKey: '4f2a' },
    checkedAt: '2026-03-05T11:58:00Z',
    check: { accountId: 'acme0001', who: 'Tenant acme0001', facts: [{ label: 'kashew_profiles', value: '12' }] },
  }),
  here,
];

/** The same, before the passphrase is entered. */
export const locked: AccountView[] = connected.map((account) =>
  account.provider === 'this-device' ? account : { ...account, state: 'locked' },
);

/** Warm AI's key is in, but no product yet. */
export const withoutProduct: AccountView[] = connected.map((account) =>
  account.provider === 'warm-ai'
    ? { ...account, settings: { ...account.settings, products: [], product: '' } }
    : account,
);

export const failing = (failure: Failure): AccountView[] => [
  view('warm-ai', {
    state: 'failed',
    endings: { accessKey: '9c1e' },
    permitted: true,
    failure,
    checkedAt: '2026-03-05T11:58:00Z',
  }),
  view('kashew', { state: 'unchecked', endings: { apiKey: '4f2a' } }),
  here,
];
