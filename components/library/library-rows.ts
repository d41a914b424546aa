/** The rows of deliveries: searched and walked. */
import { defaultDescription, fieldTexts } from '../../utils/icp/describe.ts';
import { ICP_FIELDS, type Icp } from '../../utils/icp/types.ts';
import type { DeliveryState, DeliveryView } from '../../utils/messages.ts';
import { uiLanguage } from '../../utils/words.ts';
import { foldCase } from '../split-values.ts';

export type LibraryTab = 'profiles' | 'deliveries';

export interface LibraryRow {
  id: string;
  name: string;
  summary: string;
  icp: Icp;
  /** ISO 8601. */
  at: string;
  delivery: DeliveryView;
}

const summaryOf = (icp: Icp): string => icp.description || defaultDescription(icp);

/** Newest first, by when each was asked for: a change moves no row. */
export const deliveryRows = (deliveries: readonly DeliveryView[]): LibraryRow[] =>
  [...deliveries]
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt))
    .map((delivery) => ({
      id: delivery.id,
      name: delivery.profileName,
      summary: summaryOf(delivery.icp),
      icp: delivery.icp,
      at: delivery.updatedAt,
      delivery,
    }));

/** Rows in which every typed word stands somewhere: in the name or any value. */
export function matchingRows(rows: readonly LibraryRow[], typed: string): LibraryRow[] {
  const words = foldCase(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...rows];
  return rows.filter(({ icp }) => {
    const text = foldCase(ICP_FIELDS.flatMap((field) => fieldTexts(icp, field, uiLanguage())).join('\n'));
    return words.every((word) => text.includes(word));
  });
}

/** The row after a step from the selected one; the ends hold. */
export function steppedRow(rows: readonly LibraryRow[], selected: string | null, step: number): string | null {
  const at = rows.findIndex(({ id }) => id === selected);
  const next = at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + step));
  return rows[next]?.id ?? null;
}

const TONES: Readonly<Record<string, 'good' | 'wait' | 'bad'>> = {
  delivered: 'good',
  accepted: 'good',
  unsure: 'wait',
  waiting: 'wait',
  locked: 'wait',
  refused: 'bad',
};
export const stateTone = (state: DeliveryState): string => TONES[state] ?? '';

/** JSON laid out to be read; other text as it is. */
export function prettyJson(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
