import type { Chart } from '../lib/words/index.ts';

/** What is left over time. The line steps down on days when something expires. */
export function BalanceChart({ chart: { label, idle, spending, ticks, legend } }: { chart: Chart }) {
  return (
    <div class="chart" role="img" aria-label={label} title={label}>
      <Labels words={ticks.map(({ x, change }) => ({ x, text: change }))} />
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        {ticks.slice(1).map(({ x }) => (
          <path key={x} class="tick" d={`M${x} 0V100`} />
        ))}
        <Curve points={idle} kind={spending.length > 0 ? 'idle faint' : 'idle'} />
        {spending.map((points) => (
          <Curve key={JSON.stringify(points)} points={points} kind="spending" />
        ))}
        <path class="ground" d="M0 100H100" />
      </svg>
      <Labels words={ticks.map(({ x, day }) => ({ x, text: day }))} />
      {legend !== '' && <small>{legend}</small>}
    </div>
  );
}

function Curve({ points, kind }: { points: Chart['idle']; kind: string }) {
  const line = points.map(([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`).join('L');
  const [[first] = [0], [last] = [100]] = [points[0], points.at(-1)];
  return (
    <>
      <path class={`area ${kind}`} d={`M${line}L${last} 100L${first} 100Z`} />
      <path class={`curve ${kind}`} d={`M${line}`} />
    </>
  );
}

/** Labels along the chart. Each is shifted left in proportion to its position, so that none crosses an edge. */
function Labels({ words }: { words: readonly { x: number; text: string }[] }) {
  return (
    <div class="labels" dir="ltr">
      {words.map(({ x, text }) => (
        <span
          key={x}
          class="at"
          style={{ gridTemplateColumns: `minmax(0, ${x}fr) auto minmax(0, ${100 - x}fr)` }}
        >
          <b>{text}</b>
        </span>
      ))}
    </div>
  );
}
