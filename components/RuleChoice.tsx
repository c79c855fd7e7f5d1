import type { StatedRuleId } from '../lib/provider/index.ts';
import type { RuleOption } from '../lib/view/index.ts';

interface RuleChoiceProps {
  label: string;
  options: readonly RuleOption[];
  onChoose: (rule: StatedRuleId) => void;
}

/** The rules to choose from. A rule that the account's own figures rule out is struck through and labelled as such. */
export function RuleChoice({ label, options, onChoose }: RuleChoiceProps) {
  return (
    <div class="choice" role="radiogroup" aria-label={label}>
      {options.map(({ rule, name, isChosen, isRuledOut, about }) => (
        <label key={rule} class={isRuledOut ? 'out' : ''} title={about}>
          <input
            type="radio"
            name="draw-order"
            checked={isChosen}
            aria-describedby={isRuledOut ? `about-${rule}` : undefined}
            onChange={() => onChoose(rule)}
          />
          <span class="name">
            {isRuledOut && <span aria-hidden="true">✕ </span>}
            <span class="rule">{name}</span>
          </span>
          {isRuledOut && (
            <span id={`about-${rule}`} aria-hidden="true" hidden>
              {about}
            </span>
          )}
        </label>
      ))}
    </div>
  );
}
