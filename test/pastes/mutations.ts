import type { Random } from '../evidence/random.ts';

/** Something that happens to an error between a program and a paste. */
export type Mutation = (text: string, random: Random) => string;

const LOGS: readonly string[] = [
  'INFO:httpx:HTTP Request: POST https://api.openai.com/v1/chat/completions "HTTP/1.1 200 OK"',
  '2026-11-20T10:12:43.120Z {"level":"info","code":200,"message":"ok","type":"access"}',
  'npm notice New minor version of npm available! 10.8.2 -> 10.9.0',
  'web_1  | 172.18.0.1 - - [20/Nov/2026:10:12:43 +0000] "GET /health HTTP/1.1" 200 2',
  'DEBUG request options: { method: \'post\', json_data: { max_tokens: 256, tools: [ { "type": "function" } ] } }',
  'Nov 20 10:12:43 host systemd[1]: Started Session 42 of user root.',
  'Process finished with exit code 1',
  '[2026-11-20 10:12:43,220] WARNING in app: slow response (1204 ms)',
  'Token usage: prompt 812, completion 0',
  'make: *** [Makefile:12: run] Error 1',
];

/** What shells and tools say around an error, in eight languages. */
const TERMINALS: Readonly<Record<string, readonly [before: string, after: string]>> = {
  de: [
    'Invoke-RestMethod : Der Remoteserver hat einen Fehler zurückgegeben.\nIn Zeile:1 Zeichen:5',
    'Der Prozess wurde mit dem Rückgabewert 1 beendet.',
  ],
  fr: [
    'Invoke-RestMethod : Le serveur distant a retourné une erreur.\nAu caractère Ligne:1 : 5',
    'Le processus s’est terminé avec le code de sortie 1.',
  ],
  es: [
    'Invoke-RestMethod : Error en el servidor remoto.\nEn línea: 1 Carácter: 5',
    'El proceso terminó con el código de salida 1.',
  ],
  pt: [
    'Invoke-RestMethod : O servidor remoto retornou um erro.\nNo linha:1 caractere:5',
    'Processo encerrado com código 1.',
  ],
  ja: [
    'Invoke-RestMethod : リモート サーバーがエラーを返しました。\n発生場所 行:1 文字:5',
    'プロセスは終了コード 1 で終了しました。',
  ],
  zh: ['Invoke-RestMethod : 远程服务器返回错误。\n所在位置 行:1 字符: 5', '进程已结束，退出代码 1'],
  ru: [
    'Invoke-RestMethod : Удаленный сервер возвратил ошибку.\nстрока:1 знак:5',
    'Процесс завершён с кодом выхода 1',
  ],
  ko: [
    'Invoke-RestMethod : 원격 서버에서 오류를 반환했습니다.\n위치 줄:1 문자:5',
    '프로세스가 종료 코드 1(으)로 종료되었습니다.',
  ],
};

const amongLogs: Mutation = (text, random) => {
  const some = () => Array.from({ length: random.whole(1, 5) }, () => random.one(LOGS)).join('\n');
  return `${some()}\n${text}\n${some()}`;
};

const inLanguage: Mutation = (text, random) => {
  const [before, after] = random.one(Object.values(TERMINALS));
  return `${before}\n${text}\n${after}`;
};

const COLOURS = [31, 32, 33, 36, 90];

/** Values in colour, as loggers print them, or every line; the escape sign may be lost or written out. */
const coloured: Mutation = (text, random) => {
  const sign = random.one(['\u001b', '\u001b', '', '\\u001b', '\\x1b', '^[']);
  const paint = (part: string) =>
    `${sign}[${random.one(COLOURS)}m${part}${sign}[${random.one(['0', '39', '1;0'])}m`;
  return random.chance(0.5)
    ? text.replace(/(['"])[\w .,:/-]{2,}?\1/g, paint)
    : text.split('\n').map(paint).join('\n');
};

const wrapped: Mutation = (text, random) => {
  const width = random.whole(50, 130);
  return text
    .split('\n')
    .map((line) => line.match(new RegExp(`.{1,${width}}`, 'g'))?.join('\n') ?? '')
    .join('\n');
};

const escapedTwice: Mutation = (text) => JSON.stringify(JSON.stringify({ log: text }));
const escapedForHtml: Mutation = (text) =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/'/g, '&#39;').replace(/</g, '&lt;');
const quotedMail: Mutation = (text) => text.replace(/^/gm, '> ');
const inCompose: Mutation = (text) => text.replace(/^/gm, 'worker-1  | ');
const withCurlyQuotes: Mutation = (text) =>
  text.replace(/"([^"\n]*)"/g, '“$1”').replace(/'([^'\n]*)'/g, '‘$1’');

/** In the order in which they happen: a program's log first, the console's width last. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'escaped twice': escapedTwice,
  'escaped for HTML': escapedForHtml,
  'curly quotes': withCurlyQuotes,
  'among logs': amongLogs,
  coloured,
  compose: inCompose,
  'in a language': inLanguage,
  wrapped,
  quoted: quotedMail,
};
