import type { PanelActions } from '../../../components/index.ts';
import type { Basis, VisitHistory } from '../../../lib/analysis/index.ts';
import type { Stage } from '../stage-dialog.ts';

/** What a dialog about a refused call rests on, and where it is drawn. */
export interface BlockedControls {
  /** `undefined` before the first look. */
  basis: () => Basis | undefined;
  visited: () => VisitHistory;
  /** Sets what a grant is, as the panel does. */
  correct: PanelActions['correctCategory'];
  /** `undefined` while nothing is shown. */
  stage: () => Stage | undefined;
}
