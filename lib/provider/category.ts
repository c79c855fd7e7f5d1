/** Whether credit was bought (paid) or given (promotional). */
export type Category = 'paid' | 'promotional' | 'unknown';

/** What a user may say of a grant. */
export type Correction = Exclude<Category, 'unknown'>;
