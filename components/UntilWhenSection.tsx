import type { Fold as FoldView, RateField as RateFieldView, UntilWhenBody } from '../lib/words/index.ts';
import { Fold } from './Fold.tsx';
import type { PanelActions } from './panel-actions.ts';
import { RuleTable } from './RuleTable.tsx';

interface UntilWhenSectionProps {
  untilWhen: FoldView<UntilWhenBody>;
  actions: PanelActions;
}

/** Until when the credit lasts, what expires unused, and how to avoid it. */
export function UntilWhenSection({ untilWhen: { title, line, body }, actions }: UntilWhenSectionProps) {
  return (
    <Fold id="until-when" title={title} line={line}>
      {body && (
        <div class="opened">
          <div class="idle">
            <p>{body.idle.title}</p>
            <ul>
              {body.idle.dates.map((date) => (
                <li key={date}>{date}</li>
              ))}
            </ul>
          </div>
          {body.limits.map((limit) => (
            <p key={limit}>{limit}</p>
          ))}
          <RateField field={body.field} onType={actions.typeRate} />
          <RuleTable table={body.table} />
        </div>
      )}
    </Fold>
  );
}

interface RateFieldProps {
  field: RateFieldView;
  onType: PanelActions['typeRate'];
}

/** Taken over when the user leaves the field or presses Enter. */
function RateField({ field, onType }: RateFieldProps) {
  return (
    <div class="rate">
      <label>
        {field.label}{' '}
        <input
          class="button"
          type="text"
          inputMode="decimal"
          autocomplete="off"
          size={10}
          defaultValue={field.value}
          aria-describedby="rate-hint"
          aria-invalid={field.problem !== null}
          onChange={(event) => onType(event.currentTarget.value)}
        />
      </label>
      <p id="rate-hint" class="soft" role="status">
        {field.problem === null ? field.hint : <b class="problem">{field.problem}</b>}
      </p>
    </div>
  );
}
