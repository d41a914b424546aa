/** The sandbox's control desk over HTTP, for when it runs as a process of its own. Never part of a vendor. */
import { type Answer, asJson, isRecord, type VendorRequest } from './exchange.ts';
import { FAULT_KINDS, type Fault, type FaultMatch } from './faults.ts';
import type { Sandbox } from './sandbox.ts';

export const CONTROL_HOST = 'sandbox.icepick.test';
const BASE = '/__sandbox';

const isFaultKind = (kind: unknown): boolean => FAULT_KINDS.some((known) => known === kind);

export const isControlPath = (path: string): boolean => path === BASE || path.startsWith(`${BASE}/`);

const stateOf = (sandbox: Sandbox) => ({
  now: sandbox.clock.now().toISOString(),
  skewSeconds: sandbox.clock.skewMs / 1000,
  warmAi: { switches: sandbox.warmAi.switches, accounts: sandbox.warmAi.accounts() },
  kashew: { switches: sandbox.kashew.switches, accounts: sandbox.kashew.accounts() },
  faults: sandbox.faults.all().map(({ id, match, faults, used }) => ({ id, match, faults, used })),
  requests: sandbox.requests.length,
});

type Command = (sandbox: Sandbox, body: Record<string, unknown>, request: VendorRequest) => Answer;

const COMMANDS: Record<string, Command> = {
  'GET /state': (sandbox) => asJson(200, stateOf(sandbox)),
  'GET /requests': (sandbox, _body, { query }) => {
    const after = Number(query.get('after') ?? 0);
    return asJson(200, { requests: sandbox.requests.filter(({ n }) => n > after) });
  },
  'POST /reset': (sandbox) => {
    sandbox.reset();
    return asJson(200, { ok: true });
  },
  /** `{"match": {…}, "faults": [{"kind": …}]}` */
  'POST /faults': (sandbox, { match, faults }) => {
    const known = Array.isArray(faults) && faults.every((fault) => isRecord(fault) && isFaultKind(fault.kind));
    if (!known) return asJson(400, { error: 'faults: an array of {"kind": …}', kinds: FAULT_KINDS });
    const { id } = sandbox.fault((match ?? {}) as FaultMatch, ...(faults as Fault[]));
    return asJson(200, { id });
  },
  'DELETE /faults': (sandbox) => {
    sandbox.faults.clear();
    return asJson(200, { ok: true });
  },
  /** `{"advanceSeconds"?, "skewSeconds"?}` */
  'POST /clock': (sandbox, { advanceSeconds, skewSeconds }) => {
    if (typeof skewSeconds === 'number') sandbox.clock.skewMs = skewSeconds * 1000;
    if (typeof advanceSeconds === 'number') sandbox.clock.advance(advanceSeconds * 1000);
    return asJson(200, { ok: true });
  },
  /** `{"warmAi"?: {…}, "kashew"?: {…}, "limitsLifted"?}` */
  'POST /switches': (sandbox, { warmAi, kashew, limitsLifted, keepAlive }) => {
    if (isRecord(warmAi)) Object.assign(sandbox.warmAi.switches, warmAi);
    if (isRecord(kashew)) Object.assign(sandbox.kashew.switches, kashew);
    if (typeof limitsLifted === 'boolean') sandbox.limitsLifted = limitsLifted;
    if (typeof keepAlive === 'boolean') sandbox.keepAlive = keepAlive;
    return asJson(200, { ok: true });
  },
  /** `{"id"?}`: lets Warm AI finish what it is generating. */
  'POST /generate': (sandbox, { id }) => {
    sandbox.warmAi.generate(typeof id === 'string' ? id : undefined);
    return asJson(200, { ok: true });
  },
  /** Lets what was accepted (202) appear. */
  'POST /process': (sandbox) => {
    sandbox.warmAi.process();
    return asJson(200, { ok: true });
  },
};

/** Carries out one command; an unknown one is answered with the list of those that there are. */
export function control(sandbox: Sandbox, request: VendorRequest): Answer {
  const command = COMMANDS[`${request.method} ${request.path.slice(BASE.length)}`];
  if (!command) return asJson(404, { commands: Object.keys(COMMANDS).map((name) => name.replace(' ', ` ${BASE}`)) });
  return command(sandbox, isRecord(request.body) ? request.body : {}, request);
}
