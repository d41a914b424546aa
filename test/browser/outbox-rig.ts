/** Deliveries through the real background of a real browser, asked for from one of the extension's own pages. */
import type { Delivery } from '../../utils/delivery/types.ts';
import type { Answer, DeliveryView, MessageType, ReplyOf, RequestOf } from '../../utils/messages.ts';
import type { Internet } from '../internet/internet.ts';
import type { BrowserUnderTest, Surface } from './driver.ts';
import { SANDBOX } from './steps.ts';

export type Vendor = 'kashew' | 'warm-ai';
export const VENDORS: readonly Vendor[] = ['kashew', 'warm-ai'];

interface Extension {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}

/** What became of some deliveries, by what the vendor holds and what the extension says. */
export interface Tally {
  deliveries: number;
  delivered: number;
  /** Deliveries of which an answer was lost on the way. */
  hit: number;
  /** Deliveries of which the vendor has no profile. */
  lost: string[];
  /** Profiles that are one too many. */
  doubled: string[];
  /** Neither delivered nor in want of the person. */
  stuck: string[];
  creates: number;
}

export class OutboxRig {
  readonly browser: BrowserUnderTest;
  readonly internet: Internet;
  #page: Surface;

  private constructor(browser: BrowserUnderTest, internet: Internet, page: Surface) {
    this.browser = browser;
    this.internet = internet;
    this.#page = page;
  }

