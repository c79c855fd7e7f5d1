import type { GeneratedI18nStructure } from '#i18n';

/** A message of the locale files. */
export type MessageKey = Exclude<keyof GeneratedI18nStructure, `@@${string}`>;

type CountableOf<Key> = Key extends `${infer Stem}.other` ? Stem : never;

/** A message with one form for each plural category of its language. */
export type CountKey = CountableOf<MessageKey>;
