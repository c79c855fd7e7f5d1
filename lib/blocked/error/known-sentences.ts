import type { ErrorMeaning } from './meaning.ts';

interface Phrase {
  says: ErrorMeaning;
  /** In letters and digits alone, see `lettersOf`. */
  words: readonly string[];
}

/** Sentences of other providers and of proxies, each about a quota, a budget or credit of theirs, which borrow OpenAI's own words: what stands with them is no error of OpenAI's. */
export const OF_OTHERS: readonly string[] = [
  'aigoogledev',
  'resourceexhausted',
  'generativelanguagegoogleapis',
  'consolegroqcom',
  'openrouteraisettings',
  'openrouteraicredits',
  'accesstheanthropicapi',
  'docsanthropiccom',
  'budgethasbeenexceeded',
  'exceededbudget',
];

/** The provider's own sentences, and how clients put them (public issues and forum threads, 2023 to 2026). */
export const PHRASES: readonly Phrase[] = [
  {
    says: 'not-quota',
    words: ['nocreditsweregranted', 'creditredemptionrequestfailed', 'bemadewithasessionkey'],
  },
  { says: 'inactive', words: ['accountisnotactive'] },
  { says: 'terminated', words: ['apikeyhasbeendeactivated', 'accesswasterminated'] },
  {
    says: 'wrong-key',
    words: [
      'headershouldmatchorganization',
      'headershouldmatchproject',
      'nosuchorganization',
      'incorrectapikeyprovided',
      'mustbeamemberofanorganization',
    ],
  },
  { says: 'credit-exhausted', words: ['nocreditsremaining'] },
  { says: 'hard-limit', words: ['billinghardlimit'] },
  {
    says: 'project-limit',
    words: ['projectspendlimit', 'projecthasreacheditsspendlimit', 'projecthasexceededitsspendlimit'],
  },
  {
    says: 'organization-limit',
    words: [
      'organizationspendlimit',
      'organizationhasreacheditsspendlimit',
      'organizationhasexceededitsspendlimit',
    ],
  },
  {
    says: 'provider-limit',
    words: ['organizationhasreacheditsusagelimit', 'organizationhasexceededitsusagelimit'],
  },
  {
    says: 'quota',
    words: [
      'exceededyourcurrentquota',
      'insufficientquota',
      'quotaexceededcheckyour',
      'checkyourplanandbillingdetails',
      '账户额度不足',
    ],
  },
  {
    says: 'rate',
    words: [
      'ratelimitreachedfor',
      'ratelimitexceeded',
      'requesttoolargefor',
      'exceededtokenratelimit',
      'exceededcallratelimit',
      'exceededratelimit',
      'sendingrequeststooquickly',
    ],
  },
];

/** What HTTP calls status 429, as programs translate it. */
export const TOO_MANY: readonly string[] = [
  'toomanyrequests',
  'zuvieleanfragen',
  'tropderequêtes',
  'demasiadassolicitudes',
  'demasiadaspeticiones',
  'muitassolicitações',
  'tropperichieste',
  'troppericheste',
  'слишкоммногозапросов',
  'リクエストが多すぎ',
  '请求过多',
  '請求過多',
  '요청이너무많',
];

/** What speaks of money or of a limit: a text with it is not set aside as an error about something else. */
export const ABOUT_MONEY: readonly string[] = [
  'quota',
  'billing',
  'credit',
  'limit',
  'balance',
  'budget',
  '429',
  'kontingent',
  'guthaben',
  'crédit',
  'crédito',
  'saldo',
  'квот',
  '额度',
  '余额',
  'クレジット',
  '残高',
  '한도',
];

/** What programs call an error. */
export const ERROR_WORDS: readonly string[] = [
  'error',
  'exception',
  'failed',
  'traceback',
  'fehler',
  'erreur',
  'errore',
  'erro',
  'ошибка',
  'エラー',
  '错误',
  '오류',
];
