import {
  Ban,
  Bell,
  CircleHelp,
  Lightbulb,
  LogOut,
  Mail,
  MessagesSquare,
  PackageSearch,
  PackageX,
  Pause,
  ShoppingBasket,
  Tags,
  Truck,
  Undo2,
  type LucideIcon,
} from 'lucide-react';
import type { EntryRecord } from '../../../../../sim/diary/diaryRecord.ts';
import type { en } from '../../../../i18n/en.ts';

/** A sign, and what it means in the key, by the name of its text. */
export interface EntrySign {
  readonly icon: LucideIcon;
  readonly meaning: keyof typeof en.shopper.keySigns;
}

const basket: EntrySign = { icon: ShoppingBasket, meaning: 'basket' };
const missing: EntrySign = { icon: PackageX, meaning: 'stockOut' };
const talk: EntrySign = { icon: MessagesSquare, meaning: 'talk' };

/** Entries that are drawn as a sign; all others are a place, an end or a dot. */
export const entrySigns: Readonly<Partial<Record<EntryRecord['happening']['kind'], EntrySign>>> = {
  need: { icon: Lightbulb, meaning: 'need' },
  pause: { icon: Pause, meaning: 'pause' },
  basketFilled: basket,
  basketLeft: basket,
  stockOut: missing,
  cancelled: missing,
  priceContradiction: { icon: Tags, meaning: 'priceContradiction' },
  deliveryRefused: { icon: Truck, meaning: 'deliveryRefused' },
  question: { icon: CircleHelp, meaning: 'question' },
  enquiry: { icon: PackageSearch, meaning: 'enquiry' },
  message: { icon: Mail, meaning: 'message' },
  reminder: { icon: Bell, meaning: 'reminder' },
  returned: { icon: Undo2, meaning: 'returned' },
  avoids: { icon: Ban, meaning: 'avoids' },
  lapse: { icon: LogOut, meaning: 'lapse' },
  recommends: talk,
  hears: talk,
};
