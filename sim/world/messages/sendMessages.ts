import type { World } from '../world.ts';
import { showAdverts } from './adverts.ts';
import { askBuyers } from './afterPurchase.ts';
import { sendCampaigns } from './campaigns.ts';

/** The morning of the firm's messages [R30, R32]: after purchases, campaigns, adverts. A world that sends nothing keeps no memory of any. */
export function sendMessages(w: World): void {
  const { touches } = w;
  if (touches === null) return;
  askBuyers(w, touches);
  sendCampaigns(w, touches);
  showAdverts(w, touches);
}
