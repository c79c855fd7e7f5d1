import { describe, expect, it } from 'vitest';
import { around, OF_TWO_ROWS, spendableOn } from '../../../support/kinds.ts';

const UNSURE = ['open', 'reading', 'unreadable'];

describe('a control that shows a part of the list, or that nobody knows, leaves the extent open', () => {
  it.each([
    [
      '<div role="radiogroup"><label><input type="radio" checked> Expired</label><label><input type="radio"> All</label></div>',
      '',
    ],
    [
      '<ul role="tablist"><li role="tab" aria-selected="true">Promotional</li><li role="tab" aria-selected="false">All</li></ul>',
      '',
    ],
    ['<div role="combobox" aria-label="Kind" tabindex="0">Paid only</div>', ''],
    ['<label>Only active <input type="checkbox" checked></label>', ''],
    ['<button role="switch" aria-checked="true">Hide expired</button>', ''],
    ['<input type="search" value="promo" aria-label="Search">', ''],
    ['<button>Filter (1)</button>', ''],
    ['<select><option>2025</option><option selected>2026</option></select>', ''],
    ['<span tabindex="0" role="button" aria-label="Remove filter: Available">×</span>', ''],
    ['', '<button>Archived grants</button>'],
    ['', '<a href="#older">Earlier grants</a>'],
    ['', '<a href="?page=2">Nächste Seite</a>'],
    ['', '<summary>Altre concessioni</summary>'],
    ['', '<span role="link" tabindex="0">Charger plus</span>'],
    ['', '<button>もっと見る</button>'],
    ['', '<button aria-label="Go to last page">»</button>'],
    ['', '<nav aria-label="pagination"><button aria-current="page">1</button><button>2</button></nav>'],
  ])('%s … %s', (before, behind) => {
    expect(UNSURE).toContain(spendableOn(around(before, behind)));
  });
});

describe('a number of grants other than that of the rows leaves the extent open', () => {
  it.each([
    ['<p>7 grants</p>', ''],
    ['<span class="badge">12</span>', ''],
    ['', '<p>1–2 of 9</p>'],
    ['', '<div role="status">2 von 5</div>'],
    ['', '<span>Page 1 of 3</span>'],
    ['', '<p>共 8 条</p>'],
    ['', '<output>+3 more</output>'],
    ['', '<p>Showing the first two of nine grants</p>'],
  ])('%s … %s', (before, behind) => {
    expect(UNSURE).toContain(spendableOn(around(before, behind)));
  });
});

describe('a page that is at work on its list, or says so, leaves the extent open', () => {
  it.each([
    ['', '<div role="progressbar" aria-label="Loading"></div>'],
    ['', '<progress></progress>'],
    ['<p>Wird geladen …</p>', ''],
    ['<p role="status">Chargement…</p>', ''],
    ['', '<p>Cargando…</p>'],
    ['', '<p>Caricamento in corso</p>'],
    ['', '<p>Загрузка…</p>'],
    ['', '<p>불러오는 중…</p>'],
    ['', '<p>Still fetching older grants…</p>'],
    ['<section aria-busy="true"><p>Grants</p></section>', ''],
  ])('%s … %s', (before, behind) => {
    expect(UNSURE).toContain(spendableOn(around(before, behind)));
  });
});

describe('a failure that the page tells in any language leaves the extent open', () => {
  it.each([
    ['<p role="alert">Einige Guthaben konnten nicht geladen werden.</p>'],
    ['<p>Impossible de charger les autres crédits.</p>'],
    ['<p>No se pudieron cargar algunas concesiones.</p>'],
    ['<p>Impossibile caricare altri crediti.</p>'],
    ['<p>Não foi possível carregar tudo.</p>'],
    ['<p>Kon niet alles laden.</p>'],
    ['<p>Nie udało się wczytać listy.</p>'],
    ['<p>Не удалось загрузить данные.</p>'],
    ['<p>読み込みに失敗しました</p>'],
    ['<p>불러오지 못했습니다.</p>'],
    ['<p>Yüklenemedi.</p>'],
    ['<p>Some grants are temporarily unavailable.</p>'],
    ['<p>The list is incomplete.</p>'],
    ['<p>Timed out.</p>'],
  ])('%s', (message) => {
    expect(UNSURE).toContain(spendableOn(around('', message)));
  });
});

describe('a heading that names a part of the grants, or a level of a tree, leaves the extent open', () => {
  it.each([
    ['<h2>Active credit grants</h2>'],
    ['<h3>Promotional grants</h3>'],
    ['<div role="heading" aria-level="2">Grants expiring soon</div>'],
    ['<h2>Credit grants of 2026</h2>'],
    ['<h2>Team grants</h2>'],
    ['<h4>Unused grants</h4>'],
  ])('%s', (heading) => {
    expect(UNSURE).toContain(spendableOn(around('').replace('<h2>Credit grants</h2>', heading)));
  });
});

describe('what follows a total of the page is no part of it, although that total equals the rows', () => {
  it.each([
    ['<p>12 grants</p>'],
    ['<p>Some grants could not be loaded.</p>'],
    ['<p>Loading…</p>'],
    ['<button>Load older</button>'],
    ['<select><option selected>Expired</option><option>Used</option></select>'],
    ['<div role="tab" aria-selected="true">Active</div>'],
  ])('%s', (behind) => {
    const total = '<div>Credit balance</div><div>$18.93</div>';
    expect(spendableOn(around(total))).toBe(OF_TWO_ROWS);
    expect(UNSURE).toContain(spendableOn(around(total, behind)));
  });
});

describe('what everybody knows beside a list leaves it certain', () => {
  it.each([
    ['<p>Grants are drawn by the soonest expiry.</p>', ''],
    ['<button aria-label="Help">?</button>', ''],
    ['', '<button disabled>Next</button>'],
    ['<a href="/settings/organization/billing/history">Billing history</a>', ''],
    ['<select aria-label="Status"><option selected>All</option><option>Expired</option></select>', ''],
    ['', '<p>2 grants</p>'],
    ['', '<p>Recharged 3 times</p>'],
    ['<p>Loading your usage report may take a day, so balances can lag behind.</p>', ''],
  ])('%s … %s', (before, behind) => {
    expect(spendableOn(around(before, behind))).toBe(OF_TWO_ROWS);
  });
});

describe('what ordinary pages have around a list says nothing of it', () => {
  it.each([
    '<ul><li>Total 2 items</li><li aria-disabled="true">‹</li><li>1</li><li aria-disabled="true">›</li></ul>',
    '<p>Was this page helpful? <button>👍</button> <button>👎</button></p>',
    '<button aria-label="Open chat">💬</button>',
    '<button>Chat with us</button>',
    '<button>⭳ Export CSV</button>',
    '<button>＋ Add credits</button>',
    '<div>Rows per page: 25 1–2 of 2 <button disabled aria-label="Next page">›</button></div>',
    '<p>Items per page 10 1-2 of 2</p>',
    '<label><input type="checkbox"> Select all</label>',
    '<input type="checkbox" aria-label="Select all rows">',
  ])('%s', (behind) => {
    expect(spendableOn(around('', behind))).toBe(OF_TWO_ROWS);
  });

  it.each([
    '<ul><li aria-disabled="true">‹</li><li>1</li><li>›</li></ul>',
    '<p>Rows per page: 2 1–2 of 7</p>',
    '<label><input type="checkbox" checked> Select expired</label>',
    '<button>⭳ Earlier grants</button>',
  ])('but this does: %s', (behind) => {
    expect(UNSURE).toContain(spendableOn(around('', behind)));
  });
});
