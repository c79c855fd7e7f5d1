/** Whether credit was bought (paid) or given (promotional). */
export type Category = 'paid' | 'promotional' | 'unknown';

/** The categories that a user can choose for a grant. */
export type Correction = Exclude<Category, 'unknown'>;
