import { useContext } from 'react';
import { openShopperBehind } from '../../stores/readShopper.ts';
import type { Hunt } from '../../stores/shopperStore.ts';
import { classesOf } from '../../theme/classesOf.ts';
import { CanOpenShoppers } from './canOpenShoppers.ts';
import sheet from './cellLink.module.css';

const classes = classesOf(sheet);

interface CellLinkProps {
  /** The number as it is printed. */
  readonly text: string;
  /** The same, what it is of, and that a shopper can be seen: for the ear. */
  readonly label: string;
  readonly hunt: Hunt;
  /** The link fills its cell, and is not underlined. */
  readonly isFilling?: boolean;
}

/** A number in a table that opens the diary of a shopper who counts in it; one tab stop a table, see useCellKeys. */
export function CellLink({ text, label, hunt, isFilling = false }: CellLinkProps) {
  if (!useContext(CanOpenShoppers)) return text;
  return (
    <button
      type="button"
      className={classes('link', isFilling && 'filling')}
      data-cell=""
      tabIndex={-1}
      aria-label={label}
      onClick={() => {
        openShopperBehind(hunt);
      }}
    >
      {text}
    </button>
  );
}
