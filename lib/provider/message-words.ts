/** Short phrases that report a failure, in the languages whose months are read. For `fe[t]ch` see the test of the built files. */
const FAILED = new RegExp(
  [
    "(?:could ?n[o’']?t|can ?n[o’']?t|cannot|unable to|failed to|failure|error)[^.]{0,40}(?:load|fe[t]ch|get|retriev|show|display|reach|refresh|updat|sync|connect)",
    '(?:load|fe[t]ch)\\w{0,6}[^.]{0,20}fail|something went wrong|try again|(?:^|\\s)error\\b|timed? ?out|went wrong',
    '(?:temporarily|currently) (?:un|not )available|incomplete|out of date|not (?:all|every)\\b[^.]{0,40}(?:load|shown|display)',
    'konnte[^.]{0,60}nicht|nicht (?:geladen|verfügbar)|fehlgeschlagen|fehler|unvollständig',
    'échec|erreur|impossible d|impossibile|errore|non (?:è stato possibile|riuscit)|indisponible',
    'no se pud|no se ha podido|no disponible|não foi possível|falha|erro\\b|kon(?:den)? [^.]{0,40}niet|mislukt|fout\\b',
    'nie uda[lł]|błąd|nie można|yüklenemedi|hata\\b|başarısız|не удалось|ошибка|недоступ',
    '加载失败|载入失败|載入失敗|无法|無法|出错|読み込め|失敗|エラー|못했습니다|실패|오류',
    'विफल|त्रुटि|تعذ|فشل|خطأ|נכשל|שגיאה|ไม่สามารถ|ล้มเหลว',
  ].join('|'),
  'iu',
);
/** Phrases which say that the page is still loading, in the same languages. */
const AT_WORK = new RegExp(
  [
    '^(?:still |now )?(?:loading|fetching|refreshing|updating|working|retrieving|syncing)\\b|^(?:please wait|one moment|just a)',
    '^(?:wird |werden )?(?:ge)?lad(?:en|e|t)\\b|^bitte warten|^chargement|^cargando|^caricamento|^carregando|^bezig|^wordt geladen',
    '^wczytywanie|^ładowanie|^yükleniyor|^загрузка|^загружа|^(?:正在)?(?:加载|载入|載入)|読み込み中|불러오는 중|로드 중|^लोड|^جار|^טוען|กำลัง',
  ].join('|'),
  'iu',
);
/** A text that ends with three dots also says so. */
const GOES_ON = /^\p{L}[^.…]*(?:…|\.\.\.)$/u;
/** A longer text is prose, whatever its words. */
const LONGEST_FAILURE = 200;
const LONGEST_AT_WORK = 60;

/** Whether a text says that the page could not load something. */
export function saysFailed(text: string): boolean {
  return text.length <= LONGEST_FAILURE && FAILED.test(text);
}

/** Whether a text says that the page is still loading something. */
export function saysAtWork(text: string): boolean {
  const plain = text.trim();
  return plain.length <= LONGEST_AT_WORK && (AT_WORK.test(plain) || GOES_ON.test(plain));
}
