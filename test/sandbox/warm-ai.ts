/** Warm AI, in memory. Where its pages are silent, `README.md` beside this says what was chosen. */
import { WARM_AI_ACCOUNT, type WarmAiAccount } from './accounts.ts';
import { filledText, problemOf } from './checks.ts';
import type { SandboxClock } from './clock.ts';
import {
  type Answer,
  asJson,
  type Handled,
  isoSeconds,
  isRecord,
  type Moment,
  type VendorRequest,
} from './exchange.ts';
import { UUID_V4 } from './random.ts';
import { refusalOf, statusOf, usersOf, warmAiError } from './warm-ai-answers.ts';
import {
  ACTIONS,
  HEADERS,
  ICP_FIELDS,
  PATHS,
  PLANS,
  type ReviewStatus,
  WARM_AI_HOST,
  type WarmAiIcp,
  type WorkflowStatus,
} from './warm-ai-contract.ts';
import { draftIcp, generateIcp } from './warm-ai-icp.ts';
import { SWITCHES, type WarmAiSwitches } from './warm-ai-switches.ts';

export class WarmAi {
  readonly id = 'warm-ai';
  readonly host = WARM_AI_HOST;
  switches: WarmAiSwitches = { ...SWITCHES };
  limitsLifted = false;
  #clock: SandboxClock;
  #changed: () => void;
  #accounts = new Map<string, WarmAiAccount>();
  /** Account and idempotency key → the request's body and its result. */
  #results = new Map<string, { bodyText: string; answer: Answer }>();
  #accepted: { account: WarmAiAccount; icp: WarmAiIcp }[] = [];
  #count = 0;

  constructor(clock: SandboxClock, changed: () => void) {
    this.#clock = clock;
    this.#changed = changed;
    this.addAccount();
  }

  addAccount(differences: Partial<WarmAiAccount> = {}): WarmAiAccount {
    const account = { ...structuredClone(WARM_AI_ACCOUNT), ...differences };
    this.#accounts.set(account.accessKey, account);
    return account;
  }

  /** The account of a key, the default one when none is given. */
  account(accessKey: string = WARM_AI_ACCOUNT.accessKey): WarmAiAccount {
    const account = this.#accounts.get(accessKey);
    if (!account) throw new Error(`no Warm AI account has the key ${accessKey}`);
    return account;
  }

  accounts(): WarmAiAccount[] {
    return [...this.#accounts.values()];
  }

  icps(accessKey?: string): WarmAiIcp[] {
    return this.account(accessKey).icps;
  }

  reset(): void {
    this.switches = { ...SWITCHES };
    this.limitsLifted = false;
    this.#accounts.clear();
    this.#results.clear();
    this.#accepted = [];
    this.#count = 0;
    this.addAccount();
  }

  /** Lets the AI finish: one ICP, or every one that is still generating. */
  generate(id?: string): void {
    for (const account of this.accounts()) {
      account.icps = account.icps.map((icp) => {
        const product = account.products.find((candidate) => candidate.id === icp.product_id);
        const wanted = icp.workflow_status === 'generating' && (id === undefined || id === icp.id);
        return wanted && product ? generateIcp(icp, product) : icp;
      });
    }
    this.#changed();
  }

  /** What a person does on the vendor's site: activate, pause, approve, reject. */
  settle(id: string, settled: { workflow?: WorkflowStatus; review?: ReviewStatus }): void {
    const icp = this.accounts()
      .flatMap(({ icps }) => icps)
      .find((candidate) => candidate.id === id);
    if (!icp) throw new Error(`no ICP ${id}`);
    if (settled.workflow) icp.workflow_status = settled.workflow;
    if (settled.review) icp.review_status = settled.review;
    this.#changed();
  }

  /** Lets every accepted (202) create appear in the list. */
  process(): void {
    for (const { account, icp } of this.#accepted.splice(0)) this.#commit(account, icp);
  }

  operation({ path, body }: VendorRequest): string {
    if (path === PATHS.users) return 'users';
    if (path === PATHS.account) return 'account';
    if (path !== PATHS.icps || !isRecord(body)) return 'other';
    return body.action === 'create_icp' ? 'create' : body.action === 'list_icps' ? 'list' : 'other';
  }

  rateLimited(): Answer {
    return warmAiError('RATE_LIMITED');
  }

  serverError(status: number): Answer {
    return warmAiError('INTERNAL_ERROR', undefined, status);
  }

  answer(request: VendorRequest, moment: Moment): Handled {
    const account = this.#accounts.get(request.headers[HEADERS.key] ?? '');
    const only = (answer: Answer): Handled => ({
      answer,
      account: account?.accessKey ?? null,
      committed: null,
      replayed: false,
    });
    const route = `${request.method} ${request.path}`;
    if (![`GET ${PATHS.users}`, `POST ${PATHS.account}`, `POST ${PATHS.icps}`].includes(route)) {
      return only(warmAiError('NOT_FOUND'));
    }
    if (!account) return only(warmAiError('INVALID_ACCESS_KEY'));
    const refusal = refusalOf(request, account, this.switches.balanceGuards, this.limitsLifted);
    if (refusal) return only(refusal);
    if (request.path === PATHS.users) return only(usersOf(account, request.query));
    if (!account.users.some(({ id }) => id === request.headers[HEADERS.user])) {
      return only(warmAiError('INVALID_USER_ID'));
    }
    if (request.path === PATHS.account) return only(statusOf(account));
    return { ...only(warmAiError('INVALID_REQUEST')), ...this.#icpAction(request, account, moment) };
  }

  #icpAction(request: VendorRequest, account: WarmAiAccount, moment: Moment): Partial<Handled> {
    const invalid = (problem: string) => ({ answer: warmAiError('INVALID_REQUEST', problem) });
    const key = request.headers[HEADERS.idempotency] ?? '';
    if (!UUID_V4.test(key)) return invalid(`${HEADERS.idempotency}: must be a UUID v4`);
    if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
      return invalid('Content-Type: must be application/json');
    }
    const { body } = request;
    if (!isRecord(body)) return invalid('body: must be a JSON object');
    if (!ACTIONS.some((action) => action === body.action))
      return invalid(`action: must be one of ${ACTIONS.join(', ')}`);

    const name = `${account.accessKey} ${key}`;
    const known = this.#results.get(name);
    if (known && known.bodyText !== request.bodyText) {
      return { answer: warmAiError('IDEMPOTENCY_KEY_REUSED', undefined, this.switches.reusedKeyStatus) };
    }
    if (known && this.switches.duplicateKeys === 'conflict')
      return { answer: warmAiError('DUPLICATE_IDEMPOTENCY_KEY') };
    if (known) return { answer: known.answer, replayed: true };

    const result = body.action === 'list_icps' ? this.#list(account, moment) : this.#create(body, account, moment);
    const { answer = warmAiError('INTERNAL_ERROR') } = result;
    if (answer.status < 300 || moment.fail?.stored) this.#results.set(name, { bodyText: request.bodyText, answer });
    return result;
  }

  #list(account: WarmAiAccount, { fail }: Moment): Partial<Handled> {
    return { answer: fail ? this.serverError(fail.status) : asJson(200, { data: account.icps }) };
  }

