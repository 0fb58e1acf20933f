/** The keys inside a diary and what each means, by the name of its text. */
export const diaryKeys = [
  ['← →', 'entries'],
  ['⇧ ← →', 'decisions'],
  ['↑ ↓', 'worlds'],
  ['Home End', 'endsOfDiary'],
  ['S', 'sentence'],
  ['T', 'text'],
  ['Esc', 'leave'],
] as const;
