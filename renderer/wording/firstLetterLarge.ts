/** A text as it stands at the head of a line: its first letter a capital, the rest as it is. */
export const firstLetterLarge = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
