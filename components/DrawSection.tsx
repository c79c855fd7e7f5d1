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

/** The order of use under the chosen rule, and the choice of the rule. */
export class DrawSection extends Component<DrawSectionProps, { isExpanded: boolean }> {
  override state = { isExpanded: false };

  readonly #toggle = () => this.setState(({ isExpanded }) => ({ isExpanded: !isExpanded }));

  render({ drawList, actions }: DrawSectionProps, { isExpanded }: { isExpanded: boolean }) {
    const { items, initialCount, more, fewer, isSure } = drawList;
    const first = firstGrants(items, initialCount);
    const isShortened = first.length < items.length || grantsIn(first) < grantsIn(items);
    return (
      <div>
        <div class="head">
          <h2>{drawList.title}</h2>
          <span class="soft">{drawList.ruleNote}</span>
          <Sources source={drawList.source} />
        </div>
        <RuleChoice label={drawList.choiceLabel} options={drawList.options} onChoose={actions.chooseRule} />
        {drawList.warning !== '' && <p class="warning">{drawList.warning}</p>}
        <ol class={isSure ? 'draws sure' : 'draws'}>
          {(isExpanded ? items : first).map((item) => (
            <DrawItem key={item.grants[0]?.row} item={item} onCorrect={actions.correctCategory} />
          ))}
        </ol>
        {isShortened && (
          <button type="button" class="button more" aria-expanded={isExpanded} onClick={this.#toggle}>
            {isExpanded ? fewer : more}
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

/** The first grants of the list. A group may be shortened. */
function firstGrants(items: readonly Item[], count: number): Item[] {
  let room = count;
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
