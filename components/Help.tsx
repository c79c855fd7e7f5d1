import type { HelpPart, HelpTerm, HelpView } from '../lib/help/index.ts';

/** The Help page. Each section, rule, layout and warning has its own id, so that other pages can link to it. */
export function Help({ view }: { view: HelpView }) {
  return (
    <>
      <h1>{view.title}</h1>
      <p>{view.intro}</p>
      <nav aria-label={view.contents}>
        <ul>
          {view.sections.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {view.sections.map(({ id, title, parts }) => (
        <section key={id} id={id} aria-labelledby={`${id}-title`}>
          <h2 id={`${id}-title`}>{title}</h2>
          {parts.map((part) => (
            <Part key={keyOf(part)} part={part} />
          ))}
        </section>
      ))}
      <p class="links">
        <a href="/options.html">{view.settings}</a> <a href="/report.html">{view.openReport}</a>
      </p>
      <p class="soft">{view.unaffiliated}</p>
    </>
  );
}

function keyOf(part: HelpPart): string {
  if (part.kind === 'terms') return part.title + part.terms[0]?.term;
  return part.kind === 'list' ? part.items.join() : part.text;
}

function Part({ part }: { part: HelpPart }) {
  switch (part.kind) {
    case 'paragraph':
      return <p>{part.text}</p>;
    case 'list':
      return (
        <ul>
          {part.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'terms':
      return (
        <>
          {part.title && <h3>{part.title}</h3>}
          <dl>
            {part.terms.map((term) => (
              <Term key={term.term} term={term} />
            ))}
          </dl>
        </>
      );
  }
}

function Term({ term: { anchor, term, code, text, links } }: { term: HelpTerm }) {
  const isCode = anchor === term;
  return (
    <div {...(anchor !== null && { id: anchor })}>
      <dt>{isCode ? <code>{term}</code> : term}</dt>
      <dd>
        {text}
        {links.map(({ name, address }) => (
          <a key={address} href={address} target="_blank" rel="noreferrer">
            {name}
          </a>
        ))}
        {code && <span class="soft">{code}</span>}
      </dd>
    </div>
  );
}
