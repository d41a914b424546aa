import { startSurface, tabInFront } from '../workbench/start-surface.tsx';

startSurface('panel', tabInFront);
