import blockedStyle from '../../../components/blocked.css?inline';
import { BlockedDialog } from '../../../components/index.ts';
import type { Words } from '../../../lib/words/index.ts';
import { askBackground } from '../ask-background.ts';
import { type Stage, stageDialog } from '../stage-dialog.ts';
import { BlockedSession, type BlockedSource } from './blocked-session.ts';

/** Opens the dialog, which closes by itself. */
export function openBlocked(
  { container }: Stage,
  source: BlockedSource,
  words: Words,
  version: string,
): void {
  const show = () => dialog.draw(<BlockedDialog {...session.props} onClose={close} />);
  const dialog = stageDialog(container, blockedStyle, show);
  const session = new BlockedSession(source, words, version, show);
  let isOpen = true;
  // The browser tells of every closing, that by a button too.
  const close = () => {
    if (isOpen) dialog.close();
    isOpen = false;
  };
  show();
  const organization = source.account?.analysis.organization ?? null;
  // Without an answer, they count as not seen.
  askBackground('seen-pages', { organization }).then(
    (pages) => isOpen && session.takePages(pages),
    () => undefined,
  );
}
