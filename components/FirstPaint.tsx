import { t } from '../utils/words.ts';
import { FooterSkeleton } from './FooterSkeleton.tsx';
import { FormSkeleton } from './FormSkeleton.tsx';
import { Mark } from './Mark.tsx';
import type { SurfaceKind } from './surface.ts';

/** The workbench's geometry before anything is known, not even what it can do. */
export function FirstPaint({ surface }: { surface: SurfaceKind }) {
  return (
    <main class="workbench" data-surface={surface} data-state="reading">
      <h1 class="sr">{t('extensionName')}</h1>
      <header class="bar">
        <Mark />
        <span class="skeleton name-skeleton" />
      </header>
      <div class="source">
        <span class="source-text">{t('readingPage')}</span>
      </div>
      <div class="scroll">
        <FormSkeleton />
      </div>
      <FooterSkeleton />
    </main>
  );
}
