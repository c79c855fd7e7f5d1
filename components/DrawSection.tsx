import type { StatedRuleId } from '../lib/provider/index.ts';
import type { DrawList, DrawListItem as Item, RuleOption } from '../lib/view/index.ts';
import type { Why } from '../lib/words/index.ts';
import { DrawnGrantRow } from './DrawnGrantRow.tsx';
import type { PanelActions } from './panel-actions.ts';

interface DrawSectionProps {
  drawList: DrawList;
  /** What the chosen rule would cost. */
  whatIf: string;
  why: Why | undefined;
  actions: PanelActions;
}

/** What is drawn next under the chosen rule, the choice of rule, and why. */
export function DrawSection({ drawList, whatIf, why, actions }: DrawSectionProps) {
  return (
    <div class="section">
      <div class="section-head">
        <h2>{drawList.title}</h2>
        <RuleChoice label={drawList.choiceLabel} options={drawList.options} onChoose={actions.chooseRule} />
      </div>
      <ol class="draws">
        {drawList.items.map((item) => (
          <DrawItem key={item.grants[0]?.row} item={item} onCorrect={actions.correctCategory} />
        ))}
      </ol>
      {drawList.notes.map((note) => (
        <p key={note} class="soft">
          {note}
        </p>
      ))}
      <p class="what-if soft">{whatIf}</p>
      {why && (
        <div class="why">
          <b>{why.title}</b> {why.sentences.join(' ')}
        </div>
      )}
    </div>
  );
}

interface RuleChoiceProps {
  label: string;
  options: readonly RuleOption[];
  onChoose: (rule: StatedRuleId) => void;
}

function RuleChoice({ label, options, onChoose }: RuleChoiceProps) {
  return (
    <div class="choice" role="radiogroup" aria-label={label}>
      {options.map(({ rule, name, isChosen }) => (
        <label key={rule}>
          <input type="radio" name="draw-order" checked={isChosen} onChange={() => onChoose(rule)} />
          <span>{name}</span>
        </label>
      ))}
    </div>
  );
}

interface DrawItemProps {
  item: Item;
  onCorrect: PanelActions['correctCategory'];
}

function DrawItem({ item, onCorrect }: DrawItemProps) {
  return (
    <li class={item.position === 1 ? 'now' : ''}>
      <span class="number" role="img" aria-label={item.positionLabel}>
        {item.position ?? '?'}
      </span>
      <div class="drawn">
        {item.grants.map((grant) => (
          <DrawnGrantRow key={grant.row} grant={grant} onCorrect={onCorrect} />
        ))}
        {item.tie && <p class="soft">{item.tie}</p>}
      </div>
    </li>
  );
}
