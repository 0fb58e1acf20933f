import type { ReactNode } from 'react';

const marks = /(`[^`]+`|\*\*[^*]+\*\*|\b[EF]\d+(?:\.\d+)?\b|\bR\d+\b|(?<!\w)_[^_]+_(?!\w))/;

function Mark({ part }: { readonly part: string }): ReactNode {
  if (part.startsWith('`')) return <code>{part.slice(1, -1)}</code>;
  if (part.startsWith('**')) return <strong>{part.slice(2, -2)}</strong>;
  if (part.startsWith('_')) return <em>{part.slice(1, -1)}</em>;
  // A whole group of the evidence table (E8) has no row of its own.
  if (/^E\d+$/.test(part)) return part;
  return <a href={`#learn/${part}`}>{part}</a>;
}

/** A text with the marks of Markdown drawn, and rules, rows and facts that it names as links to them. */
export function LinkedText({ text }: { readonly text: string }) {
  return (
    <>{text.split(marks).map((part, index) => (index % 2 === 0 ? part : <Mark key={index} part={part} />))}</>
  );
}
