import { judgementOn, readStage, verdictOf } from './outcome.ts';
import { randomPage } from './random-page.ts';

/** Prints one page with what is true of it and what was read. */
export function showPage(seed: number): void {
  const page = randomPage(seed);
  const { account, look, deed, stages } = page;
  console.log(JSON.stringify({ seed, deed, look, account }, null, 2));
  for (const stage of stages) {
    const judgement = judgementOn(page, stage);
    console.log(
      `\n── ${stage.name}\n${stage.html.replace(/(?=<(?:tr|div role="row"|li|dl|section|h2))/g, '\n')}`,
    );
    const analysis = readStage(page, stage);
    console.log(JSON.stringify(analysis, null, 1));
    console.log('oracle:', judgement);
    console.log('verdict:', verdictOf(page, stage, judgement).verdict, 'truth:', account.usable / 100);
  }
}
