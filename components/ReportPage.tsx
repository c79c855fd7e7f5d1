import type { ChangesView, OpenedView, OpenPageView } from '../lib/view/index.ts';
import { Comparison } from './Comparison.tsx';
import { OpenedReport } from './OpenedReport.tsx';
import { OpenForm } from './OpenForm.tsx';

/** A report that is shown, with its panel. */
interface ShownReport {
  /** Unique on the page. */
  id: string;
  view: OpenedView;
  panel: HTMLElement;
}

export interface ReportPageProps {
  view: OpenPageView;
  /** Why what came last was not opened. */
  refusals: readonly string[];
  reports: readonly ShownReport[];
  /** What the later of two reports says other than the earlier. */
  changes: ChangesView | undefined;
  onFiles: (files: readonly File[]) => void;
  onText: (text: string) => void;
  onClose: (id: string) => void;
}

/** The page on which reports that others send are opened. */
export function ReportPage({ view, refusals, reports, changes, onClose, ...coming }: ReportPageProps) {
  return (
    <>
      <div class="intro">
        <h1>{view.title}</h1>
        {reports.length === 0 && <p>{view.what}</p>}
        <OpenForm view={view} isFirst={reports.length === 0} {...coming} />
        <div role="alert">
          {refusals.map((refusal) => (
            <p key={refusal} class="refusal">
              {refusal}
            </p>
          ))}
        </div>
      </div>
      {changes && <Comparison view={changes} />}
      <div class="reports">
        {reports.map(({ id, view: opened, panel }) => (
          <OpenedReport key={id} id={id} view={opened} panel={panel} onClose={() => onClose(id)} />
        ))}
      </div>
      <div class="kept">
        <p class="soft">{view.kept}</p>
        <p class="soft">{view.unaffiliated}</p>
      </div>
    </>
  );
}
