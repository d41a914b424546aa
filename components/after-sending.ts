/** What the workbench draws only when somebody has sent or asked: one chunk of its own, which opening does not wait for. */
export { DeliveryOutcomes } from './DeliveryOutcomes.tsx';
export { DuplicateQuestion } from './DuplicateQuestion.tsx';
export { KeyboardHelp } from './KeyboardHelp.tsx';
export { OpenDrafts } from './OpenDrafts.tsx';
