import { render } from 'preact';
import { Popup } from '../../components/index.ts';
import { instantOf } from '../../lib/values/index.ts';
import { popupViewOf } from '../../lib/view/index.ts';
import { extensionWords } from '../shared/extension-words.ts';
import { glancesAt } from '../shared/glances.ts';
import '../../components/own-page.css';
import '../../components/popup.css';

const found = document.getElementById('popup');
if (!found) throw new Error('popup.html has no element #popup.');
const root = found;
const words = extensionWords();
document.documentElement.lang = words.locale;

async function show(): Promise<void> {
  const now = instantOf(new Date());
  // If the database fails, the popup still links to the grants page.
  const glances = await glancesAt(now).catch(() => []);
  render(<Popup view={popupViewOf(glances, now, words)} />, root);
}

void show();
