/** Labels of people who own, give or receive a grant, and of things that people name. */
const ENGLISH = [
  '(?:owner|name|user|member|team|customer|issuer|account|project|workspace|recipient|sender|contact|creator|author|admin|administrator|payer|payee)s?',
  'compan(?:y|ies)|organi[sz]ations?|card ?holders?|beneficiary|address|description|comments?|notes?|reference|user ?name|e-?mails?|e-?mail address',
  '(?:full|first|last|display|legal|company|business|billing|grant|project|organi[sz]ation|account|team|user|customer|workspace|card) ?(?:id|name|e-?mail|contact|address|owner|holder)',
  '(?:issued|granted|created|purchased|paid|added|invited|approved|requested|updated|edited|assigned|sent|redeemed|managed|owned|billed) (?:by|to|for)',
  'signed in as|logged in as|bill to',
];

/** The same on pages in other languages, or translated by the browser: owner, name, user, member, team, customer, firm, project, account, by whom. */
const OTHERS = [
  '所有者|名称|姓名|用户|用户名|组织|团队|项目|账户|成员|邮箱|客户|创建者|公司|擁有者|使用者|組織|專案|帳戶|名稱',
  '(?:konto)?inhaber(?:in)?|besitzer(?:in)?|eigent[uü]mer(?:in)?|(?:vor|nach|firmen|benutzer|anzeige|projekt)?name|benutzer(?:in)?|nutzer(?:in)?|mitglied(?:er)?|kund(?:e|in|en)|organisation(?:en)?|firma|unternehmen|projekte?|konto|arbeitsbereich|empf[aä]nger(?:in)?|absender(?:in)?|ansprechpartner(?:in)?|adresse|beschreibung|bemerkung(?:en)?|notiz(?:en)?|referenz|verwendungszweck|(?:ausgestellt|erstellt|gew[aä]hrt|gekauft|bezahlt|genehmigt) (?:von|durch|f[uü]r)|angemeldet als|karteninhaber(?:in)?',
  "propri[eé]taires?|titulaires?|(?:pr[eé])?nom|nom d['’]utilisateur|utilisateurs?|membres?|[eé]quipes?|clients?|soci[eé]t[eé]s?|entreprises?|projets?|comptes?|b[eé]n[eé]ficiaires?|exp[eé]diteur|destinataire|adresse(?: e-?mail)?|courriel|commentaires?|r[eé]f[eé]rence|(?:[eé]mis|cr[eé][eé]|accord[eé]|achet[eé]|pay[eé]|approuv[eé]) (?:par|pour)|connect[eé] en tant que",
  '(?:propietari|titular|usuari|miembr|client)(?:o|a|os|as|e|es)?|nombre(?: de usuario)?|apellidos?|equipos?|organizaci[oó]n(?:es)?|empresas?|proyectos?|cuentas?|beneficiari[oa]|remitente|destinatari[oa]|direcci[oó]n|correo(?: electr[oó]nico)?|descripci[oó]n|comentarios?|referencia|(?:emitid|cread|concedid|comprad|pagad|aprobad)o (?:por|para)',
  'propriet[aá]ri[oa]s?|nome(?: de usu[aá]rio| utente)?|sobrenome|usu[aá]ri[oa]s?|membros?|equipes?|equipas?|organiza[cç][aã]o|organiza[cç][oõ]es|projetos?|contas?|benefici[aá]ri[oa]|destinat[aá]ri[oa]|endere[cç]o|descri[cç][aã]o|coment[aá]rios?|refer[eê]ncia|(?:emitid|criad|concedid|comprad|pag)o (?:por|para)',
  'titolar[ei]|intestatari[oa]|cognome|utent[ei]|membr[oi]|squadra|organizzazion[ei]|aziend[ae]|societ[aà]|progett[oi]|beneficiari[oa]|mittente|indirizzo|descrizione|comment[oi]|riferimento|(?:emess|creat|concess|acquistat|pagat)o (?:da|per)',
  'eigena(?:ar|ren)|naam|(?:voor|achter|gebruikers|bedrijfs|project)naam|gebruikers?|leden|lid|klant(?:en)?|organisaties?|bedrijf|projecten|ontvanger|afzender|contactpersoon|adres|omschrijving|beschrijving|opmerking(?:en)?|referentie|(?:uitgegeven|aangemaakt|toegekend|gekocht|betaald) (?:door|voor)',
  'w[lł]a[sś]ciciel(?:ka|e)?|imi[eę](?: i nazwisko)?|nazwisko|nazwa(?: u[zż]ytkownika)?|u[zż]ytkowni(?:k|cy|czka)|cz[lł]onek|zesp[oó][lł]|klient(?:ka|ci)?|organizacj[ae]|firmy|projekty|odbiorca|nadawca|opis|uwagi|(?:wystawion|utworzon|przyznan|kupion|op[lł]acon)[eya] (?:przez|dla)',
  'владелец|имя(?: пользователя)?|фамилия|фио|название|пользовател[ьи]|участник(?:и)?|команда|клиент(?:ы)?|организаци[яи]|компани[яи]|проект(?:ы)?|аккаунт|уч[её]тная запись|получатель|отправитель|адрес|почта|описание|комментари[йи]|примечани[ея]|(?:выдано|создано|предоставлено|куплено|оплачено)(?: кем)?',
  '氏名|名前|ユーザー(?:名)?|メンバー|チーム|顧客|組織(?:名)?|会社(?:名)?|プロジェクト(?:名)?|アカウント(?:名)?|受取人|送信者|担当者|住所|メール(?:アドレス)?|説明|備考|作成者|発行者|付与者|購入者',
  '소유자|이름|성명|사용자(?: ?이름)?|구성원|멤버|팀|고객|조직|회사|프로젝트|계정|수신자|발신자|담당자|주소|이메일|설명|메모|비고|만든 사람|발급자|구매자',
  'sahib[iı]|ad[iı](?: soyad[iı])?|soyad[iı]|isim|kullan[iı]c[iı](?: ad[iı])?|[uü]ye(?:ler)?|ekip|tak[iı]m|m[uü][sş]teri|kurulu[sş]|[sş]irket|proje(?:ler)?|hesap|al[iı]c[iı]|g[oö]nderen|adres|a[cç][iı]klama|notlar|olu[sş]turan|veren',
  '[aä]gare|namn|anv[aä]ndare|anv[aä]ndarnamn|medlem(?:mar)?|kund|f[oö]retag|konton?|mottagare|avs[aä]ndare|adress|beskrivning|(?:utf[aä]rda[dt]|skapa[dt]|k[oö]pt|betal[dt]) av',
];
const LABELS = [...ENGLISH, ...OTHERS].join('|');
const OF_SOMEBODY = new RegExp(`^(?:${LABELS})$`, 'iu');
/** What the name of a control says beside that label: `Switch organization`, `Account menu`. */
const NAME_OF_CONTROL = new RegExp(
  `^(?:(?:switch|select|choose|change|pick|open|current|selected|active|your|my) )*(?:the )?(?:${LABELS})(?: (?:menu|switcher|selector|picker|list|dropdown|drop-down|options|profile|avatar))?$`,
  'iu',
);
/** A note behind a label: a sign, a picture, or something in brackets. */
const NOTE_BEHIND = /(?: ?\([^()]{0,30}\)|[^\p{L}\p{N})]{1,9})$/u;
const LONGEST_LABEL = 60;

/** Whether a text labels a person or something that people name: what comes after it or below it may be a name. */
export function isLabelOfSomebody(text: string): boolean {
  return isAlike(text, OF_SOMEBODY);
}

/** Whether the name of an element says that it shows or chooses somebody. */
export function isNamedForSomebody(name: string): boolean {
  return isAlike(name, NAME_OF_CONTROL);
}

function isAlike(text: string, labels: RegExp): boolean {
  if (text.length > LONGEST_LABEL) return false;
  const line = text.replace(/\s+/gu, ' ').trim();
  return labels.test(line.replace(NOTE_BEHIND, '').replace(NOTE_BEHIND, ''));
}
