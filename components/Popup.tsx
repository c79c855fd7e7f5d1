import type { PopupView } from '../lib/view/index.ts';

/** What a click on the toolbar icon opens: what the extension does, and the way to the page where it does it. */
export function Popup({ view }: { view: PopupView }) {
  return (
    <>
      <h1>{view.name}</h1>
      <p>{view.what}</p>
      <p>
        <a href={view.address} target="_blank" rel="noreferrer">
          {view.open}
        </a>
      </p>
      <p class="address">{view.address}</p>
      <p>
        <a href="/blocked.html" target="_blank" rel="noreferrer">
          {view.openBlocked}
        </a>
      </p>
      <p>
        <a href="/report.html" target="_blank" rel="noreferrer">
          {view.openReport}
        </a>
      </p>
      <p class="soft">{view.trust}</p>
      <p class="soft">{view.unaffiliated}</p>
    </>
  );
}
