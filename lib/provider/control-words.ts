/** What a control does to the list next to it, by its name. */
export type ControlMeaning =
  /** It turns to later or earlier rows. */
  | 'next'
  | 'previous'
  /** It shows more rows. */
  | 'more'
  /** It removes an active filter. */
  | 'unfilter'
  /** It does not change which rows are shown. */
  | 'harmless'
  | 'unknown';

const set = (words: string) => new Set(words.trim().split(/\s+/u));

const NEXT =
  set(`next older forward forwards following weiter nächste vor suivant suivante siguiente seguinte próxima
  próximo successiva avanti volgende następna sonraki следующая далее 下一页 下一頁 次へ 次のページ 다음 › » → ❯ ▶ > >>`);
const PREVIOUS =
  set(`previous prev newer back backward backwards zurück vorherige précédent précédente anterior precedente
  vorige poprzednia önceki предыдущая назад 上一页 上一頁 前へ 前のページ 이전 ‹ « ← ❮ ◀ < <<`);
const MORE =
  set(`more all load show view see expand rest remaining mehr alle plus tout más todo mais tudo altro tutto meer
  więcej daha ещё больше 更多 全部 加载更多 显示更多 もっと見る 더보기`);
const UNFILTER = /^(?:clear|reset|remove) (?:all )?filters?$/u;
const EVERYTHING =
  /^(?:all|any|every|everything|alle|alles|tout|tous|toutes|todo|todos|todas|tutti|tutte|wszystkie|все|全部|所有|すべて|전체)(?![\p{L}])|^[–-]?$/iu;

/** Phrases that are harmless as a whole name, although they contain words of the other lists. */
const HARMLESS_PHRASES =
  /^(?:(?:accept|allow|reject|decline|refuse)(?: all| only necessary| necessary| non-essential| optional| essential| only essential)*(?: cookies)?|manage (?:cookies|consent)|(?:system )?status(?:: [\p{L} ]{1,40})?|all systems (?:normal|operational)|(?:(?:toggle|switch(?: to)?|use) )?(?:light|dark|system)(?: (?:theme|mode))?|(?:(?:toggle|switch|change) )?(?:colou?r )?(?:theme|mode)|(?:open |show |view |your )?notifications|what[’']s new|about \p{L}+(?: \p{L}+)?|(?:yes|no)|cookie (?:settings|preferences)|learn more|read more|find out more|more (?:info|information|help|options|actions|details|about .*)|see (?:docs|documentation|pricing|plans)|view (?:docs|documentation|pricing|plans|usage|invoice|invoices|receipt|details)|show (?:details|help)|sort(?:ed)? by [\p{L} ]+|(?:what|how|why) [^?]*\?|back to top|open (?:the )?(?:chat|help|messenger|support chat)|(?:live )?chat(?: with us)?|thumbs (?:up|down)|skip to .*)$/u;
const HARMLESS =
  set(`help info information copy copied sort sorted ascending descending add buy purchase top up redeem close
  dismiss cancel download export csv pdf print share refresh reload feedback contact support docs documentation faq
  pricing manage edit modify settings set change menu actions terms privacy legal imprint impressum cookies cookie status security careers blog fine understood agree accept reject decline learn about enable disable turn on off recharge
  auto automatic payment method card upgrade request claim sign log out got it ok okay hide
  👍 👎 💬 🔔 🌓 🌙 ☾ ☀ ? i ⓘ ℹ × ✕ ✖ x hilfe kopieren aide copier ayuda copiar aiuto copia 帮助 复制 关闭 添加 购买 充值 ヘルプ`);
/** Words that say what a control applies to, but not what it does. */
const FILLING =
  set(`credit credits grant grants balance the a an of to this your page pages list table row rows results items
  entries go click by and for in id code more-info organization account billing usage 赠送额度 页 seite página pagina`);

/** The words of a name. Symbols that stand for words count as words. */
function wordsOf(name: string): string[] {
  return name.toLowerCase().match(/[\p{L}]+|[^\s\p{L}\p{N}.,:;()]+/gu) ?? [];
}

/** What a control says it does, by all words of its name. */
export function controlMeaning(name: string): ControlMeaning {
  const folded = name.toLowerCase().replace(/\s+/gu, ' ').trim();
  if (UNFILTER.test(folded)) return 'unfilter';
  if (HARMLESS_PHRASES.test(folded)) return 'harmless';
  const words = wordsOf(folded);
  if (words.some((word) => PREVIOUS.has(word))) return 'previous';
  if (words.some((word) => NEXT.has(word))) return 'next';
  if (words.some((word) => MORE.has(word))) return 'more';
  // A symbol next to words only illustrates them.
  const spoken = words.filter((word) => /\p{L}/u.test(word));
  const told = spoken.length > 0 ? spoken : words;
  const isHarmless =
    told.some((word) => HARMLESS.has(word)) &&
    told.every((word) => HARMLESS.has(word) || FILLING.has(word)) &&
    !/\p{N}/u.test(folded);
  return isHarmless ? 'harmless' : 'unknown';
}

/** Whether a choice shows everything. */
export function saysEverything(choice: string): boolean {
  return EVERYTHING.test(choice.trim());
}
