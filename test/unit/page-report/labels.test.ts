import { describe, expect, it } from 'vitest';
import { pageReportText } from '../../../lib/page-report/page-report.ts';
import { reportOfHtml } from '../../support/page-report.ts';

/** What a page could show as the name of somebody: a word that is its own elsewhere. */
const NAME = 'Valid';
const reported = (html: string) => pageReportText(reportOfHtml(`<main>${html}</main>`));

/** Labels of an owner, a user, an organization or who granted it, on a page in that language. */
const LABELS: Record<string, readonly string[]> = {
  German: ['Inhaber', 'Besitzerin', 'Benutzername', 'Organisation', 'Firma', 'Erstellt von', 'Gewährt durch'],
  French: ['Propriétaire', 'Utilisateur', 'Société', 'Émis par', 'Compte'],
  Spanish: ['Propietario', 'Usuaria', 'Organización', 'Empresa', 'Emitido por'],
  Portuguese: ['Proprietário', 'Usuário', 'Organização', 'Conta', 'Criado por'],
  Italian: ['Titolare', 'Utente', 'Azienda', 'Progetto', 'Emesso da'],
  Dutch: ['Eigenaar', 'Gebruiker', 'Bedrijf', 'Aangemaakt door'],
  Polish: ['Właściciel', 'Użytkownik', 'Organizacja', 'Wystawione przez'],
  Russian: ['Владелец', 'Пользователь', 'Организация', 'Выдано'],
  Japanese: ['所有者', 'ユーザー名', '組織', '発行者'],
  Korean: ['소유자', '사용자', '조직', '프로젝트'],
  Chinese: ['所有者', '用户名', '组织', '公司'],
  Turkish: ['Sahibi', 'Kullanıcı', 'Şirket', 'Kuruluş'],
  Swedish: ['Ägare', 'Användare', 'Företag', 'Skapad av'],
};

describe('a page report keeps no name', () => {
  it.each(Object.entries(LABELS))('behind a label in %s', (_, labels) => {
    const kept = labels.filter((label) =>
      [
        `<dl><dt>${label}</dt><dd>${NAME}</dd></dl>`,
        `<p>${label}: <b>${NAME}</b></p>`,
        `<table><tr><th>Status</th><th>${label}</th></tr><tr><td>Open</td><td>${NAME}</td></tr></table>`,
      ].some((html) => reported(html).includes(NAME)),
    );
    expect(kept).toEqual([]);
  });

  it.each([
    '<select><optgroup label="Owner"><option>Zim</option><option>Valid</option></optgroup></select>',
    '<label for="who">Owner</label><p>x</p><select id="who"><option>Valid</option></select>',
    '<span id="who">Owner</span><p>x</p><div aria-labelledby="nobody who"><b>Valid</b></div>',
    '<datalist><option label="Owner" value="Valid">Valid</option></datalist>',
    '<details><summary>Members</summary><p>Zim</p><p>Valid</p></details>',
    '<figure><figcaption>Team</figcaption><span>Zim</span><span>Valid</span></figure>',
    '<button aria-label="Account menu">Valid</button>',
    '<button title="Select project">Valid</button>',
    '<div aria-label="User profile"><b>Valid</b></div>',
    '<ul aria-label="Your organizations"><li>Zim</li><li>Valid</li></ul>',
  ])('of what another text or the name of a control labels so: %s', (html) => {
    expect(reported(html)).not.toContain(NAME);
  });

  it.each([
    '<label for="what">State</label><p>x</p><select id="what"><option>Valid</option></select>',
    '<details><summary>State</summary><p>Open</p><p>Valid</p></details>',
    '<select><optgroup label="State"><option>Valid</option></optgroup></select>',
    '<div aria-label="Status menu"><b>Valid</b></div>',
  ])('and hides nothing behind another label: %s', (html) => {
    expect(reported(html)).toContain(NAME);
  });
});