  #create(body: Record<string, unknown>, account: WarmAiAccount, moment: Moment): Partial<Handled> {
    const problem = problemOf(body, { product_id: { required: true, check: filledText }, ...ICP_FIELDS });
    if (problem) return { answer: warmAiError('INVALID_REQUEST', problem) };
    if (!account.products.some(({ id }) => id === body.product_id)) return { answer: warmAiError('PRODUCT_NOT_FOUND') };
    const limit = PLANS[account.plan];
    const held = account.icps.length + this.#accepted.filter((accepted) => accepted.account === account).length;
    if (held >= limit && !this.limitsLifted) {
      const message = `ICP limit reached: the ${account.plan} plan allows ${limit} ICP${limit === 1 ? '' : 's'}`;
      return { answer: warmAiError('ICP_LIMIT_REACHED', message, this.switches.limitStatus) };
    }
    const { fail } = moment;
    if (fail && !fail.commits) return { answer: this.serverError(fail.status) };

    const sent = Object.fromEntries(
      ['product_id', ...Object.keys(ICP_FIELDS)].flatMap((field) => (field in body ? [[field, body[field]]] : [])),
    );
    this.#count += 1;
    const icp = draftIcp(`icp_${this.#count.toString(36).padStart(6, '0')}`, sent, isoSeconds(moment.at));
    if (!this.limitsLifted) account.balance -= this.switches.creditsPerIcp;
    const accept = moment.accept ?? (this.switches.accepts || null);
    if (accept) {
      this.#acceptLater(account, icp, accept.seconds);
      return { answer: asJson(202, { message: 'Request accepted and still processing' }) };
    }
    this.#commit(account, icp);
    return { answer: fail ? this.serverError(fail.status) : asJson(200, icp), committed: icp.id };
  }

  #acceptLater(account: WarmAiAccount, icp: WarmAiIcp, seconds: number | null): void {
    const entry = { account, icp };
    this.#accepted.push(entry);
    if (seconds === null) return;
    this.#clock.schedule(seconds * 1000, () => {
      if (!this.#accepted.includes(entry)) return;
      this.#accepted = this.#accepted.filter((other) => other !== entry);
      this.#commit(account, icp);
    });
  }

  #commit(account: WarmAiAccount, icp: WarmAiIcp): void {
    account.icps.push(icp);
    const { generationSeconds } = this.switches;
    if (generationSeconds !== null) this.#clock.schedule(generationSeconds * 1000, () => this.generate(icp.id));
    this.#changed();
  }
}
