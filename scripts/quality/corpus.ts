import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CapturedPage } from './labels.ts';

const CAPTURE = fileURLToPath(new URL('../capture.ts', import.meta.url));

/** The captures of a label file: read from `file` when one is given, else taken now with the capture command. */
export async function captureCorpus(labels: string, file: string | undefined): Promise<CapturedPage[]> {
  if (file) return JSON.parse(readFileSync(file, 'utf8')) as CapturedPage[];
  const folder = mkdtempSync(join(tmpdir(), 'icepick-quality-'));
  const out = join(folder, 'captures.json');
  try {
    execFileSync(process.execPath, [CAPTURE, '--labels', labels, '--out', out], { stdio: ['ignore', 2, 2] });
    return JSON.parse(readFileSync(out, 'utf8')) as CapturedPage[];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
