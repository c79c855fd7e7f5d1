import type { Basis, VisitHistory } from '../../lib/analysis/index.ts';
import { askBackground } from '../shared/ask-background.ts';
import { saveFile } from '../shared/save-file.ts';
import { copyText } from './actions.ts';
import type { Dialog } from './dialogs.ts';

/** The dialog in which the user reads the question for support before copying or saving it. */
export async function supportDialog(basis: Basis, visited: VisitHistory): Promise<Dialog | undefined> {
  const answer = await askBackground('support', { basis, visited });
  if (!answer) return undefined;
  const { view, file, copied, saved, savedInstead } = answer;
  const save = (told: string) => {
    saveFile(file);
    return told;
  };
  return {
    view,
    buttons: {
      copy: async () => ((await copyText(file.content)) ? copied : save(savedInstead)),
      save: () => save(saved),
    },
  };
}
