import type { Visit } from '../browsers/driver.ts';
import type { PackagedStage } from './stage.ts';

export async function pressSwitch(options: Visit): Promise<void> {
  const { x, y } = await options.until(() => {
    const button = document.querySelector('button');
    button?.scrollIntoView({ block: 'center' });
    const box = button?.getBoundingClientRect();
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  await options.clickAt(x, y);
}

export const waitForState = (options: Visit, words: string) =>
  options.until((wanted) => document.querySelector('[role=status]')?.textContent?.includes(wanted), words);

export async function switchOn(stage: PackagedStage): Promise<Visit> {
  const options = await stage.openOwn('options.html');
  await waitForState(options, 'Exact figures are off.');
  await pressSwitch(options);
  await waitForState(options, 'Exact figures are on.');
  return options;
}
