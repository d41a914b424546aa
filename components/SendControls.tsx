import { Columns3, Plus } from 'lucide';
import { useState } from 'preact/hooks';
import type { PlanMeter } from '../utils/messages.ts';
import type { ProviderDeclaration } from '../utils/providers/types.ts';
import { listed, t } from '../utils/words.ts';
import { CoverageLine } from './CoverageLine.tsx';
import { Icon } from './Icon.tsx';
import { LazyComparison } from './LazyComparison.tsx';
import { FailureNotice } from './later-failures.ts';
import { Menu } from './Menu.tsx';
import { providerLabel } from './provider-label.ts';
import { SettingInput } from './SettingInput.tsx';
import { isEmpty, isSetUp, type WorkbenchActions, type WorkbenchState } from './workbench-state.ts';

const ON_MAC = typeof navigator !== 'undefined' && /Mac/.test(navigator.platform);

/** The provider, those besides, what is asked for each time, and the one primary button. */
export function SendControls({
  state,
  provider,
  providers,
  actions,
}: {
  state: WorkbenchState;
  provider: ProviderDeclaration;
  providers: readonly ProviderDeclaration[];
  actions: WorkbenchActions;
}) {
  const [comparing, setComparing] = useState(false);
  const account = state.accounts.find((view) => view.provider === provider.id);
  const sending = state.phase === 'sending';
  const ready = isSetUp(provider, state.accounts);
  const locked = ready && state.preview?.failure?.kind === 'keys-locked' ? state.preview.failure : null;
  const empty = state.draft !== null && isEmpty(state.draft.icp);
  const stopped = empty || state.preview?.failure != null;
  const beside = ready && !sending ? provider.settings.filter(({ scope }) => scope === 'delivery') : [];
  const failed = state.outcomes.filter(({ delivery, failure }) => failure && !delivery);
  const failures = [...(state.failure ? [{ provider: '', failure: state.failure }] : []), ...failed];
  const named = (ids: readonly string[]) => providers.filter(({ id }) => ids.includes(id)).map(providerLabel);
  const chosen = [provider.id, ...state.also];
  const held = sending && state.outcomes.some(({ delivery }) => delivery?.state === 'held');
  return (
    <>
      {failures.map(({ provider: id, failure }) => {
        const to = providers.find((one) => one.id === id) ?? provider;
        return (
          failure && (
            <FailureNotice
              key={id}
              class="outcome failed"
              role="alert"
              dot
              failure={failure}
              provider={to}
              kept={t(failure.kind === 'storage' ? 'formKept' : 'draftKept')}
              onOptions={() => actions.openOptions(to.id)}
            />
          )
        );
      })}
      {locked && (
        <FailureNotice
          class="outcome unsure"
          dot
          failure={locked}
          provider={provider}
          kept={t('draftKept')}
          onOptions={() => actions.openOptions('keys')}
        />
      )}
      <div class="foot-row">
        <select
          class="quiet-select provider"
          aria-label={t('provider')}
          value={provider.id}
          disabled={sending}
          onChange={(event) => actions.chooseProvider(event.currentTarget.value)}
        >
          {providers.map((other) => (
            <option key={other.id} value={other.id}>
              {providerLabel(other)}
            </option>
          ))}
        </select>
        {ready && !sending && (
          <Menu
            label={t('alsoTo')}
            icon={<Icon node={Plus} />}
            items={providers
              .filter(({ id }) => id !== provider.id)
              .map((other) => ({
                id: `also-${other.id}`,
                label: state.ready.includes(other.id) ? providerLabel(other) : t('alsoNotReady', providerLabel(other)),
                checked: state.also.includes(other.id),
                disabled: !state.ready.includes(other.id),
                run: () => actions.toggleAlso(other.id),
              }))}
          />
        )}
        {sending && state.unlisted.length > 0 ? (
          <span class="coverage stops" role="status" data-unlisted="">
            {t('couldNotLook', listed(named(state.unlisted)))}
          </span>
        ) : empty ? (
          <span class="coverage">{t('nothingToSend')}</span>
        ) : (
          <CoverageLine
            preview={state.phase === 'reading' || !ready || locked ? null : state.preview}
            provider={provider}
            editable={state.draft?.closedAt === null && !sending}
            onChange={actions.change}
            onCompare={() => setComparing(true)}
            onOptions={() => actions.openOptions(provider.id)}
          />
        )}
        {!empty && !sending && state.draft && (
          <button
            type="button"
            class="icon-button"
            data-action="compare-all"
            aria-haspopup="dialog"
            aria-label={t('comparisonTitle')}
            title={t('comparisonTitle')}
            onClick={() => setComparing(true)}
          >
            <Icon node={Columns3} />
          </button>
        )}
        {comparing && state.draft && (
          <LazyComparison
            draft={state.draft}
            providers={providers}
            provider={provider.id}
            compare={actions.compare}
            onChange={actions.change}
            onOptions={actions.openOptions}
            onClose={() => setComparing(false)}
          />
        )}
        {state.plan && ready && <PlanMeterText plan={state.plan} />}
      </div>
      <div class="foot-row">
        <div class="foot-settings">
          {beside.map((field) => (
            <SettingInput
              key={field.id}
              field={field}
              value={state.picked[field.id] ?? field.default}
              account={account}
              compact
              onChange={(value) => actions.pick(field.id, value)}
              onEmpty={() => actions.openOptions(provider.id)}
            />
          ))}
        </div>
        {held && (
          <button type="button" class="button quiet" data-action="undo-delivery" onClick={actions.undoDelivery}>
            {t('undoSending')}
          </button>
        )}
        <button
          type="button"
          class="button primary"
          data-action="deliver"
          aria-disabled={sending || state.phase === 'reading' || (ready && stopped) || undefined}
          aria-busy={sending || undefined}
          onClick={() => {
            if (!ready) actions.openOptions(provider.id);
            else if (!sending && !stopped && state.phase !== 'reading') actions.deliver();
          }}
        >
          <span class="button-text">{buttonText(state, provider, named(chosen), ready)}</span>
          {!sending && ready && <kbd>{ON_MAC ? '⌘⏎' : 'Ctrl ⏎'}</kbd>}
          {sending && <span class="spinner" aria-hidden="true" />}
        </button>
      </div>
    </>
  );
}

function buttonText(state: WorkbenchState, provider: ProviderDeclaration, names: string[], ready: boolean): string {
  const local = provider.origins.length === 0;
  if (state.phase === 'sending') {
    if (state.looking) return names.length > 1 ? t('lookingEverywhere') : t('lookingAt', names[0] ?? '');
    return names.length > 1 || !local ? t('sendingTo', listed(names)) : t('savingHere');
  }
  if (!ready) return t('setUpProvider', providerLabel(provider));
  if (names.length > 1) return t('sendToSeveral', listed(names));
  return local ? t('saveHere') : t('createIn', names[0] ?? '');
}

/** "3 of 10 used": how much of the plan is taken, in the colour of a warning when it is nearly all. */
function PlanMeterText({ plan }: { plan: PlanMeter }) {
  const profiles = plan.kind === 'profiles';
  return (
    <span
      class={plan.used >= plan.limit ? 'plan full' : 'plan'}
      data-plan={plan.kind}
      title={t(profiles ? 'planProfilesTitle' : 'planWritesTitle', plan.used, plan.limit, plan.plan)}
    >
      {t(profiles ? 'planProfiles' : 'planWrites', plan.used, plan.limit)}
    </span>
  );
}
