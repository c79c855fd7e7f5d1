import type { ChangesView, OpenedView, OpenPageView } from '../lib/view/index.ts';
import { Comparison } from './Comparison.tsx';
import { OpenedReport } from './OpenedReport.tsx';
import { OpenForm } from './OpenForm.tsx';

/** An opened report with its panel. */
interface ShownReport {
  /** Unique on the page. */
  id: string;
  view: OpenedView;
  panel: HTMLElement;
}

export interface ReportPageProps {
  view: OpenPageView;
  /** Why the last files or texts were not opened. */
  refusals: readonly string[];
  reports: readonly ShownReport[];
  /** The differences between two reports. */
  changes: ChangesView | undefined;
  onFiles: (files: readonly File[]) => void;
  onText: (text: string) => void;
  onClose: (id: string) => void;
}

/** The page that opens reports from other people. */
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
