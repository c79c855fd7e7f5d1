/**
 * What an error says, as far as one can tell from it. `quota` is the catch-all for all that is about money; `too-many` a bare
 * 429, which quota and rate share; `no-body` one whose client says that nothing came with it; `terminated` an account that OpenAI has closed; `others-quota` a quota, budget or limit of another
 * provider or of a proxy; `unrecognised` a text in which nothing is known.
 */
export type ErrorMeaning =
  | 'quota'
  | 'credit-exhausted'
  | 'organization-limit'
  | 'project-limit'
  | 'provider-limit'
  | 'hard-limit'
  | 'rate'
  | 'inactive'
  | 'terminated'
  | 'wrong-key'
  | 'not-quota'
  | 'others-quota'
  | 'too-many'
  | 'no-body'
  | 'unrecognised';

/** The facts of a pasted error. Nothing of its text is kept. */
export interface ReadError {
  /** `error.code` as the text shows it; `null` where there is none. */
  code: string | null;
  /** `error.type`, which is broader than the code. */
  type: string | null;
  /** The HTTP status; `null` where there is none. */
  status: number | null;
  says: ErrorMeaning;
  /** The source of the meaning. The code goes before the type, and the type before sentences and the status. */
  by: 'code' | 'type' | 'words' | 'status' | 'nothing';
}
