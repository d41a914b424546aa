import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseRecord } from '../../utils/storage/parse-record.ts';
import { RECORDS } from '../../utils/storage/records.ts';
import account1 from './frozen/accounts-1.ts';

const FOLDER = new URL('frozen/', import.meta.url);

/** `<store>-<version>` → the record as that version wrote it. */
const frozen = new Map<string, unknown>([
  ['accounts-1', account1],
  ...readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .map((file) => [file.replace('.json', ''), JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'))] as const),
]);

describe('records of every version that ever was', () => {
  for (const [store, kind] of Object.entries(RECORDS)) {
    const versions = [...frozen.keys()].filter((name) => name.replace(/-\d+$/, '') === store);

    test(`${store}: there is one example a version`, () => {
      expect(versions.length).toBe(Object.keys(kind.upgrades).length + 1);
    });

    test.each(versions)('%s is read', (name) => {
      expect(parseRecord(kind as (typeof RECORDS)['state'], frozen.get(name))).toMatchObject({ ok: true });
    });
  }

  test('a record of this version comes out as it went in', () => {
    expect(parseRecord(RECORDS.drafts, frozen.get('drafts-2'))).toEqual({ ok: true, record: frozen.get('drafts-2') });
    expect(parseRecord(RECORDS.accounts, account1)).toEqual({ ok: true, record: account1 });
  });
});

describe('upgrades', () => {
  const kind = {
    ...RECORDS.state,
    upgrades: {
      [-1]: () => ({ version: 0, id: 'x' }),
      0: (record: Record<string, unknown>) => ({ version: 1, draftId: String(record.id) }),
    },
  };

  test('run one after the other, from the version of the record', () => {
    expect(parseRecord(kind, { version: -1 })).toEqual({ ok: true, record: { version: 1, draftId: 'x' } });
  });

  test('one that throws is a problem of the record, not of the reader', () => {
    const broken = {
      ...kind,
      upgrades: {
        0: () => {
          throw new Error('no id');
        },
      },
    };
    expect(parseRecord(broken, { version: 0 })).toEqual({ ok: false, problem: 'version 0: no id' });
  });

  test.each([null, undefined, 'text', 7, [], {}, { version: 2, draftId: 'newer' }, { version: 1 }])(
    '%j is refused',
    (raw) => {
      expect(parseRecord(kind, raw).ok).toBe(false);
    },
  );
});
