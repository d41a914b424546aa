/** Kashew: profiles from which its AI finds prospects. */
import { fingerprint } from './fingerprint.ts';
import { type HttpReply, send } from './http.ts';
import { compileKashew, fromKashew } from './kashew-compile.ts';
import { KASHEW_DECLARATION } from './kashew-declaration.ts';
import { kashewCreated, kashewError, kashewList } from './kashew-wire.ts';
import { errorBody, type RefusalRule, refuseFailures, type VendorError } from './refusals.ts';
import { readReply, refusePart } from './replies.ts';
import { recordOf, sameField } from './sameness.ts';
import { requiredText } from './settings.ts';
import type { Credentials, Provider, ProviderContext } from './types.ts';

const ID = 'kashew';
const ORIGIN = 'https://kashew.ai';
const PROFILES = `${ORIGIN}/api/v1/icp-profiles`;

const REFUSALS: readonly RefusalRule[] = [
  { status: 402, says: /limit/i, kind: 'plan-limit' },
  { status: 402, says: /plan|upgrade/i, kind: 'plan-too-low' },
  { status: 403, says: /\bscope\b/i, kind: 'scope-missing' },
  { status: 403, says: /\borigin\b/i, kind: 'origin-refused' },
  { status: 403, says: /limit/i, kind: 'plan-limit' },
  { status: 403, says: /\bplan\b|upgrade/i, kind: 'plan-too-low' },
  { status: 409, says: /limit/i, kind: 'plan-limit' },
];

/** What was sent is told from the list by these alone; Kashew lists the others where it likes. */
const ALWAYS_LISTED = ['name', 'description', 'target_industries', 'target_job_titles', 'target_countries'];
const SOMETIMES_LISTED = ['target_company_sizes', 'target_seniority_levels', 'target_departments'];

function readError(reply: HttpReply): VendorError {
  const error = kashewError.safeParse(errorBody(reply));
  if (!error.success) return { message: '' };
  const { detail } = error.data;
  return { message: typeof detail === 'string' ? detail : detail.map(({ msg }) => msg).join('; ') };
}

const apiKey = (credentials: Credentials): string => requiredText(ID, credentials, 'apiKey');

/** The tenant that stands in a key: `kshw_<tenant>_<secret>`. */
const tenantOf = (key: string): string | null => /^kshw_([^_]+)_./.exec(key)?.[1] ?? null;

async function ask(context: ProviderContext, method: 'GET' | 'POST', body?: string | null): Promise<HttpReply> {
  const authorization = `Bearer ${apiKey(context.credentials)}`;
  const headers: Record<string, string> = body
    ? { authorization, 'content-type': 'application/json' }
    : { authorization };
  const reply = await send(context, { provider: ID, method, url: PROFILES, headers, body });
  refuseFailures(reply, readError, REFUSALS, context.now());
  return reply;
}

async function listProfiles(context: ProviderContext) {
  const reply = await ask(context, 'GET');
  const list = readReply(reply, kashewList);
  refusePart(reply, list, list.profiles.length);
  return list.profiles.map(fromKashew);
}

export const kashew: Provider = {
  ...KASHEW_DECLARATION,
  async account(credentials) {
    const key = apiKey(credentials);
    // A tenant's keys are replaced over time and still mean one account.
    return tenantOf(key) ?? fingerprint(key);
  },
  compile: compileKashew,
  async check(context) {
    const profiles = await listProfiles(context);
    return {
      accountId: await kashew.account(context.credentials, context.settings),
      who: tenantOf(apiKey(context.credentials)) ?? '',
      facts: [{ label: 'kashew_profiles', value: String(profiles.length) }],
    };
  },
  async create(context, request) {
    const { id, status } = readReply(await ask(context, request.method, request.body), kashewCreated);
    return { kind: 'created', id, status, remote: null };
  },
  list: listProfiles,
  matches(request, profile) {
    const sent = recordOf(request.body);
    const listed = recordOf(JSON.stringify(profile.raw));
    return (
      ALWAYS_LISTED.every((field) => sameField(sent[field], listed[field])) &&
      SOMETIMES_LISTED.every((field) => !(field in listed) || sameField(sent[field], listed[field]))
    );
  },
};
