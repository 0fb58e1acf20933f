let context: CanvasRenderingContext2D | null = null;

/** The text, shortened with an ellipsis where it is wider than `width` px. */
export function fitText(text: string, width: number, measure = textWidth): string {
  if (measure(text) <= width) return text;
  const letters = Array.from(text);
  while (letters.length > 1 && measure(`${letters.join('').trimEnd()}…`) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** Width in px of a text in the interface's font, for gutters that must hold it. */
export function textWidth(text: string, font = '600 13px "Inter Variable", Inter, sans-serif'): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (context === null) return text.length * 8;
  context.font = font;
  return context.measureText(text).width;
}
