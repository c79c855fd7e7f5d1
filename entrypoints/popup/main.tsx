import { render } from 'preact';
import { Popup } from '../../components/index.ts';
import { popupViewOf } from '../../lib/view/index.ts';
import { extensionWords } from '../shared/extension-words.ts';
import '../../components/own-page.css';
import '../../components/popup.css';

const root = document.getElementById('popup');
if (!root) throw new Error('popup.html has no element #popup.');
const words = extensionWords();
document.documentElement.lang = words.locale;
render(<Popup view={popupViewOf(words)} />, root);
