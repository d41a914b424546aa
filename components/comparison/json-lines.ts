/** A request's body as it is sent, line by line, each with what it carries. */
import type { IcpField } from '../../utils/icp/types.ts';
import type { RequestPart } from '../../utils/providers/types.ts';

/** `setting`: from the account or from beside the button; `open`: not chosen yet. */
export type LineMark = 'carried' | 'reshaped' | 'setting' | 'open';

export interface JsonLine {
  indent: number;
  text: string;
  /** The end of the text that was folded in. */
  folded: string;
  /** Null for brackets. */
  mark: LineMark | null;
  /** Whether a value begins here: a list goes on for several lines. */
  first: boolean;
  fields: readonly IcpField[];
}

/** Reads back as the very body: only spaces and line breaks are added. */
export function jsonLines(body: string, parts: readonly RequestPart[], open: readonly string[]): JsonLine[] {
  const lines: JsonLine[] = [];
  const line = (indent: number, text: string, more: Partial<JsonLine> = {}): void => {
    lines.push({ indent, text, folded: '', mark: null, first: false, fields: [], ...more });
  };

  const leaf = (key: string, value: unknown, path: string, indent: number, comma: string): void => {
    const part = parts.find((one) => one.path === path);
    const mark = open.includes(path) ? 'open' : (part?.how ?? 'setting');
    const of = { mark, fields: part?.fields ?? [] } as const;
    if (Array.isArray(value) && value.length > 0) {
      line(indent, `${key}[`, { ...of, first: true });
      value.forEach((one, at) => {
        line(indent + 1, JSON.stringify(one) + (at < value.length - 1 ? ',' : ''), of);
      });
      line(indent, `]${comma}`, of);
      return;
    }
    const text = JSON.stringify(value);
    const tail = part?.folded ? JSON.stringify(part.folded).slice(1) : '';
    if (tail && text.endsWith(tail)) {
      line(indent, key + text.slice(0, -tail.length), { ...of, first: true, folded: tail + comma });
    } else line(indent, key + text + comma, { ...of, first: true });
  };

  const object = (value: object, path: string, key: string, indent: number, comma: string): void => {
    const entries = Object.entries(value);
    line(indent, `${key}{`);
    entries.forEach(([name, one], at) => {
      const rest = at < entries.length - 1 ? ',' : '';
      const inner = path ? `${path}.${name}` : name;
      const label = `${JSON.stringify(name)}: `;
      if (typeof one === 'object' && one !== null && !Array.isArray(one)) object(one, inner, label, indent + 1, rest);
      else leaf(label, one, inner, indent + 1, rest);
    });
    line(indent, `}${comma}`);
  };

  const parsed: unknown = JSON.parse(body);
  if (typeof parsed === 'object' && parsed !== null) object(parsed, '', '', 0, '');
  return lines;
}
