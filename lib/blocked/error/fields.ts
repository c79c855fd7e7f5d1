import { CODES, TYPES } from './known-codes.ts';
import { lettersOf } from './plain-text.ts';

/** The fields of an error object as a text shows them. */
export interface ErrorFields {
  code: string | null;
  type: string | null;
  status: number | null;
}

/** A field of JSON or of a Python dictionary, and one as Node prints it. */
const QUOTED = /(["'])(code|type)\1\s{0,40}[:=]\s{0,40}(?:(["'])([\w.-]{1,60})\3|([45]\d\d)(?!\w))/gi;
const PRINTED = /(?<![\w"'-])(code|type)\s{0,40}[:=]\s{0,40}(["'])([\w.-]{1,60})\2/gi;
/** The format of .NET: `HTTP 429 (tokens: rate_limit_exceeded)`. */
const DOTNET = /HTTP\s{0,4}(\d{3})\s{0,4}\(([\w.]{1,60}):\s{0,4}([\w.]{1,60})\)/i;
/** Names that stand near the fields of an error object, but not near any other `code` or `type`. */
const NEIGHBOURS = /["']?(?:message|param|error)["']?\s{0,4}[:=]/i;
const NEARBY = 300;
/** Codes of Node and its clients for failures of the transport, such as `ERR_BAD_REQUEST`. */
const TRANSPORT_CODE = /^E[A-Z][A-Z_]*$/;
const WORD = /[a-z_]+/g;
const STATUS =
  /(?:status|http|code|error|response|failed|returned|\bapi\b|\()[^\n\d]{0,40}(?:\d(?:\.\d)?\D{1,3})?(?<![\d.])([45]\d\d)(?![\d.]\d|\d)/i;
const LEADING_STATUS = /(?:^|[:\s])(429|40[0-4]|50[0-4])\s{1,4}(?:[A-Z{"'-]|[a-z]+_)/m;

/** Reads code, type and status from the plain text, and else from the mended one, in which words may run together. */
export function fieldsOf(plain: string, mended: string): ErrorFields {
  const dotnet = DOTNET.exec(plain) ?? DOTNET.exec(mended);
  if (dotnet)
    return { status: Number(dotnet[1]), type: dotnet[2] ?? null, code: codeWord(dotnet[3], dotnet[2]) };
  const code =
    fieldIn(plain, 'code', CODES, isPossibleCode) ??
    fieldIn(mended, 'code', CODES) ??
    bareCode(plain) ??
    bareCode(mended);
  const type = fieldIn(plain, 'type', TYPES, isPossibleType) ?? fieldIn(mended, 'type', TYPES);
  return { code: code ?? null, type: type ?? null, status: statusIn(plain) };
}

/** Azure and .NET repeat the type where there is no code. */
function codeWord(code: string | undefined, type: string | undefined): string | null {
  return code === undefined || (code === type && !CODES[code]) ? null : code;
}

/** The last known value of a field, else the last possible one, because the last error in a text counts. */
function fieldIn(
  text: string,
  name: 'code' | 'type',
  known: Readonly<Record<string, unknown>>,
  mayBe: (field: Field, text: string) => boolean = () => false,
): string | undefined {
  const found = [...quotedIn(text), ...printedIn(text)]
    .filter((field) => field.name === name)
    .sort((a, b) => a.at - b.at);
  const isKnown = ({ value }: Field) => Object.hasOwn(known, value);
  return (found.findLast(isKnown) ?? found.findLast((field) => mayBe(field, text)))?.value;
}

/** Whether an unknown code may be one of the API: it stands in an error object, is complete, and is no code of the transport. */
function isPossibleCode({ value, at }: Field, text: string): boolean {
  const isCut = Object.keys(CODES).some((code) => code.startsWith(value));
  return (
    !isCut &&
    !TRANSPORT_CODE.test(value) &&
    NEIGHBOURS.test(text.slice(Math.max(0, at - NEARBY), at + NEARBY))
  );
}

/** Whether a type is one of an error, since other objects have types as well. */
function isPossibleType({ value }: Field): boolean {
  return /error|limit|quota|denied|terminated|exceeded|invalid/.test(value);
}

interface Field {
  name: string;
  value: string;
  at: number;
}

function quotedIn(text: string): Field[] {
  return Array.from(text.matchAll(QUOTED), ({ index, 2: name = '', 4: word, 5: number }) => ({
    name: name.toLowerCase(),
    value: word ?? number ?? '',
    at: index,
  }));
}

function printedIn(text: string): Field[] {
  return Array.from(text.matchAll(PRINTED), ({ index, 1: name = '', 3: value = '' }) => ({
    name: name.toLowerCase(),
    value,
    at: index,
  }));
}

/** A known code outside an object, as in `429 project_spend_limit_exceeded`. A word after `type` is not a code. */
function bareCode(text: string): string | undefined {
  const words = [...text.matchAll(WORD)].filter(({ 0: word }) => Object.hasOwn(CODES, word));
  const bare = words.findLast(
    ({ index }) => !/type\d*$/.test(lettersOf(text.slice(Math.max(0, index - 20), index))),
  );
  return bare?.[0];
}

function statusIn(text: string): number | null {
  const found = STATUS.exec(text)?.[1] ?? LEADING_STATUS.exec(text)?.[1];
  return found === undefined ? null : Number(found);
}
