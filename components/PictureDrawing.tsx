import type { Block, Callout, Picture, PictureTheme } from '../lib/picture/index.ts';
import { BalanceSummary } from './BalanceSummary.tsx';
import { PictureDrawOrder } from './PictureDrawOrder.tsx';
import { PictureTable } from './PictureTable.tsx';
import { Mark, PictureText } from './PictureText.tsx';
import { PictureVerdicts } from './PictureVerdicts.tsx';
import { RuleTable } from './RuleTable.tsx';

interface PictureDrawingProps {
  picture: Picture;
  theme: PictureTheme;
}

/** A picture of the figures, built from the parts of the panel. It does not depend on the page around it. */
export function PictureDrawing({ picture: { blocks }, theme }: PictureDrawingProps) {
  return (
    <div class="panel picture" data-theme={theme}>
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a picture is drawn once, and its blocks have no names.
        <BlockDrawing key={index} block={block} />
      ))}
    </div>
  );
}

function BlockDrawing({ block }: { block: Block }) {
  switch (block.kind) {
    case 'title':
      return <h1>{block.text}</h1>;
    case 'heading':
      return <h2>{block.text}</h2>;
    case 'text':
      return (
        <p class={block.tone}>
          <PictureText text={block.text} />
        </p>
      );
    case 'balance':
      // A picture has no tooltips, so each part of the bar is named below it.
      return <BalanceSummary balance={block.balance} bar={block.bar} barLegend={block.bar?.segments ?? []} />;
    case 'box':
      return <Box {...block} />;
    case 'table':
      return <PictureTable table={block.table} />;
    case 'legend':
      return <Legend callouts={block.callouts} />;
    case 'draws':
      return <PictureDrawOrder items={block.items} isSure={block.isSure} />;
    case 'verdicts':
      return <PictureVerdicts verdicts={block.verdicts} />;
    case 'grid':
      return <RuleTable table={block.grid} />;
    case 'divider':
      return <hr />;
  }
}

/** A title and its sentences: doubts as a list, reasons as one text. */
function Box({ tone, title, sentences }: Omit<Extract<Block, { kind: 'box' }>, 'kind'>) {
  return (
    <div class={tone === 'doubt' ? 'notice' : 'ground'}>
      <b>{title}</b>
      {tone === 'doubt' ? (
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>
              <PictureText text={sentence} />
            </li>
          ))}
        </ul>
      ) : (
        <p>
          <PictureText text={sentences.join(' ')} />
        </p>
      )}
    </div>
  );
}

function Legend({ callouts }: { callouts: readonly Callout[] }) {
  return (
    <ul class="legend">
      {callouts.map((callout) => (
        <li key={callout.text}>
          <Mark {...callout} />
          <PictureText text={callout.text} />
        </li>
      ))}
    </ul>
  );
}
