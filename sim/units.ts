/** A text in both languages of the product; neither half may be empty. */
export interface Text {
  readonly en: string;
  readonly id: string;
}

export type Language = keyof Text;

/** Minutes in a day; the model's clock counts whole minutes from the first day of the history. */
export const MINUTES_PER_DAY = 1440;
