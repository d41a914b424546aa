/** "Label: value" in any layout: definition lists, tables, spans and divs, icon rows, text. */
import type { Fact } from '../vocabularies/fact-labels.ts';
import { factOf } from '../vocabularies/fact-of-label.ts';
import { COLON } from './signs.ts';
import type { Block, Page } from './types.ts';

export interface FactPair {
  fact: Fact;
  label: string;
  value: string;
  block: Block;
  /** How sure the pair is: a colon or a table says more than two neighbouring lines. */
  strength: number;
}

const LABEL_TAG = /^(?:dt|th)$/;

/** Every labelled value of a page, in order. */
export function readFacts(page: Page): FactPair[] {
  const pairs: FactPair[] = [];
  const { blocks } = page;
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block || block.zone === 'nav') continue;
    const whole = labelFact(block.text);
    if (whole) {
      const values = valuesAfter(blocks, at);
      const tabular = LABEL_TAG.test(block.tag) || /[:：]\s*$/.test(block.text);
      for (const value of values)
        pairs.push({
          fact: whole,
          label: block.text,
          value: value.text.replace(/^[:：]\s*/, ''),
          block: value,
          strength: tabular || value.tag === 'dd' || value.tag === 'td' ? 0.9 : 0.7,
        });
      continue;
    }
    const inline = inlinePair(block);
    if (inline) pairs.push({ ...inline, block });
  }
  return pairs;
}

/** A star marks what has to be filled in: the label of a form's field, which no value follows. */
const labelFact = (text: string): Fact | null =>
  text.length <= 42 && !/\*[:：\s]*$/.test(text)
    ? factOf(/[:：\s]/.test(text.slice(-1)) ? text.replace(/(?:(?<!\s)\s+)?[:：]\s*$/, '') : text)
    : null;

/** The lines that belong to a label: what follows it up to the next label, heading or change of place. */
function valuesAfter(blocks: readonly Block[], at: number): Block[] {
  const label = blocks[at];
  const values: Block[] = [];
  for (let next = at + 1; next < blocks.length && next <= at + 6; next++) {
    const block = blocks[next];
    if (!block || !label || block.zone !== label.zone) break;
    if (block.level && !(next === at + 1 && label.level)) break;
    if (labelFact(block.text) && !(next === at + 1 && (block.tag === 'dd' || block.tag === 'td'))) break;
    if (LABEL_TAG.test(block.tag)) break;
    if (/[:：]$/.test(block.text) && block.text.length < 40) break;
    const first = values[0];
    // Several values of one label are built alike (list items, links); otherwise one line is the value.
    if (
      first &&
      (block.shape !== first.shape ||
        !(first.tag === 'li' || first.tag === 'dd' || first.element === block.element || first.listed))
    )
      break;
    values.push(block);
    if (!first && label.tag === block.tag && label.shape === block.shape && !/^(?:td|th|p|li)$/.test(block.tag)) break;
  }
  return values;
}

function inlinePair(block: Block): Omit<FactPair, 'block'> | null {
  const { text } = block;
  const colon = block.signs & COLON ? /^([^:：]{2,40}?)\s*[:：]\s*(.{1,300})$/.exec(text.slice(0, 360)) : null;
  if (colon?.[1] && colon[2]) {
    const fact = factOf(colon[1]);
    if (fact) return { fact, label: colon[1], value: colon[2], strength: 0.85 };
  }
  const label = block.parts[0]?.text ?? '';
  if (block.parts.length > 1 && label.length <= 42 && text.length <= 300) {
    const fact = labelFact(label);
    const value = text.slice(text.indexOf(label) + label.length).replace(/^\s*[:：\-–—|]?\s*/, '');
    if (fact && value) return { fact, label, value, strength: 0.8 };
  }
  return null;
}
