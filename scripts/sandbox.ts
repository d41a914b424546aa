/** `npm run sandbox`: both vendors' sandbox by itself, until it is interrupted. */
import { parseArgs } from 'node:util';
import { openInternet } from '../test/internet/internet.ts';
import { banner, refusalLine, requestLine } from '../test/sandbox/terminal.ts';

// npm and run.mjs pass no signal on: when they are gone, so is whoever asked for this.
const parent = process.ppid;

const USAGE = `npm run sandbox -- [--port PORT]

  --port PORT   where the proxy listens, TLS one above it (8787 unless told; any free port when it is taken)`;

const { values } = parseArgs({ options: { port: { type: 'string' }, help: { type: 'boolean' } } });
const port = Number(values.port ?? 8787);
if (values.help || !Number.isInteger(port) || port < 0 || port > 65534) {
  console.log(USAGE);
  process.exit(values.help ? 0 : 2);
}

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
