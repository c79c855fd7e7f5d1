import { render } from 'preact';
import en from '../../assets/locales/help/en.json';
import { Help } from '../../components/index.ts';
import { type HelpText, helpViewOf } from '../../lib/help/index.ts';
import { extensionWords } from '../shared/extension-words.ts';
import '../../components/own-page.css';
import '../../components/help.css';

/** The help texts by language. Each has a file next to `en.json`. */
const TEXTS: Readonly<Record<string, HelpText>> = { en };

const root = document.getElementById('help');
if (!root) throw new Error('help.html has no element #help.');
const words = extensionWords();
const { language } = new Intl.Locale(words.locale);
const text = TEXTS[language] ?? en;
document.documentElement.lang = text === en ? 'en' : words.locale;
document.title = text.title;
render(<Help view={helpViewOf(text, words)} />, root);
// The target of the address did not exist yet when the browser looked for it.
if (location.hash !== '') location.replace(location.hash);
