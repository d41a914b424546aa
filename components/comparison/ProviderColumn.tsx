import type { FoldField } from '../../utils/icp/fold.ts';
import type { ComparedRequest } from '../../utils/messages.ts';
import type { ProviderDeclaration } from '../../utils/providers/types.ts';
import { t } from '../../utils/words.ts';
import { CoverageNotes } from '../CoverageNotes.tsx';
import { FailureMessage } from '../FailureMessage.tsx';
import { providerLabel } from '../provider-label.ts';
import { RequestBody } from './RequestBody.tsx';

/** One provider: whether it could be sent now, the request, and what does not fit into it. */
export function ProviderColumn({
  compared,
  provider,
  onFold,
  onOptions,
}: {
  compared: ComparedRequest;
  provider: ProviderDeclaration;
  onFold: ((fields: FoldField[], on: boolean) => void) | null;
  onOptions: () => void;
}) {
  const { request, failure, coverage } = compared;
  const name = providerLabel(provider);
  const local = provider.origins.length === 0;
  return (
    <div class="provider-column" data-provider={provider.id}>
      <p class="request-address">
        {local ? t('staysHere') : request ? <code dir="ltr">{`${request.method} ${request.url}`}</code> : null}
      </p>
      {failure && (
        <div class="notice">
          <FailureMessage failure={failure} provider={provider} onOptions={onOptions} />
        </div>
      )}
      {coverage.length > 0 ? (
        <section class="not-held" aria-label={t('coverageDetails', name)}>
          <h3>{t('notAsItIs')}</h3>
          <CoverageNotes notes={coverage} onFold={onFold} />
        </section>
      ) : (
        request && <p class="holds-all">{t('holdsAll')}</p>
      )}
      <RequestBody compared={compared} label={t('requestTo', name)} />
    </div>
  );
}
