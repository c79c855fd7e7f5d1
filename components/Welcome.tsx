import type { WelcomeView } from '../lib/view/index.ts';

/** What Grantlens reads and stores, and what it never does; `picture` is the address of a picture of the panel. */
export function Welcome({ view, picture }: { view: WelcomeView; picture: string }) {
  return (
    <>
      <h1>{view.title}</h1>
      <p>{view.what}</p>
      <img src={picture} alt={view.picture} />
      <p>{view.kept}</p>
      <p>{view.never}</p>
      <p>
        {view.change} <a href="/options.html">{view.settings}</a>
      </p>
      <p>
        <a href={view.address}>{view.open}</a>
      </p>
      <p class="soft">{view.unaffiliated}</p>
    </>
  );
}
