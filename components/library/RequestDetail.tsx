import type { DeliveryView } from '../../utils/messages.ts';
import type { ProviderDeclaration } from '../../utils/providers/types.ts';
import { listed, t, tAny } from '../../utils/words.ts';
import { prettyJson } from './library-rows.ts';

/** The request byte for byte, as JSON laid out to be read. What is secret never was a part of it, and says so. */
export function RequestDetail({
  delivery,
  provider,
  onCopy,
}: {
  delivery: DeliveryView;
  provider: ProviderDeclaration | undefined;
  onCopy: (text: string) => void;
}) {
  const { method, url, body } = delivery.request;
  const text = body === null ? '' : prettyJson(body);
  const secrets = provider?.credentials.filter(({ secret }) => secret).map(({ label }) => `${tAny(label)} ••••••••`);
  return (
    <details class="request">
      <summary>{t('requestSent')}</summary>
      <p>
        <code>
          {method} {url}
        </code>
      </p>
      {secrets && secrets.length > 0 && <p class="hint">{t('secretsMasked', listed(secrets))}</p>}
      {text && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        <pre tabIndex={0}>{text}</pre>
      )}
      <button type="button" class="button small" onClick={() => onCopy(text)}>
        {t('copyRequest')}
      </button>
    </details>
  );
}
