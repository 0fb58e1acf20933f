import type { Claim } from './claim.ts';
import { bestSetUpClaims } from './list/bestSetUp.ts';
import { capabilitiesClaims } from './list/capabilities.ts';
import { choicesClaims } from './list/choices.ts';
import { continuityClaims } from './list/continuity.ts';
import { firmsViewClaims } from './list/firmsView.ts';
import { loyaltyClaims } from './list/loyalty.ts';
import { mediaClaims } from './list/media.ts';
import { messagesClaims } from './list/messages.ts';
import { oneChannelClaims } from './list/oneChannel.ts';
import { paceClaims } from './list/pace.ts';
import { pricesAndStockClaims } from './list/pricesAndStock.ts';
import { paybackClaims } from './list/payback.ts';
import { qualityClaims } from './list/quality.ts';
import { serviceClaims } from './list/service.ts';
import { severalChannelsClaims } from './list/severalChannels.ts';
import { feesClaims } from './list/fees.ts';
import { rivalsClaims } from './list/rivals.ts';
import { silosClaims } from './list/silos.ts';
import { rollOutClaims } from './list/rollOut.ts';

/** The sixty claims of the articles, in the order of their ids. */
export const claims: readonly Claim[] = [
  ...oneChannelClaims,
  ...severalChannelsClaims,
  ...silosClaims,
  ...pricesAndStockClaims,
  ...loyaltyClaims,
  ...continuityClaims,
  ...qualityClaims,
  ...capabilitiesClaims,
  ...choicesClaims,
  ...mediaClaims,
  ...messagesClaims,
  ...paceClaims,
  ...serviceClaims,
  ...bestSetUpClaims,
  ...paybackClaims,
  ...feesClaims,
  ...rivalsClaims,
  ...firmsViewClaims,
  ...rollOutClaims,
].toSorted((a, b) => (a.id < b.id ? -1 : 1));
