import type { Evidence } from '../utils/icp/draft.ts';
import type { CardActions } from './EvidenceCard.tsx';
import { Token } from './Token.tsx';

/** What a list asks of its tokens' owner. The same object with every keystroke: the list is not drawn again for them. */
export interface TokenListActions<Field extends string> {
  remove: (value: string, at: number) => void;
  card: (value: string, at: number) => CardActions<Field>;
  key: (event: KeyboardEvent, value: string) => void;
}

/** The values of a field. */
export function TokenList<Field extends string>({
  labelId,
  values,
  display,
  evidenceOf,
  flash,
  visible,
  readOnly,
  actions,
}: {
  labelId: string;
  values: readonly string[];
  display: (value: string) => string;
  evidenceOf: (value: string) => Evidence[];
  /** The value to point at. */
  flash: string | null;
  /** How many are in sight. */
  visible: number;
  readOnly: boolean;
  actions: TokenListActions<Field>;
}) {
  return (
    <ul class="token-list" aria-labelledby={labelId}>
      {values.map((value, at) => (
        <Token<Field>
          key={value}
          value={value}
          label={display(value)}
          evidence={evidenceOf(value)}
          flash={flash === value}
          hidden={at >= visible}
          readOnly={readOnly}
          actions={actions.card(value, at)}
          onRemove={() => actions.remove(value, at)}
          onKeyDown={(event) => actions.key(event, value)}
        />
      ))}
    </ul>
  );
}
