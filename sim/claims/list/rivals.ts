import type { Claim } from '../claim.ts';
import type { Firm } from '../firm.ts';
import { alike, article, claim, higher, ONE_POINT, ours } from '../listing.ts';
import { lostToRivals } from '../measures.ts';
import { gain, of } from '../readings.ts';
import { ownFirm } from '../sharedFirms.ts';

const setUps: Firm['setUps'] = ['multi', 'omni'];

const integrated: Firm = { preset: 'ownShop', setUps, rivals: { integration: 1 } };

/** Their shops are no better reached on a switch; they only raise what shoppers expect. */
const onlyAdmired: Firm = { preset: 'ownShop', setUps, rivals: { integration: 1, switchPull: 0 } };

/** What rivals' integration adds to the needs and journeys lost to them. */
const added = (firm: Firm, setUp: string): ReturnType<typeof gain> =>
  gain(of(firm, setUp, lostToRivals), of(ownFirm, setUp, lostToRivals));

const measured = {
  en: "what rivals' integration adds to the share of needs and journeys lost to them, multi minus omni",
  id: 'tambahan bagian kebutuhan dan perjalanan belanja yang hilang ke pesaing karena pesaing terintegrasi, multi dikurangi omni',
};

/** How a firm stands against rivals who link their channels. */
export const rivalsClaims: readonly Claim[] = [
  claim({
    id: 'C44',
    source: 'S2',
    kind: 'conditional',
    statement: {
      en: 'Without omnichannel the business may become less competitive',
      id: 'Tanpa omnichannel usaha bisa menjadi kurang kompetitif',
    },
    comparisons: [
      article({
        measured: {
          en: 'share of needs and journeys lost to integrated rivals, multi minus omni',
          id: 'bagian kebutuhan dan perjalanan belanja yang hilang ke pesaing terintegrasi, multi dikurangi omni',
        },
        unit: 'share',
        here: of(integrated, 'multi', lostToRivals),
        there: of(integrated, 'omni', lostToRivals),
        expects: higher,
      }),
      article({
        measured,
        unit: 'share',
        when: {
          en: 'integrated rivals attract those who lost something on a switch',
          id: 'pesaing terintegrasi menarik yang kehilangan sesuatu saat pindah saluran',
        },
        here: added(integrated, 'multi'),
        there: added(integrated, 'omni'),
        expects: higher,
      }),
      article({
        measured,
        unit: 'share',
        when: {
          en: 'they only raise what shoppers expect',
          id: 'mereka hanya menaikkan harapan pembelanja',
        },
        here: added(onlyAdmired, 'multi'),
        there: added(onlyAdmired, 'omni'),
        expects: alike(ONE_POINT),
      }),
      ours({
        measured: {
          en: 'share of needs and journeys lost to rivals without integration, multi minus omni',
          id: 'bagian kebutuhan dan perjalanan belanja yang hilang ke pesaing tanpa integrasi, multi dikurangi omni',
        },
        unit: 'share',
        here: of(ownFirm, 'multi', lostToRivals),
        there: of(ownFirm, 'omni', lostToRivals),
        expects: higher,
      }),
    ],
  }),
];
