/** The few characters on the extension's button: what a right-click or the shortcut did. */
import type Browser from 'webextension-polyfill';

type Action = Pick<Browser.Action.Static, 'setBadgeText' | 'setBadgeBackgroundColor'>;

export type Badge = ReturnType<typeof openBadge>;

/** A tab that is gone has no badge to set. */
const ignore = () => undefined;

export function openBadge(action: Action) {
  const show = async (tabId: number, text: string, color: string): Promise<void> => {
    await action.setBadgeBackgroundColor({ tabId, color }).catch(ignore);
    await action.setBadgeText({ tabId, text }).catch(ignore);
  };
  return {
    added: (tabId: number, count: number) => show(tabId, `+${count}`, '#1d4f91'),
    failed: (tabId: number) => show(tabId, '!', '#a3261c'),
    /** On every tab that shows nothing of its own: how many deliveries need the person. */
    async attention(count: number): Promise<void> {
      await action.setBadgeBackgroundColor({ color: '#a3261c' }).catch(ignore);
      await action.setBadgeText({ text: count > 0 ? String(Math.min(count, 999)) : '' }).catch(ignore);
    },
    clear: (tabId: number) => action.setBadgeText({ tabId, text: '' }).catch(ignore),
  };
}
