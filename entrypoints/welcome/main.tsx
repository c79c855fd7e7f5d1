import { render } from 'preact';
import { Welcome } from '../../components/index.ts';
import { welcomeViewOf } from '../../lib/view/index.ts';
import { extensionWords } from '../shared/extension-words.ts';
import '../../components/own-page.css';
import '../../components/welcome.css';

const root = document.getElementById('welcome');
if (!root) throw new Error('welcome.html has no element #welcome.');
const words = extensionWords();
const view = welcomeViewOf(words);
document.documentElement.lang = words.locale;
document.title = view.title;
render(<Welcome view={view} picture="/welcome.png" />, root);
