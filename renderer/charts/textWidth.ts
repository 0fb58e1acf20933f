let context: CanvasRenderingContext2D | null = null;

/** Width in px of a text in the interface's font, for gutters that must hold it. */
export function textWidth(text: string, font = '600 13px "Inter Variable", Inter, sans-serif'): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (context === null) return text.length * 8;
  context.font = font;
  return context.measureText(text).width;
}
