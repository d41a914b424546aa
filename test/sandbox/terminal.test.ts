import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';

// Each test starts a process of its own.
vi.setConfig({ testTimeout: 30_000 });

const script = fileURLToPath(new URL('../../scripts/sandbox.ts', import.meta.url));
const run = (...options: string[]) =>
  spawn(process.execPath, [script, ...options], { env: { ...process.env, NO_COLOR: '1' } });

it.each(['SIGINT', 'SIGTERM'] as const)(
  'npm run sandbox says how to reach it, shows requests, ends on %s',
  async (signal) => {
    const child = run('--port', '0');
    const exit = once(child, 'exit');
    const lines: string[] = [];
    const reading = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const readUntil = async (part: string) => {
      for (;;) {
        const { value, done } = await reading.next();
        if (done) throw new Error(`no line holds ${part}:\n${lines.join('\n')}`);
        lines.push(value);
        if (value.includes(part)) return value as string;
      }
    };
    await readUntil('Ctrl+C ends');
    const port = /--proxy-server=http:\/\/127\.0\.0\.1:(\d+)/.exec(lines.join('\n'))?.[1];
    for (const part of [
      'wak_',
      'usr_',
      'prod_',
      'kshw_',
      'host-resolver-rules',
      'user_pref',
      'curl -k -x',
      '--resolve',
    ]) {
      expect(lines.join('\n')).toContain(part);
    }
    await fetch(`http://127.0.0.1:${port}/__sandbox/state`);
    await fetch(`http://127.0.0.1:${port}/nothing`);
    expect(await readUntil('refused')).toContain('refused GET 127.0.0.1');
    child.kill(signal);
    expect(await exit).toEqual([0, null]);
  },
);

it.each([
  ['--port', 'abc'],
  ['--port', '99999'],
])('npm run sandbox %s %s explains itself', async (...options) => {
  const [code] = await once(run(...options), 'exit');
  expect(code).toBe(2);
});

it('npm run sandbox ends when what started it is killed', async () => {
  const start = `require('node:child_process').spawnSync(process.execPath, [${JSON.stringify(script)}, '--port', '0'], { stdio: 'inherit' })`;
  const starter = spawn(process.execPath, ['-e', start]);
  let shown = '';
  starter.stdout.on('data', (chunk) => {
    if (!shown.includes('Ctrl+C ends') && `${shown}${chunk}`.includes('Ctrl+C ends')) starter.kill('SIGTERM');
    shown += chunk;
  });
  await once(starter.stdout, 'close');
  expect(shown).toContain('Goodbye');
});
