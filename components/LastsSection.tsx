import type { LastsView, RateField as RateFieldView } from '../lib/words/index.ts';
import { BalanceChart } from './BalanceChart.tsx';
import type { PanelActions } from './panel-actions.ts';

interface LastsSectionProps {
  lasts: LastsView;
  onType: PanelActions['typeRate'];
}

/** How long the credit lasts, what expires unused, and the daily spend that decides it. */
export function LastsSection({
  lasts: { title, field, advice, line, loss, chart, isWaiting, limits },
  onType,
}: LastsSectionProps) {
  return (
    <div class="lasts">
      <div class="head">
        <h2>{title}</h2>
        <RateField field={field} onType={onType} />
      </div>
      <p class="line soft">
        {line} {loss !== '' && <b class="warning">{loss}</b>} {advice !== '' && <b>{advice}</b>}
      </p>
      {chart && <BalanceChart chart={chart} />}
      {isWaiting && <div class="chart" />}
      {limits.map((limit) => (
        <p key={limit} class="soft">
          {limit}
        </p>
      ))}
    </div>
  );
}

interface RateFieldProps {
  field: RateFieldView;
  onType: PanelActions['typeRate'];
}

/** The field for the daily spend. It applies each typed character at once. */
function RateField({ field, onType }: RateFieldProps) {
  const { label, before, after, example, value, hint, isQuiet, problem } = field;
  return (
    <>
      <label class="spend">
        {before}
        <input
          type="text"
          inputMode="decimal"
          autocomplete="off"
          placeholder={example}
          defaultValue={value}
          aria-label={label}
          aria-describedby="rate-about rate-hint"
          aria-invalid={problem !== null}
          onInput={(event) => onType(event.currentTarget.value)}
        />
        {after}
      </label>
      <span id="rate-about" hidden>
        {hint}
      </span>
      <p id="rate-hint" class="soft hint" role="status">
        {problem === null ? !isQuiet && hint : <b class="problem">{problem}</b>}
      </p>
    </>
  );
}
