import type { ChangesView, OpenedView, OpenPageView } from '../lib/view/index.ts';
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
        <p>{view.what}</p>
        <OpenForm view={view} {...coming} />
        <div role="alert">
          {refusals.map((refusal) => (
            <p key={refusal} class="refusal">
              {refusal}
            </p>
          ))}
        </div>
      </div>
      {changes && <Changes view={changes} />}
      <div class="reports">
        {reports.map(({ id, view: opened, panel }) => (
          <OpenedReport key={id} id={id} view={opened} panel={panel} onClose={() => onClose(id)} />
        ))}
      </div>
      <p class="soft">{view.kept}</p>
      <p class="soft">{view.unaffiliated}</p>
    </>
  );
}

function Changes({ view: { title, note, sentences } }: { view: ChangesView }) {
  return (
    <section class="changes" aria-labelledby="changes">
      <h2 id="changes">{title}</h2>
      {note && <p class="soft">{note}</p>}
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
