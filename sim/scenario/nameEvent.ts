import type { Text } from '../units.ts';
import type { Disruption, Scenario } from './scenario.ts';

const eventNames: Readonly<Record<Disruption['kind'], (channel: Text) => Text>> = {
  hubDown: () => ({ en: 'hub down', id: 'pusat data mati' }),
  channelDown: ({ en, id }) => ({ en: `${en} down`, id: `${id} mati` }),
  channelFails: ({ en, id }) => ({ en: `${en} breaks off in use`, id: `${id} putus saat dipakai` }),
  stockLost: ({ en, id }) => ({ en: `stock lost, ${en}`, id: `stok hilang, ${id}` }),
  priceError: ({ en, id }) => ({ en: `wrong price, ${en}`, id: `harga salah, ${id}` }),
};

/** What an event is called beside its numbers: what it does, and to which channel. */
export function nameEvent(event: Disruption, { channels }: Pick<Scenario, 'channels'>): Text {
  const channel = event.kind === 'hubDown' ? undefined : channels.find(({ id }) => id === event.channel);
  return eventNames[event.kind](channel?.name ?? { en: '', id: '' });
}
