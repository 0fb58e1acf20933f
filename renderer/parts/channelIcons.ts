import { Globe, MessageCircle, ShoppingBag, Smartphone, Store, Users, type LucideIcon } from 'lucide-react';
import type { ChannelKind } from '../../sim/scenario/vocabulary.ts';

/** The sign of a channel, by its kind; always stands beside its name. */
export const channelIcons: Readonly<Record<ChannelKind, LucideIcon>> = {
  store: Store,
  web: Globe,
  app: Smartphone,
  marketplace: ShoppingBag,
  social: Users,
  messaging: MessageCircle,
};
