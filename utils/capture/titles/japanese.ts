import type { Department } from '../../icp/department.ts';
import type { Seniority } from '../../icp/seniority.ts';
import { ENDINGS, FUNCTIONS } from './ja.ts';
import type { Role } from './types.ts';

/** The parts of each line, the last of them words. */
const linesOf = (list: string): string[][] => list.split('\n').map((line) => line.split('|'));

const endings = linesOf(ENDINGS)
  .flatMap(([seniority, department, words = '']) =>
    words.split(' ').map((ending) => ({
      ending,
      seniority: (seniority || 'Individual Contributor') as Seniority,
      department: (department || null) as Department | null,
    })),
  )
  .sort((a, b) => b.ending.length - a.ending.length);
const functions = linesOf(FUNCTIONS).map(([department, words = '']) => ({
  department: department as Department,
  words: words.split(' '),
}));

/** A Japanese role by its ending: 技術本部長, サービススタッフ, 代表取締役 CEO. */
export function parseJapanese(text: string): Role | null {
  const bare = text
    .replace(/[（(【［[][^）)】］\]]{0,40}[）)】］\]]/g, '')
    .replace(/(?:(?<!\s)\s+)?(?:募集|求人|の求人|採用)$/, '')
    .trim();
  if (
    bare.length < 2 ||
    bare.length > 40 ||
    /[。、！？!?]|です|ます|する|した|から|まで|について|こと|として|へ$/.test(bare)
  )
    return null;
  const core = bare.replace(/(?:(?<!\s)\s+)?(?:CEO|CTO|CFO|COO)$/i, '').replace(/(?<!\s)\s+(?:兼).{0,20}$/, '');
  const found = endings.find(({ ending }) => core.endsWith(ending));
  if (!found) return null;
  const front = core.slice(0, -found.ending.length);
  // Kana running on in front of the ending ("をサポートするスタッフ") is a sentence.
  if (/[をにがはも]/.test(front)) return null;
  const about = front || core;
  const job = functions.find(({ words }) => words.some((word) => about.includes(word)))?.department ?? null;
  // "取締役 営業部長" sits on the board and leads sales.
  const board = /(?:取締役|執行役員)\s/.test(front);
  return {
    title: bare,
    seniority: board ? 'C-Suite' : found.seniority,
    department: found.department ?? job,
    strength: front.length > 14 ? 0.6 : 0.9,
    plural: false,
  };
}
