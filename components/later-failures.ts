/** Failures as the workbench shows them: their words are many, and a form that fills does not wait for them. */
import { lazily } from './lazily.tsx';

export const FailureNotice = lazily(async () => (await import('./FailureNotice.tsx')).FailureNotice);
export const FailureLine = lazily(async () => (await import('./FailureNotice.tsx')).FailureLine);
