import { formVocabularies } from '../../components/form-vocabularies.ts';
import type { Vocabularies } from '../../components/ProfileForm.tsx';
import { languagePacks } from './language-packs.ts';

/** What completes the words that a person types: long tables, for a form that stands already. */
export const loadVocabularies = async (): Promise<Vocabularies> => formVocabularies(await languagePacks());
