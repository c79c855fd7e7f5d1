import type { Random } from '../evidence/random.ts';

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const HEX = '0123456789abcdef';

/** Invented keys, tokens and ids, none of which may ever be shown. */
export interface Secrets {
  key: string;
  organization: string;
  request: string;
  azureKey: string;
  cookie: string;
  jwt: string;
  mail: string;
}

export function secretsOf(random: Random): Secrets {
  const word = (length: number, signs = SIGNS) =>
    Array.from({ length }, () => random.one([...signs])).join('');
  return {
    key: random.one(['sk-proj-', 'sk-', 'sk-svcacct-', 'sess-']) + word(random.whole(40, 150), `${SIGNS}_-`),
    organization: `org-${word(24)}`,
    request: `req_${word(32, HEX)}`,
    azureKey: word(32, HEX),
    cookie: `__cf_bm=${word(60, `${SIGNS}.-_`)}`,
    jwt: `eyJhbGciOiJSUzI1NiJ9.${word(80)}.${word(60, `${SIGNS}-_`)}`,
    mail: `${word(9).toLowerCase()}@${word(8).toLowerCase()}.example`,
  };
}

const LEAST_PART = 9;

/** Parts of secrets that a text shows, broken over lines or not. */
export function partsShown(text: string, secrets: Secrets): string[] {
  const texts = [text, text.replace(/\s+/g, '')];
  return Object.values(secrets).flatMap((secret) => {
    const core = secret.replace(
      /^(?:sk-proj-|sk-svcacct-|sk-|sess-|org-|req_|__cf_bm=|eyJhbGciOiJSUzI1NiJ9\.)/,
      '',
    );
    const parts = Array.from({ length: core.length - LEAST_PART + 1 }, (_, at) =>
      core.slice(at, at + LEAST_PART),
    );
    return parts.filter((part) => texts.some((shown) => shown.includes(part))).slice(0, 1);
  });
}
