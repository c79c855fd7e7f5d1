import { Component } from 'preact';
import type { DrawList, DrawListItem as Item } from '../lib/view/index.ts';
import { DrawnGrantRow } from './DrawnGrantRow.tsx';
import type { PanelActions } from './panel-actions.ts';
import { RuleChoice } from './RuleChoice.tsx';
import { Sources } from './Sources.tsx';

interface DrawSectionProps {
  drawList: DrawList;
  actions: PanelActions;
}

/** What is used next under the chosen rule, and the choice of rule. */
export class DrawSection extends Component<DrawSectionProps, { isWhole: boolean }> {
  override state = { isWhole: false };

  readonly #toggle = () => this.setState(({ isWhole }) => ({ isWhole: !isWhole }));

  render({ drawList, actions }: DrawSectionProps, { isWhole }: { isWhole: boolean }) {
    const { items, most, more, fewer, isRuledOut } = drawList;
    const first = firstGrants(items, most);
    const isCut = first.length < items.length || grantsIn(first) < grantsIn(items);
    return (
      <div>
        <div class="head">
          <h2>{drawList.title}</h2>
          <span class="soft">{drawList.under}</span>
          <Sources source={drawList.source} />
        </div>
        <RuleChoice label={drawList.choiceLabel} options={drawList.options} onChoose={actions.chooseRule} />
        {drawList.warning !== '' && <p class="warning">{drawList.warning}</p>}
        <ol class={isRuledOut ? 'draws' : 'draws sure'}>
          {(isWhole ? items : first).map((item) => (
            <DrawItem key={item.grants[0]?.row} item={item} onCorrect={actions.correctCategory} />
          ))}
        </ol>
        {isCut && (
          <button type="button" class="button more" aria-expanded={isWhole} onClick={this.#toggle}>
            {isWhole ? fewer : more}
          </button>
        )}
        {drawList.notes.map((note) => (
          <p key={note} class="soft">
            {note}
          </p>
        ))}
      </div>
    );
  }
}

/** As many grants as there is room for, in their order. */
function firstGrants(items: readonly Item[], most: number): Item[] {
  let room = most;
  return items.flatMap((item) => {
    const grants = item.grants.slice(0, room);
    room -= grants.length;
    const tie = grants.length < item.grants.length ? null : item.tie;
    return grants.length > 0 ? [{ ...item, grants, tie }] : [];
  });
}

function grantsIn(items: readonly Item[]): number {
  return items.reduce((count, { grants }) => count + grants.length, 0);
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