  static async open(browser: BrowserUnderTest, internet: Internet): Promise<OutboxRig> {
    await browser.allowHosts(['https://kashew.ai', 'https://api.warmai.uk']);
    const page = await browser.openExtensionPage('library.html');
    if (browser.name === 'chromium') {
      // A browser that was killed soon after may have forgotten. Here what runs in a page counts as the person's gesture.
      await page.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { permissions: { request(what: object): Promise<boolean> } };
        };
        await chrome.permissions.request({ origins: ['https://kashew.ai/*', 'https://api.warmai.uk/*'] });
      });
    }
    return new OutboxRig(browser, internet, page);
  }

  /** Asks the background. Throws when it was ended meanwhile, or says no. */
  async ask<T extends MessageType>(type: T, request: RequestOf<T>): Promise<ReplyOf<T>> {
    const answer = await this.#page.evaluate(
      async (message) => {
        const all = globalThis as unknown as { browser?: Extension; chrome?: Extension };
        try {
          const late = new Promise((resolve) => setTimeout(() => resolve({ ok: false, failure: 'no answer' }), 60_000));
          const answer = (all.browser ?? all.chrome)?.runtime.sendMessage(message);
          return (await Promise.race([answer, late])) ?? null;
        } catch (error) {
          return { ok: false, failure: String(error) };
        }
      },
      { to: 'background', type, request },
    );
    const told = answer as Answer<T> | null;
    if (!told?.ok) throw new Error(`${type}: ${JSON.stringify(told)}`);
    return told.value;
  }

  /** Asks again until the background has answered: after it was ended, the question is what starts it. */
  async insist<T extends MessageType>(type: T, request: RequestOf<T>): Promise<ReplyOf<T>> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.ask(type, request);
      } catch (error) {
        if (tries === 20) throw error;
      }
    }
  }

  /** Connects both vendors through the background, as the options page does. In Firefox a click has to allow the hosts first. */
  async connect(): Promise<void> {
    const { apiKey } = SANDBOX.kashew;
    const { accessKey, user } = SANDBOX.warmAi;
    await this.insist('account.save', { provider: 'kashew', credentials: { apiKey }, settings: {} });
    await this.insist('account.save', { provider: 'warm-ai', credentials: { accessKey }, settings: { user } });
  }

  /** After a restart: enters what is no longer there. */
  async reconnect(): Promise<void> {
    const { accounts } = await this.insist('workbench.read', {});
    if (VENDORS.some((vendor) => accounts.find(({ provider }) => provider === vendor)?.state !== 'connected')) {
      await this.connect();
    }
  }

  /** A draft of its own name. */
  async draft(name: string): Promise<string> {
    const { draft } = await this.insist('draft.start', { tabId: null });
    const ops: RequestOf<'draft.change'>['ops'] = [
      { op: 'set', field: 'name', text: name },
      { op: 'add', field: 'jobTitles', values: ['Head of Payroll'], at: 0 },
    ];
    await this.insist('draft.change', { draftId: draft.id, ops });
    return draft.id;
  }

  order(draftId: string, provider: Vendor): RequestOf<'delivery.create'> {
    return { draftId, provider, settings: provider === 'warm-ai' ? { product: SANDBOX.warmAi.product } : {} };
  }

  /** Orders a profile of a name, and skips the five seconds in which it could be undone. */
  async deliver(name: string, provider: Vendor): Promise<DeliveryView> {
    const draftId = await this.draft(name);
    const { id } = await this.insist('delivery.create', this.order(draftId, provider));
    return this.ask('delivery.retry', { deliveryId: id });
  }

  async deliveries(provider: Vendor): Promise<DeliveryView[]> {
    const found: DeliveryView[] = [];
    let before: string | null = null;
    do {
      const page: ReplyOf<'delivery.page'> = await this.insist('delivery.page', { filter: 'all', before, limit: 200 });
      found.push(...page.deliveries.filter((one) => one.provider === provider));
      before = page.next;
    } while (before !== null);
    return found;
  }

  /** The names of the profiles that the vendor holds. */
  held(provider: Vendor): string[] {
    const { kashew, warmAi } = this.internet.sandbox;
    return (provider === 'kashew' ? kashew.profiles() : warmAi.icps()).map(({ name }) => name);
  }

  async tally(provider: Vendor, prefix = ''): Promise<Tally> {
    const deliveries = (await this.deliveries(provider)).filter((one) => one.profileName.startsWith(prefix));
    const held = this.held(provider).filter((name) => name.startsWith(prefix));
    const count = (name: string) => held.filter((one) => one === name).length;
    const OPEN: readonly Delivery['state'][] = ['held', 'queued', 'sending', 'waiting', 'unsure', 'locked', 'refused'];
    const creates = this.internet.sandbox.requests.filter(
      (one) => one.vendor === provider && one.operation === 'create' && JSON.stringify(one.body ?? '').includes(prefix),
    );
    return {
      deliveries: deliveries.length,
      delivered: deliveries.filter(({ state }) => state === 'delivered').length,
      hit: deliveries.filter(({ attempts }) => attempts.some(({ failure }) => failure?.kind === 'network')).length,
      lost: deliveries.filter((one) => count(one.profileName) === 0).map((one) => one.profileName),
      doubled: [...new Set(held)].flatMap((name) => Array.from({ length: count(name) - 1 }, () => name)),
      stuck: deliveries.filter(({ state }) => OPEN.includes(state)).map((one) => `${one.profileName} (${one.state})`),
      creates: creates.length,
    };
  }

  /** Settles when every delivery of a prefix is delivered, or after so long. It asks seldom, so that alarms have their turn. */
  async settle(
    provider: Vendor,
    prefix: string,
    seconds: number,
    every = 5,
    /** Hears each time of those that are not delivered yet. */
    meanwhile: (open: readonly DeliveryView[]) => Promise<void> = async () => {},
  ): Promise<Tally> {
    const end = Date.now() + seconds * 1000;
    for (;;) {
      const tally = await this.tally(provider, prefix);
      if (tally.stuck.length === 0 || Date.now() > end) return tally;
      const all = await this.deliveries(provider);
      await meanwhile(all.filter(({ state, profileName }) => state !== 'delivered' && profileName.startsWith(prefix)));
      await new Promise((resolve) => setTimeout(resolve, every * 1000));
    }
  }
}
