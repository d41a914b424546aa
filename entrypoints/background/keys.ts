/** How the providers' keys are kept, and the lock on them. */
import type Browser from 'webextension-polyfill';
import { Failed } from '../../utils/failure.ts';
import type { Broadcast, RequestOf } from '../../utils/messages.ts';
import type { KeyState, Seal } from '../../utils/storage/seal.ts';
import type { Accounts } from './accounts.ts';
import type { Deliveries } from './deliveries.ts';

const ALARM = 'lock-keys';

export interface KeysOutside {
  seal: Seal;
  accounts: Pick<Accounts, 'alone' | 'tellAll' | 'removeAll'>;
  deliveries: Pick<Deliveries, 'mendedAll'>;
  alarms: Pick<Browser.Alarms.Static, 'create' | 'clear' | 'onAlarm'>;
  broadcast: (broadcast: Broadcast) => void;
}

export type Keys = ReturnType<typeof openKeys>;

export function openKeys({ seal, accounts, deliveries, alarms, broadcast }: KeysOutside) {
  /** Browsers end the background long before the time is up, so an alarm watches; none is set when nothing is to lock. */
  const watch = async (): Promise<void> => {
    const at = await seal.locksAt();
    await (at ? alarms.create(ALARM, { when: at.getTime() }) : alarms.clear(ALARM));
  };

  const tell = async (): Promise<KeyState> => {
    const keys = await seal.state();
    await watch();
    broadcast({ event: 'keys.changed', keys });
    await accounts.tellAll();
    return keys;
  };

  alarms.onAlarm.addListener(({ name }) => {
    if (name !== ALARM) return;
    const look = async () => ((await seal.state()).locked ? tell() : watch());
    // It is looked at again before every use, so a lock that is not told is a lock all the same.
    void look().catch(() => undefined);
  });

  return {
    read: (): Promise<KeyState> => seal.state(),
    watch,
    touch: () => seal.touch().catch(() => undefined),

    async unlock(passphrase: string): Promise<KeyState> {
      await seal.unlock(passphrase);
      const keys = await tell();
      // What waited for the keys goes on by itself.
      void deliveries.mendedAll();
      return keys;
    },
    async lock(): Promise<KeyState> {
      await seal.lock();
      return tell();
    },
    async protect({ current, ...next }: RequestOf<'keys.protect'>): Promise<KeyState> {
      // Nobody may store credentials under the key that is being replaced.
      await accounts.alone(() => seal.protect(next, current));
      const keys = await tell();
      void deliveries.mendedAll();
      return keys;
    },
    async setIdle(minutes: number | null): Promise<KeyState> {
      await seal.setIdle(minutes);
      return tell();
    },
    /** The way out when the passphrase is lost: providers' keys go, and everything else stays. */
    async forget(): Promise<KeyState> {
      if ((await seal.state()).protection !== 'passphrase')
        throw new Failed({ kind: 'invalid-input', where: 'keys', expected: 'a passphrase to forget' });
      await accounts.alone(() => seal.forget());
      await accounts.removeAll();
      return tell();
    },
  };
}
