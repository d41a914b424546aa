import type { ProviderDeclaration } from '../utils/providers/types.ts';
import { t } from '../utils/words.ts';

/** "Kashew"; this device by its name in the person's language. */
export const providerLabel = (provider: Pick<ProviderDeclaration, 'id' | 'name'>): string =>
  provider.id === 'this-device' ? t('thisDevice') : provider.name;
