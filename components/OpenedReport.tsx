import type { FindingsView, OpenedView } from '../lib/view/index.ts';
import { HostedElement } from './HostedElement.tsx';
import { RuleTable } from './RuleTable.tsx';

interface OpenedReportProps {
  /** The id of its heading, unique on the page. */
  id: string;
  view: OpenedView;
  /** The host of the panel's shadow root. */
  panel: HTMLElement;
  onClose: () => void;
}

/** An opened report: its findings, its panel, and the page's table. */
export function OpenedReport({ id, view, panel, onClose }: OpenedReportProps) {
  return (
    <section class="report" aria-labelledby={id}>
      <div class="report-head">
        <h2 id={id} tabIndex={-1}>
          {view.title}
        </h2>
        <button type="button" class="quiet" aria-label={view.close} title={view.close} onClick={onClose}>
          <span aria-hidden="true">✕</span>
        </button>
      </div>
      <p class="soft">{view.about}</p>
      <Findings view={view.findings} />
      <HostedElement element={panel} />
      {view.table && <RuleTable table={view.table} />}
    </section>
  );
}

function Findings({ view }: { view: FindingsView }) {
  return (
    <div class={view.outcome === 'mismatch' ? 'findings mismatch' : 'findings'} role="note">
      <b>{view.title}</b>
      {view.sentences.length > 0 && (
        <ul>
          {view.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {view.notes.map((note) => (
        <p key={note} class="soft">
          {note}
        </p>
      ))}
    </div>
  );
}
