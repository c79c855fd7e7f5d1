/** Credentials in a command or an address: `-u name:password`, `https://name:password@host`. */
const USER_OPTION = /((?:^|\s)(?:-[uU]|--(?:proxy-)?user)[ =]{0,4}["']?)[^\s"':]{1,100}:[^\s"']{1,200}/gm;
const IN_ADDRESS = /(:\/\/)[^\s/@"']{1,200}(?=@)/g;
/** A password after its name, also within a sentence. */
const PASSWORD =
  /(\b(?:pass(?:word|wd|phrase|code)?|pwd?)["'\\]{0,8}\s{0,8}(?:\bis\b|was\b|[:=])\s{0,8}["'\\]{0,8})(?!null|none|undefined)[^\s"'\\,;}&]{1,200}/gi;
/** A home folder. Its name may contain spaces where another folder follows. */
const HOME = /((?:\/home\/|\/Users\/|\\{1,4}Users\\{1,4}))(?:[^/\\"'\n:]{1,64}(?=[/\\])|[^\s/\\"':]{1,64})/gi;
/** The number of a payment card, with or without groups. */
const CARD = /(?<![\d.])[3-6]\d{3}(?:[ -]?\d){9,15}(?![\d.])/g;

/** Hides personal data: credentials, passwords, names of home folders, and numbers of cards. */
export function withoutPeople(text: string, mask: string): string {
  return text
    .replace(USER_OPTION, `$1${mask}`)
    .replace(IN_ADDRESS, `$1${mask}`)
    .replace(PASSWORD, `$1${mask}`)
    .replace(HOME, `$1${mask}`)
    .replace(CARD, (digits) => (isCard(digits) ? mask : digits));
}

/** Whether the check digit is that of a card (ISO/IEC 7812). Other long numbers are times and ids. */
function isCard(text: string): boolean {
  const digits = [...text.replace(/[ -]/g, '')].map(Number).reverse();
  const sum = digits.reduce((total, digit, place) => {
    const counted = place % 2 === 1 ? digit * 2 : digit;
    return total + (counted > 9 ? counted - 9 : counted);
  }, 0);
  return sum % 10 === 0;
}
