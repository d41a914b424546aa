/** Both vendors' APIs in memory, with everything that goes on between a client and them. Sockets are elsewhere. */
import { SandboxClock } from './clock.ts';
import type { Answer, Handled, Moment, Reply, VendorRequest } from './exchange.ts';
import { type Fault, type FaultMatch, type FaultRule, FaultRules } from './faults.ts';
import { Kashew } from './kashew.ts';
import { edgeReply, spoilt } from './misbehaviour.ts';
import { type RecordedRequest, Recorder } from './recorder.ts';
import { WarmAi } from './warm-ai.ts';

export interface SandboxOptions {
  /** Freezes the clock at this time; without it the clock runs. */
  start?: Date;
  /** Of ids and of faults that strike at random. */
  seed?: number;
}

type Vendor = WarmAi | Kashew;

const find = <Kind extends Fault['kind']>(faults: readonly Fault[], kind: Kind) =>
  faults.find((fault): fault is Extract<Fault, { kind: Kind }> => fault.kind === kind);

export class Sandbox {
  readonly clock: SandboxClock;
  readonly recorder = new Recorder();
  readonly faults: FaultRules;
  readonly warmAi: WarmAi;
  readonly kashew: Kashew;
  /** Whether vendors keep connections open. Off, so that no browser re-sends by itself what a fault dropped. */
  keepAlive = false;

  constructor({ start, seed = 1 }: SandboxOptions = {}) {
    this.clock = new SandboxClock(start ?? null);
    this.faults = new FaultRules(seed);
    const changed = () => this.recorder.changed();
    this.warmAi = new WarmAi(this.clock, changed);
    this.kashew = new Kashew(this.clock, seed, changed);
  }

  /** The vendors' requests so far. */
  get requests(): RecordedRequest[] {
    return this.recorder.requests.filter(({ vendor }) => vendor === 'warm-ai' || vendor === 'kashew');
  }

  vendorOf(host: string): Vendor | null {
    return [this.warmAi, this.kashew].find((vendor) => vendor.host === host) ?? null;
  }

  /** Adds a rule: the next request that matches (or as often as `times` says) meets these faults. */
  fault(match: FaultMatch, ...faults: Fault[]): FaultRule {
    return this.faults.add(match, ...faults);
  }

  /** Settles with the first truthy thing that `look` finds, now or after some later request or commit. */
  until<Found>(look: () => Found | undefined | null | false): Promise<Found> {
    return this.recorder.until(look);
  }

  /** Settles once so many requests of an operation have their outcome, with the last of them. */
  async request(match: Pick<FaultMatch, 'vendor' | 'operation'>, count = 1): Promise<RecordedRequest> {
    return this.until(() => {
      const done = this.requests.filter(
        ({ vendor, operation, outcome }) =>
          outcome !== 'pending' && (match.vendor ?? vendor) === vendor && (match.operation ?? operation) === operation,
      );
      return done[count - 1];
    });
  }

  /** Lifts plan, rate and balance limits, for load. */
  set limitsLifted(lifted: boolean) {
    this.warmAi.limitsLifted = lifted;
    this.kashew.limitsLifted = lifted;
  }

  /** As if just made: no profile, no fault, no request, default accounts and switches. */
  reset(): void {
    this.faults.clear();
    this.clock.reset();
    this.warmAi.reset();
    this.kashew.reset();
    this.recorder.clear();
  }

  /** Takes one request for a vendor's host to its reply. Never throws. */
  async exchange(vendor: Vendor, request: VendorRequest): Promise<Reply> {
    const operation = vendor.operation(request);
    const recorded = this.recorder.open(request, vendor.id, operation, this.clock.now());
    const rule = this.faults.take({ vendor: vendor.id, operation, headers: request.headers });
    const faults = rule?.faults ?? [];
    recorded.faults = faults.map(({ kind }) => kind);
    await this.#pause(rule, 'before');
    let reply = this.#edge(vendor, request, faults, recorded);
    if (!reply) {
      reply = { kind: 'answer', answer: this.#handle(vendor, request, faults, recorded) };
      await this.#pause(rule, 'after');
      for (const fault of faults) reply = spoilt(reply, fault);
    }
    if (reply.kind !== 'drop') reply.answer.headers.date ??= this.#moment(faults).at.toUTCString();
    if (reply.kind === 'answer') recorded.answer = reply.answer;
    recorded.outcome = reply.kind === 'answer' ? reply.answer.status : reply.kind === 'cut' ? 'cut' : 'dropped';
    this.recorder.close(recorded);
    return reply;
  }

  async #pause(rule: FaultRule | null, when: 'before' | 'after'): Promise<void> {
    for (const fault of rule?.faults ?? []) {
      if (fault.kind !== 'delay' && fault.kind !== 'hold') continue;
      if ((fault.when ?? 'before') !== when) continue;
      await (fault.kind === 'delay' ? this.clock.after(fault.ms) : rule?.released);
    }
  }

  #moment(faults: readonly Fault[]): Moment {
    const off = find(faults, 'clock-off')?.seconds ?? 0;
    const error = find(faults, 'server-error');
    return {
      now: this.clock.now(),
      at: new Date(this.clock.stated().getTime() + off * 1000),
      accept: find(faults, 'accept') ?? null,
      fail: error
        ? { status: error.status ?? 500, stored: error.stored ?? false, commits: error.commits ?? false }
        : null,
    };
  }

  #edge(vendor: Vendor, request: VendorRequest, faults: readonly Fault[], recorded: RecordedRequest): Reply | null {
    const late = find(faults, 'late-commit');
    if (late) this.clock.schedule(late.seconds * 1000, () => this.#handle(vendor, request, faults, recorded));
    const edge = { rateLimited: (seconds: number) => vendor.rateLimited(seconds), at: this.#moment(faults).at };
    for (const fault of faults) {
      const reply = edgeReply(fault, edge);
      if (reply) return reply;
    }
    return null;
  }

  #handle(vendor: Vendor, request: VendorRequest, faults: readonly Fault[], recorded: RecordedRequest): Answer {
    const handled: Handled = vendor.answer(request, this.#moment(faults));
    const { answer, account, committed, replayed } = handled;
    Object.assign(recorded, { answer, account, committed, replayed });
    this.recorder.changed();
    return { ...answer, headers: { ...answer.headers } };
  }
}
