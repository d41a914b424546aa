/** The card of a value: nobody rests on one while the form is still filling. */
import { lazily } from './lazily.tsx';

type Card = typeof import('./EvidenceCard.tsx').EvidenceCard;

export const EvidenceCard = lazily(async () => (await import('./EvidenceCard.tsx')).EvidenceCard) as Card;
