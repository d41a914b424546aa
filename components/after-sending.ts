/** What the workbench draws only when somebody has sent or asked, and what it says aloud: one chunk, which opening does not wait for. */
export { Announcements } from './Announcements.tsx';
export { DeliveryOutcomes } from './DeliveryOutcomes.tsx';
export { DuplicateQuestion } from './DuplicateQuestion.tsx';
export { KeyboardHelp } from './KeyboardHelp.tsx';
export { OpenDrafts } from './OpenDrafts.tsx';
