import '../../components/popup.css';
import { startSurface, tabInFront } from '../workbench/start-surface.tsx';

startSurface('popup', tabInFront);
