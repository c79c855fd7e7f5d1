import type { PictureChoices, ScreenshotView } from '../lib/picture/index.ts';
import { Modal } from './Modal.tsx';
import { Preview } from './Preview.tsx';

export interface ScreenshotDialogProps {
  view: ScreenshotView;
  choices: PictureChoices;
  /** The final picture; `undefined` until it is rendered. */
  picture: OffscreenCanvas | undefined;
  onChoose: (choices: PictureChoices) => void;
  onCopy: () => void;
  onSave: () => void;
  onClose: () => void;
}

/** The final picture, with choices for what it shows. */
export function ScreenshotDialog(props: ScreenshotDialogProps) {
  const { view, picture, onCopy, onSave, onClose } = props;
  return (
    <Modal titleId="screenshot-title" aboutId="screenshot-about" onClose={onClose}>
      <h2 id="screenshot-title">{view.title}</h2>
      <p id="screenshot-about" class="soft">
        {view.about}
      </p>
      <Selection {...props} />
      {view.problem === null ? (
        <Preview label={view.preview} description={view.description} picture={picture} />
      ) : (
        <p class="problem" role="alert">
          {view.problem}
        </p>
      )}
      <div class="buttons">
        <button type="button" class="button" onClick={onClose}>
          {view.cancel}
        </button>
        <button type="button" class="button" disabled={view.problem !== null} onClick={onCopy}>
          {view.copy}
        </button>
        <button type="button" class="button" disabled={view.problem !== null} onClick={onSave}>
          {view.save}
        </button>
      </div>
    </Modal>
  );
}

/** The choices for a picture. */
function Selection({ view, choices, onChoose }: ScreenshotDialogProps) {
  return (
    <div class="selection">
      {view.parts.length > 0 && (
        <fieldset>
          <legend>{view.partsLabel}</legend>
          {view.parts.map(({ value, name, isChosen }) => (
            <Check
              key={value}
              name={name}
              isChosen={isChosen}
              onChange={() => onChoose({ ...choices, parts: { ...choices.parts, [value]: !isChosen } })}
            />
          ))}
        </fieldset>
      )}
      <Check
        name={view.hide.name}
        isChosen={view.hide.isChosen}
        about={view.hide.about}
        onChange={() => onChoose({ ...choices, hidesNames: !choices.hidesNames })}
      />
      <Choice
        label={view.themeLabel}
        options={view.themes}
        onChoose={(theme) => onChoose({ ...choices, theme })}
      />
      <Choice
        label={view.scaleLabel}
        options={view.scales}
        onChoose={(scale) => onChoose({ ...choices, scale })}
      />
    </div>
  );
}

interface CheckProps {
  name: string;
  isChosen: boolean;
  about?: string;
  onChange: () => void;
}

function Check({ name, isChosen, about, onChange }: CheckProps) {
  return (
    <label class="check" title={about}>
      <input type="checkbox" checked={isChosen} onChange={onChange} /> {name}
    </label>
  );
}

interface ChoiceProps<Value extends string | number> {
  label: string;
  options: readonly { value: Value; name: string; isChosen: boolean }[];
  onChoose: (value: Value) => void;
}

function Choice<Value extends string | number>({ label, options, onChoose }: ChoiceProps<Value>) {
  return (
    <div class="choice" role="radiogroup" aria-label={label}>
      {options.map(({ value, name, isChosen }) => (
        <label key={value}>
          <input type="radio" name={label} checked={isChosen} onChange={() => onChoose(value)} />
          <span class="name">{name}</span>
        </label>
      ))}
    </div>
  );
}
