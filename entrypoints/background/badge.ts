/** The few characters on the extension's button, and its words for who points at it or has it read out. */
import type Browser from 'webextension-polyfill';

type Action = Pick<Browser.Action.Static, 'setBadgeText' | 'setBadgeBackgroundColor' | 'setTitle'>;
/** A text by its key of `public/_locales`. */
export type Word = (key: string, ...substitutions: string[]) => string;

export type Badge = ReturnType<typeof openBadge>;

/** A tab that is gone has no badge to set. */
const ignore = () => undefined;

export function openBadge(action: Action, word: Word) {
  const show = async (tabId: number, text: string, color: string, title: string): Promise<void> => {
    await action.setBadgeBackgroundColor({ tabId, color }).catch(ignore);
    await action.setBadgeText({ tabId, text }).catch(ignore);
    await action.setTitle({ tabId, title }).catch(ignore);
  };
  return {
    /** How many values came into which draft. */
    added: (tabId: number, count: number, draft: string) =>
      show(tabId, `+${count}`, '#1d4f91', word('badge_added', String(count), draft)),
    failed: (tabId: number, why: 'badge_failed' | 'badge_nothing' = 'badge_failed') =>
      show(tabId, '!', '#a3261c', word(why)),
    /** On every tab that shows nothing of its own: how many deliveries need the person. */
    async attention(count: number): Promise<void> {
      await action.setBadgeBackgroundColor({ color: '#a3261c' }).catch(ignore);
      await action.setBadgeText({ text: count > 0 ? String(Math.min(count, 999)) : '' }).catch(ignore);
    },
    async clear(tabId: number): Promise<void> {
      await action.setBadgeText({ tabId, text: '' }).catch(ignore);
      await action.setTitle({ tabId, title: word('extensionName') }).catch(ignore);
    },
  };
}
