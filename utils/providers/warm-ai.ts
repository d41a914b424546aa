/** Warm AI: profiles that its AI completes from a product of the account. */
import { Failed } from '../failure.ts';
import { fingerprint } from './fingerprint.ts';
import { type HttpReply, send } from './http.ts';
import { errorBody, type RefusalRule, refuseFailures, type VendorError } from './refusals.ts';
import { readReply, refusePart } from './replies.ts';
import { recordOf, sameField } from './sameness.ts';
import { requiredText } from './settings.ts';
import type { AccountCheck, Provider, ProviderContext } from './types.ts';
import { compileWarmAi, fromWarmAi } from './warm-ai-compile.ts';
import { WARM_AI_DECLARATION } from './warm-ai-declaration.ts';
import { warmAiAccount, warmAiError, warmAiIcp, warmAiList, warmAiUsers } from './warm-ai-wire.ts';

const ID = 'warm-ai';
const ORIGIN = 'https://api.warmai.uk';

const REFUSALS: readonly RefusalRule[] = [
  { status: 401, code: 'INVALID_ACCESS_KEY', kind: 'key-refused' },
  { status: 401, code: 'INVALID_USER_ID', kind: 'user-refused' },
  { status: 401, says: /\buser\b/i, kind: 'user-refused' },
  { status: 402, says: /balance|credit/i, kind: 'no-balance' },
  { status: 402, says: /limit|plan/i, kind: 'plan-limit' },
  { status: 403, says: /origin/i, kind: 'origin-refused' },
  { status: 403, says: /limit/i, kind: 'plan-limit' },
  { status: 403, says: /plan|upgrade/i, kind: 'plan-too-low' },
  { status: 409, says: /\blimit\b/i, kind: 'plan-limit' },
];

function readError(reply: HttpReply): VendorError {
  const error = warmAiError.safeParse(errorBody(reply));
  return error.success ? { message: error.data.message, code: error.data.code ?? '' } : { message: '' };
}

const accessKey = ({ credentials }: ProviderContext): string => requiredText(ID, credentials, 'accessKey');
const userId = ({ settings }: ProviderContext): string => requiredText(ID, settings, 'user');

async function ask(
  context: ProviderContext,
  request: { method: 'GET' | 'POST'; path: string; headers?: Record<string, string>; body?: string },
): Promise<HttpReply> {
  const { method, path, headers, body } = request;
  const reply = await send(context, {
    provider: ID,
    method,
    url: ORIGIN + path,
    headers: { 'x-access-key': accessKey(context), ...headers },
    body,
  });
  refuseFailures(reply, readError, REFUSALS, context.now());
  return reply;
}

const icpAction = (context: ProviderContext, key: string, body: string): Promise<HttpReply> =>
  ask(context, {
    method: 'POST',
    path: '/api-icp-action',
    headers: { 'x-user-id': userId(context), 'x-idempotency-key': key, 'content-type': 'application/json' },
    body,
  });

async function check(context: ProviderContext): Promise<AccountCheck> {
  const { users } = readReply(await ask(context, { method: 'GET', path: '/user-list?status=active' }), warmAiUsers);
  const choices = users.map(({ id, linkedin_name }) => ({ value: id, label: linkedin_name || id }));
  const user = typeof context.settings.user === 'string' ? context.settings.user.trim() : '';
  const accountId = await warmAi.account(context.credentials, context.settings);
  if (!user) return { accountId, who: '', facts: [], users: choices };
  const path = '/functions/v1/api-account-status';
  const reply = await ask(context, { method: 'POST', path, headers: { 'x-user-id': user } });
  const account = readReply(reply, warmAiAccount);
  const facts = [{ label: 'warmAi_balance', value: String(account.balance) }];
  if (account.is_trial) facts.push({ label: 'warmAi_trialEnds', value: account.trial_ends_at?.slice(0, 10) ?? '' });
  return { accountId, who: choices.find(({ value }) => value === user)?.label ?? user, facts, users: choices };
}

export const warmAi: Provider = {
  ...WARM_AI_DECLARATION,
  account: async (credentials, settings) =>
    `${await fingerprint(requiredText(ID, credentials, 'accessKey'))} ${String(settings.user ?? '').trim()}`,
  compile: compileWarmAi,
  check,
  async create(context, request, key) {
    if (request.body === null) throw new Failed({ kind: 'internal', detail: 'a create without a body' });
    const reply = await icpAction(context, key, request.body);
    // Accepted, still processing: the list will show it.
    if (reply.status === 202) return { kind: 'accepted', message: readError(reply).message };
    const icp = readReply(reply, warmAiIcp);
    return { kind: 'created', id: icp.id, status: icp.workflow_status, remote: fromWarmAi(icp) };
  },
  async list(context) {
    // A key of its own each time: a repeated one would answer with an old list.
    const reply = await icpAction(context, context.uuid(), JSON.stringify({ action: 'list_icps' }));
    const list = readReply(reply, warmAiList);
    refusePart(reply, list, list.data.length);
    return list.data.map(fromWarmAi);
  },
  unsettled: ({ status, reviewStatus }) =>
    (status !== 'active' && status !== 'paused') || (reviewStatus ?? 'pending_review') === 'pending_review',
  matches(request, profile) {
    const { action: _action, company_characteristics: sent, ...fields } = recordOf(request.body);
    const listed = recordOf(JSON.stringify(profile.raw));
    const characteristics = { ...(listed.company_characteristics as object | null) } as Record<string, unknown>;
    return (
      Object.entries(fields).every(([field, value]) => sameField(value, listed[field])) &&
      Object.entries((sent ?? {}) as object).every(([field, value]) => sameField(value, characteristics[field]))
    );
  },
};
