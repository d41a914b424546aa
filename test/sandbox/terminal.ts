/** What `npm run sandbox` shows: how to reach the vendors, then each request as a line. */
import { styleText } from 'node:util';
import type { Internet, Refusal } from '../internet/internet.ts';
import { KASHEW_HOST, PATHS as KASHEW_PATHS } from './kashew-contract.ts';
import type { RecordedRequest } from './recorder.ts';
import { HEADERS, WARM_AI_HOST, PATHS as WARM_AI_PATHS } from './warm-ai-contract.ts';

const bold = (text: string) => styleText('bold', text);
const dim = (text: string) => styleText('dim', text);
const title = (text: string) => styleText(['bold', 'cyan'], text);

const row = (name: string, value: string, remark = '') =>
  `    ${dim(name.padEnd(13))}${value}${remark && `  ${dim(remark)}`}`;

/** Quoted for a shell where it has to be. */
const shell = (argument: string): string => (/^[\w./:=-]+$/.test(argument) ? argument : `'${argument}'`);

export function banner(internet: Internet): string {
  const { proxyPort, tlsPort, sandbox } = internet;
  const warmAi = sandbox.warmAi.account();
  const kashew = sandbox.kashew.account();
  const proxy = `http://127.0.0.1:${proxyPort}`;
  const users = `'https://${WARM_AI_HOST}${WARM_AI_PATHS.users}?status=active' -H '${HEADERS.key}: ${warmAi.accessKey}'`;
  const profiles = `https://${KASHEW_HOST}${KASHEW_PATHS.profiles}`;
  const bearer = `-H 'authorization: Bearer ${kashew.key}'`;
  return [
    '',
    `  ${title('Icepick sandbox')}  ${dim('both vendors, in memory, on this machine only')}`,
    '',
    `  ${bold('Warm AI')}  https://${WARM_AI_HOST}`,
    row('access key', warmAi.accessKey, `plan ${warmAi.plan}, balance ${warmAi.balance}`),
    ...warmAi.users.map(({ id, linkedin_name, status }) => row('user id', id, `${linkedin_name}, ${status}`)),
    ...warmAi.products.map(({ id, name }) => row('product id', id, name)),
    '',
    `  ${bold('Kashew')}  https://${KASHEW_HOST}`,
    row('API key', kashew.key, `plan ${kashew.plan}, ${kashew.scopes.join(' ')}`),
    '',
    `  ${bold('Chromium')}`,
    `    ${internet.chromiumArgs().map(shell).join(' ')}`,
    `    ${dim('or, without the proxy:')}`,
    `    ${internet.chromiumResolverArgs().map(shell).join(' ')}`,
    '',
    `  ${bold('Firefox')}  ${dim('in user.js; accept the certificate, or start it with acceptInsecureCerts')}`,
    ...Object.entries(internet.firefoxPrefs()).map(
      ([name, value]) => `    user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    ),
    '',
    `  ${bold('curl')}`,
    `    curl -k -x ${proxy} ${users}`,
    `    curl -k --connect-to ::127.0.0.1:${tlsPort} ${profiles} ${bearer}`,
    `    curl -k --resolve ${KASHEW_HOST}:${tlsPort}:127.0.0.1 ${profiles.replace(KASHEW_HOST, `${KASHEW_HOST}:${tlsPort}`)} ${bearer}`,
    '',
    `  ${bold('Misbehaviour')}  ${dim(`${proxy}/__sandbox lists every command`)}`,
    `    curl ${proxy}/__sandbox/faults -d '{"match":{"operation":"create"},"faults":[{"kind":"drop-after-commit"}]}'`,
    `    curl ${proxy}/__sandbox/state`,
    '',
    dim('  Requests appear below. Ctrl+C ends.'),
    '',
  ].join('\n');
}

const outcomeOf = ({ outcome }: RecordedRequest): string => {
  const text = String(outcome).padEnd(7);
  if (typeof outcome !== 'number') return styleText('magenta', text);
  return styleText(outcome < 300 ? 'green' : outcome < 500 ? 'yellow' : 'red', text);
};

/** One finished request. */
export function requestLine(request: RecordedRequest): string {
  const { at, method, host, path, query, operation, committed, replayed, faults } = request;
  const remarks = [
    operation === 'other' ? '' : operation,
    committed ? `made ${committed}` : '',
    replayed ? 'replayed' : '',
    faults.length > 0 ? styleText('magenta', `told to: ${faults.join(', ')}`) : '',
  ].filter((remark) => remark !== '');
  const target = `${host}${path}${query && `?${query}`}`;
  return `  ${dim(at.slice(11, 19))}  ${outcomeOf(request)} ${method.padEnd(4)} ${target}  ${dim(remarks.join(' · '))}`;
}

/** One attempt to reach a host that is not there. */
export const refusalLine = ({ at, method, host }: Refusal): string =>
  `  ${dim(at.slice(11, 19))}  ${styleText('red', 'refused')} ${method} ${host}`;
