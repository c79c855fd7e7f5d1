import type { ChangesView, HistoryView } from '../lib/view/index.ts';
import { Comparison } from './Comparison.tsx';
import { KeptPages } from './KeptPages.tsx';
import { Sure } from './Sure.tsx';

/** What is forgotten by a button. */
type Forgotten =
  | { reading: string }
  | { organization: string }
  | HistoryView['pages']['rows'][number]['what']
  | 'everything';

export interface HistoryPageProps {
  view: HistoryView;
  /** The ids of the readings that are compared, two at most. */
  chosen: readonly string[];
  changes: ChangesView | undefined;
  /** What came of the last button. */
  told: string;
  actions: HistoryActions;
}

export interface HistoryActions {
  choose: (id: string) => void;
  showMore: (organization: string) => void;
  forget: (what: Forgotten) => void;
  exportHistory: () => void;
  exportReadings: () => void;
  importHistory: (file: File) => void;
}

/** The readings that are kept, by organization, and all that can be done with them. */
export function HistoryPage({ view, chosen, changes, told, actions }: HistoryPageProps) {
  const { organizations } = view;
  return (
    <>
      <h1>{view.title}</h1>
      {view.about.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Files view={view} actions={actions} />
      <p role="status">{told}</p>
      {changes && <Comparison view={changes} />}
      {organizations.length === 0 && <p>{view.nothing}</p>}
      {organizations.map((organization) => (
        <Readings key={organization.key} organization={organization} {...{ view, chosen, actions }} />
      ))}
      <KeptPages view={view} onForget={actions.forget} />
      {!view.isEmpty && (
        <Sure name={view.forgetAll} sure={view.sure} onSure={() => actions.forget('everything')} />
      )}
      <p>
        <a href="/options.html">{view.settings}</a> <a href="/help.html">{view.help}</a>
      </p>
      <p class="soft">{view.unaffiliated}</p>
    </>
  );
}

interface FilesProps {
  view: HistoryView;
  actions: HistoryActions;
}

function Files({ view, actions }: FilesProps) {
  return (
    <p class="files">
      <button type="button" disabled={view.isEmpty} onClick={actions.exportHistory}>
        {view.exportHistory}
      </button>
      <button type="button" disabled={view.organizations.length === 0} onClick={actions.exportReadings}>
        {view.exportReadings}
      </button>
      <label class="file">
        {view.importHistory}{' '}
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) actions.importHistory(file);
            // The same file, changed since, can be chosen again.
            currentTarget.value = '';
          }}
        />
      </label>
    </p>
  );
}

interface ReadingsProps extends Pick<HistoryPageProps, 'view' | 'chosen' | 'actions'> {
  organization: HistoryView['organizations'][number];
}

function Readings({
  organization: { key, name, rows, hasMore, forget },
  view,
  chosen,
  actions,
}: ReadingsProps) {
  return (
    <section aria-labelledby={key}>
      <h2 id={key}>{name}</h2>
      <div class="scroll">
        <table aria-label={view.readings}>
          <thead>
            <tr>
              <td />
              {view.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <td>
                  <input
                    type="checkbox"
                    aria-label={row.choose}
                    checked={chosen.includes(row.id)}
                    onChange={() => actions.choose(row.id)}
                  />
                </td>
                <td>{row.read}</td>
                <td>{row.spendable}</td>
                <td>{row.grants}</td>
                <td>
                  <Sure
                    name={view.forget}
                    label={row.forget}
                    sure={view.sure}
                    onSure={() => actions.forget({ reading: row.id })}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="files">
        {hasMore && (
          <button type="button" onClick={() => actions.showMore(key)}>
            {view.more}
          </button>
        )}
        <Sure name={forget} sure={view.sure} onSure={() => actions.forget({ organization: key })} />
      </p>
    </section>
  );
}
