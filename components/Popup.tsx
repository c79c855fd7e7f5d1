import type { PopupView } from '../lib/view/index.ts';

type Glance = PopupView['organizations'][number];

/** What a click on the toolbar icon opens: each organization's credit as it was last read, and the ways to all else. */
export function Popup({ view }: { view: PopupView }) {
  const { organizations } = view;
  return (
    <>
      <h1>{view.name}</h1>
      {organizations.length === 0 && <p>{view.what}</p>}
      {organizations.map((glance) => (
        <Organization key={glance.key} glance={glance} />
      ))}
      <ul class="links">
        {linksOf(view).map(({ href, name }) => (
          <li key={href}>
            <a href={href} target="_blank" rel="noreferrer">
              {name}
            </a>
          </li>
        ))}
      </ul>
      <p class="soft">{view.trust}</p>
      <p class="soft">{view.unaffiliated}</p>
    </>
  );
}

function Organization({ glance: { name, spendable, next, lost, urgency, age } }: { glance: Glance }) {
  return (
    <section class="organization">
      <h2>{name}</h2>
      <p class="spendable">{spendable}</p>
      {next !== '' && (
        <p class="next" data-urgency={urgency}>
          {next}
        </p>
      )}
      {lost !== '' && <p>{lost}</p>}
      <p class="soft">{age}</p>
    </section>
  );
}

function linksOf(view: PopupView) {
  return [
    { href: view.address, name: view.open },
    { href: '/blocked.html', name: view.openBlocked },
    { href: '/history.html', name: view.openHistory },
    { href: '/options.html', name: view.openSettings },
    { href: '/report.html', name: view.openReport },
    { href: '/help.html', name: view.openHelp },
  ];
}
