import { useEffect, useState } from 'preact/hooks';
import { type Failure, failureOf } from '../../utils/failure.ts';
import type { AccountView, DeliveryView, ReplyOf } from '../../utils/messages.ts';
import type { ProviderDeclaration, SettingValue } from '../../utils/providers/types.ts';
import { t, tAny } from '../../utils/words.ts';
import { noteField } from '../coverage-words.ts';
import { FailureMessage } from '../FailureMessage.tsx';
import { noteValues } from '../note-values.ts';
import { providerLabel } from '../provider-label.ts';
import { SettingInput } from '../SettingInput.tsx';
import { presetOf } from '../setting-choices.ts';
import type { LibraryActions } from './library-actions.ts';
import { type Place, THIS_DEVICE } from './library-entries.ts';

/** Sends a stored profile to another provider, through the outbox; says first what that provider cannot hold. */
export function SendElsewhere({
  profileId,
  places,
  providers,
  accounts,
  actions,
  onSent,
  onClose,
}: {
  profileId: string;
  places: readonly Place[];
  providers: readonly ProviderDeclaration[];
  accounts: readonly AccountView[];
  actions: LibraryActions;
  onSent: (delivery: DeliveryView) => void;
  onClose: () => void;
}) {
  const targets = providers.filter(({ id }) => id !== THIS_DEVICE);
  const fresh = targets.find(({ id }) => places.every((place) => place.provider !== id)) ?? targets[0];
  const [id, setId] = useState(fresh?.id ?? '');
  const [picked, setPicked] = useState<Record<string, SettingValue>>({});
  const [preview, setPreview] = useState<ReplyOf<'profile.preview'> | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [sending, setSending] = useState(false);
  const provider = targets.find((one) => one.id === id);
  const account = accounts.find((one) => one.provider === id);
  const fields = provider?.settings.filter(({ scope }) => scope === 'delivery') ?? [];
  const settings = Object.fromEntries(fields.map((field) => [field.id, picked[field.id] ?? presetOf(field, account)]));
  const asked = JSON.stringify(settings);
  const there = places.some((place) => place.provider === id);

  useEffect(() => {
    let late = false;
    setPreview(null);
    setFailure(null);
    if (id) {
      actions.preview({ profileId, provider: id, settings }).then(
        (answer) => !late && setPreview(answer),
        (error: unknown) => !late && setFailure(failureOf(error)),
      );
    }
    return () => {
      late = true;
    };
  }, [profileId, id, asked]);

  if (!provider) return null;
  const stops = preview?.failure ?? null;
  const send = () => {
    setSending(true);
    setFailure(null);
    actions
      .deliver({ profileId, provider: id, settings })
      .then(onSent, (error: unknown) => setFailure(failureOf(error)))
      .finally(() => setSending(false));
  };
  return (
    <section class="elsewhere" aria-label={t('sendElsewhere')} data-send-elsewhere="">
      <div class="inline">
        <select
          class="select"
          aria-label={t('provider')}
          value={id}
          onChange={(event) => {
            setPicked({});
            setId(event.currentTarget.value);
          }}
        >
          {targets.map((one) => (
            <option key={one.id} value={one.id}>
              {providerLabel(one)}
            </option>
          ))}
        </select>
        {fields.map((field) => (
          <SettingInput
            key={field.id}
            compact
            field={field}
            value={settings[field.id] ?? field.default}
            account={account}
            onChange={(value) => setPicked({ ...picked, [field.id]: value })}
            onEmpty={() => actions.openOptions(id)}
          />
        ))}
        <span class="spring" />
        <button
          type="button"
          class="button primary"
          data-action="send-elsewhere"
          aria-busy={sending || undefined}
          disabled={!preview || stops !== null || sending}
          onClick={send}
        >
          {t('createIn', providerLabel(provider))}
        </button>
        <button type="button" class="button quiet" onClick={onClose}>
          {t('cancel')}
        </button>
      </div>
      {there && <p class="hint">{t('alreadyThere_provider', providerLabel(provider))}</p>}
      {(failure ?? stops) && (
        <FailureMessage
          failure={(failure ?? stops) as Failure}
          provider={provider}
          onOptions={() => actions.openOptions(id)}
        />
      )}
      {preview && stops === null && (
        <ul class="coverage-list" data-coverage="">
          {preview.coverage.length === 0 && <li>{t('holdsAll')}</li>}
          {preview.coverage.map((note) => (
            <li key={`${note.kind}-${note.field}`}>
              <strong>{noteField(note)}</strong> {tAny(note.note, ...note.becomes)}
              {note.values.length > 0 && (
                <span class="hint" dir="auto">
                  {noteValues(note).join(' · ')}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
