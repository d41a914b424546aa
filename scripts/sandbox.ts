/** `npm run sandbox`: both vendors' sandbox by itself, until it is interrupted. */
import { openInternet } from '../test/internet/internet.ts';
import { banner, refusalLine, requestLine } from '../test/sandbox/terminal.ts';
import { commandLine } from './command-line.ts';

// npm and run.mjs pass no signal on: when they are gone, so is whoever asked for this.
const parent = process.ppid;

const USAGE = `npm run sandbox -- [--port PORT]

  --port PORT   where the proxy listens, TLS one above it (8787 unless told; any free port when it is taken)`;

const { values, refuse, wholeNumber } = commandLine(USAGE, { options: { port: { type: 'string', default: '8787' } } });
const port = wholeNumber('--port', values.port);
if (port > 65534) refuse('--port: TLS listens one above it, so 65534 is the last');

const internet = await openInternet({
  proxyPort: port,
  tlsPort: port === 0 ? 0 : port + 1,
  onRefused: (refusal) => console.log(refusalLine(refusal)),
});
internet.sandbox.warmAi.switches.generationSeconds = 8;
internet.sandbox.recorder.onRequest((request) => console.log(requestLine(request)));
console.log(banner(internet));

let ending = false;
const end = async () => {
  if (ending) return;
  ending = true;
  await internet.close();
  console.log(`\n  ${internet.sandbox.requests.length} requests. Goodbye.`);
  process.exit(0);
};
process.once('SIGINT', end).once('SIGTERM', end);
setInterval(() => {
  if (process.ppid !== parent) void end();
}, 500).unref();
