import '../../components/design.css';
import '../../components/page.css';
import { OptionsRoot } from '../../entrypoints/options/OptionsRoot.tsx';
import type { Broadcast } from '../../utils/messages.ts';
import { PROVIDERS } from '../../utils/providers/index.ts';
import { t } from '../../utils/words.ts';
import { connected, failing, locked, notSetUp } from './accounts.ts';
import { fakeBackground, type Situation } from './fake-background.ts';

const STATES: Record<string, Situation> = {
  empty: { accounts: notSetUp, defaultProvider: 'this-device' },
  connected: { accounts: connected },
  suggestions: {
    accounts: connected,
    suggestions: {
      history: {
        jobTitles: ['VP Marketing', 'Head of Growth', ...Array.from({ length: 30 }, (_, at) => `Role number ${at}`)],
        industries: ['Financial Services', 'الخدمات المالية', '製造業'],
        countries: ['DE', 'AT'],
      },
      never: [
        { field: 'jobTitles', value: 'Recruiter', at: '2026-03-01T10:00:00Z' },
        { field: 'jobTitles', value: `Senior ${'International Partnerships '.repeat(7)}`, at: '2026-03-02T10:00:00Z' },
        { field: 'countries', value: 'US', at: '2026-03-03T10:00:00Z' },
      ],
    },
  },
  failed: {
    accounts: failing({
      kind: 'key-refused',
      provider: 'warm-ai',
      status: 401,
      message: 'INVALID_ACCESS_KEY: the access key is not valid',
    }),
  },
  passphrase: { accounts: connected, keys: { protection: 'passphrase', locked: false, idleMinutes: 15 } },
  locked: {
    accounts: locked,
    keys: { protection: 'passphrase', locked: true, idleMinutes: 15 },
  },
  'wipe-fails': {
    accounts: connected,
    broken: { 'data.wipe': { kind: 'storage', detail: 'the database is still in use' } },
  },
  'wipe-leaves': { accounts: connected, wipeLeft: ['settings', 'permissions'] },
  reading: { accounts: connected, silent: ['workbench.read'] },
};

export default function optionsSurface(state: string) {
  let hear: (broadcast: Broadcast) => void = () => undefined;
  return (
    <OptionsRoot
      send={fakeBackground(STATES[state] ?? {}, (broadcast) => hear(broadcast))}
      providers={PROVIDERS}
      outside={{
        ask: async () => true,
        listen: (listener) => {
          hear = listener;
        },
        shortcuts: async () => [
          { name: '_execute_action', description: '', shortcut: 'Alt+Shift+I' },
          { name: 'add-page', description: t('commandAddPage'), shortcut: '' },
        ],
        changeShortcuts: () => undefined,
        granted: async () => ['https://kashew.ai/*'],
        giveBack: async () => undefined,
        version: '0.1.0',
        download: () => undefined,
      }}
    />
  );
}
