import type { Channel, ChannelOnDevice } from '../scenario/scenario.ts';
import { devices, type Device } from '../scenario/vocabulary.ts';

/** A channel on one of its devices. */
export interface Touchpoint {
  readonly channel: Channel;
  readonly device: Device;
  readonly values: ChannelOnDevice;
}

/** All touchpoints, those of a channel together: computer before phone. */
export function touchpointsOf(channels: readonly Channel[]): readonly Touchpoint[] {
  return channels.flatMap((channel) =>
    devices.flatMap((device) => {
      const values = channel.onDevice[device];
      return values === undefined ? [] : [{ channel, device, values }];
    }),
  );
}
