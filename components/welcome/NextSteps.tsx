import { type IconNode, Keyboard, Pin, Plug, ShieldCheck } from 'lucide';
import type { ComponentChildren } from 'preact';
import type { ProviderDeclaration } from '../../utils/providers/types.ts';
import { listed, t } from '../../utils/words.ts';
import { Icon } from '../Icon.tsx';
import { providerLabel } from '../provider-label.ts';

/** What makes it handy from here on: the button in sight, the keys, a provider, and what it does with what it reads. */
export function NextSteps({
  keys,
  providers,
  actions,
}: {
  keys: string | null;
  providers: readonly ProviderDeclaration[];
  actions: { changeKeys: () => void; openPage: (path: string) => void };
}) {
  const vendors = providers.filter(({ origins }) => origins.length > 0).map(providerLabel);
  return (
    <section class="next-steps" aria-labelledby="next-steps">
      <h2 id="next-steps">{t('welcomeNext')}</h2>
      <ul>
        <Step icon={Pin} title={t('pinTitle')} text={t('pinText')} />
        <Step icon={Keyboard} title={t('keysTitle')} text={keys ? t('keysText', keys) : t('keysNone')}>
          <button type="button" class="link-button" data-action="keys" onClick={actions.changeKeys}>
            {t('changeShortcuts')}
          </button>
        </Step>
        <Step icon={Plug} title={t('connectTitle')} text={t('connectText', listed(vendors))}>
          <button
            type="button"
            class="link-button"
            data-action="connect"
            onClick={() => actions.openPage('/options.html#providers')}
          >
            {t('connectAction')}
          </button>
        </Step>
        <Step icon={ShieldCheck} title={t('privacyTitle')} text={t('privacyShort')}>
          <button
            type="button"
            class="link-button"
            data-action="privacy"
            onClick={() => actions.openPage('/options.html#privacy')}
          >
            {t('privacyAction')}
          </button>
        </Step>
      </ul>
    </section>
  );
}

const Step = ({
  icon,
  title,
  text,
  children,
}: {
  icon: IconNode;
  title: string;
  text: string;
  children?: ComponentChildren;
}) => (
  <li>
    <Icon node={icon} />
    <div>
      <h3>{title}</h3>
      <p>{text}</p>
      {children}
    </div>
  </li>
);
