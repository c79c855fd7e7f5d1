import type { ErrorMeaning } from './meaning.ts';

interface Phrase {
  says: ErrorMeaning;
  /** Only letters and digits, see `lettersOf`. */
  words: readonly string[];
}

/** Sentences of other providers and proxies about their own quotas, which use OpenAI's words. An error beside one of them is not OpenAI's. */
export const OTHER_PROVIDERS: readonly string[] = [
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

/** The provider's sentences, also as clients reword them (public issues and forum threads, 2023 to 2026). */
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

/** Translations of the words for status 429. */
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

/** Words about money or limits. A text with one of them may be about quota. */
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

/** Words by which programs announce an error. */
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
