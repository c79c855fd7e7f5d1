import { createRef, type RefObject } from 'preact';
import type { QuestionId } from '../lib/blocked/index.ts';
import type { BlockedView, CategoriesView, QuestionView } from '../lib/view/index.ts';
import { CategoryTag } from './CategoryTag.tsx';
import { Causes, Links } from './Causes.tsx';
import type { PanelActions } from './panel-actions.ts';

export interface BlockedProps {
  view: BlockedView;
  /** What the last action came to. */
  told: string;
  onError: (text: string) => void;
  onAnswer: (question: QuestionId, answer: string) => void;
  onCorrect: PanelActions['correctCategory'];
  onCopy: () => void;
}

/** What a refused call was answered with, what may be the cause, and what only the user knows. */
export function Blocked({ view, told, onError, onAnswer, onCorrect, onCopy }: BlockedProps) {
  const categories = createRef<HTMLFieldSetElement>();
  const setCategory = () => categories.current?.querySelector('select')?.focus();
  return (
    <div class="blocked">
      <ErrorField view={view} onError={onError} />
      <p class="soft">{view.reading}</p>
      <p class="told" role="status">
        {view.says}
        {view.says && view.answer && ' '}
        {view.answer && <b>{view.answer}</b>}
      </p>
      {view.questions.length > 0 && (
        <fieldset class="questions">
          <legend>{view.questionsLabel}</legend>
          {view.questions.map((question) => (
            <Question key={question.id} question={question} onAnswer={onAnswer} />
          ))}
        </fieldset>
      )}
      {view.causes && <Causes view={view.causes} onSetCategory={setCategory} />}
      {view.categories && <Categories view={view.categories} place={categories} onCorrect={onCorrect} />}
      {view.pages.length > 0 && (
        <p class="soft">
          {view.pagesLabel} <Links links={view.pages} />
        </p>
      )}
      {view.recharge && (
        <>
          <h2>{view.recharge.title}</h2>
          <ul class="recharge">
            {view.recharge.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <p class="told" role="status">
        {told}
      </p>
      <div class="buttons">
        <button type="button" class="button" onClick={onCopy}>
          {view.copy}
        </button>
      </div>
    </div>
  );
}

interface CategoriesProps {
  view: CategoriesView;
  place: RefObject<HTMLFieldSetElement | null>;
  onCorrect: PanelActions['correctCategory'];
}

/** What each grant is that can be spent, to be set. */
function Categories({ view: { label, grants }, place, onCorrect }: CategoriesProps) {
  return (
    <fieldset class="questions" ref={place}>
      <legend>{label}</legend>
      {grants.map((grant) => (
        <div key={grant.identity}>
          {grant.name} <b>{grant.left}</b> <span class="soft">{grant.expires}</span>{' '}
          <CategoryTag grant={grant} onCorrect={onCorrect} />
        </div>
      ))}
    </fieldset>
  );
}

/** The error as it was pasted, without its keys, or chosen from those that are known. */
function ErrorField({ view, onError }: Pick<BlockedProps, 'view' | 'onError'>) {
  return (
    <>
      <label class="error-text">
        {view.errorLabel}
        <textarea
          rows={5}
          spellcheck={false}
          autocomplete="off"
          value={view.text}
          onInput={(event) => onError(event.currentTarget.value)}
        />
      </label>
      <label>
        {view.pickLabel}{' '}
        <select class="button" onChange={(event) => onError(event.currentTarget.value)}>
          {view.picks.map(({ value, name }) => (
            <option key={value} value={value} selected={value === view.text}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

interface QuestionProps {
  question: QuestionView;
  onAnswer: BlockedProps['onAnswer'];
}

function Question({ question: { id, label, options }, onAnswer }: QuestionProps) {
  return (
    <label>
      {label}{' '}
      <select class="button" onChange={(event) => onAnswer(id, event.currentTarget.value)}>
        {options.map(({ value, name, isChosen }) => (
          <option key={value} value={value} selected={isChosen}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
