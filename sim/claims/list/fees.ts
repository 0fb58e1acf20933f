import type { Claim } from '../claim.ts';
import type { Firm } from '../firm.ts';
import { article, claim, higher, lower, ours } from '../listing.ts';
import { shareOrderedIn } from '../measures.ts';
import { of } from '../readings.ts';
import { ownFirm } from '../sharedFirms.ts';

const fees = (web: number, app: number): Firm => ({
  preset: 'ownShop',
  setUps: ['multi'],
  channels: ['store', { id: 'web', deliveryFee: web }, { id: 'app', deliveryFee: app }, 'messaging'],
});

/** The usual fee is 15 000; here the app delivers for a third of it and the web shop for twice as much, or the other way round. */
const appCheap = fees(30_000, 5_000);
const webCheap = fees(5_000, 30_000);

const whoLook: Firm = { ...appCheap, delivery: { looksForLowerFee: 0.5 } };

/** What differs between channels that sell the same. */
export const feesClaims: readonly Claim[] = [
  claim({
    id: 'C58',
    source: 'S3',
    kind: 'emergent',
    statement: {
      en: "Across a brand's channels the offer is alike; often only the delivery fee differs",
      id: 'Di semua saluran sebuah merek penawarannya serupa; sering kali hanya ongkos kirim yang berbeda',
    },
    comparisons: [
      article({
        measured: {
          en: 'share of orders placed in the app, a low fee there and a high one on the web minus equal fees',
          id: 'bagian pesanan lewat aplikasi, ongkos rendah di aplikasi dan tinggi di situs web dikurangi ongkos sama',
        },
        unit: 'share',
        here: of(appCheap, 'multi', shareOrderedIn('app')),
        there: of(ownFirm, 'multi', shareOrderedIn('app')),
        expects: higher,
      }),
      article({
        measured: {
          en: 'share of orders placed on the web, the same',
          id: 'bagian pesanan lewat situs web, sama',
        },
        unit: 'share',
        here: of(appCheap, 'multi', shareOrderedIn('web')),
        there: of(ownFirm, 'multi', shareOrderedIn('web')),
        expects: lower,
      }),
      ours({
        measured: {
          en: 'share of orders placed in the app, fees the other way round minus equal fees',
          id: 'bagian pesanan lewat aplikasi, ongkos sebaliknya dikurangi ongkos sama',
        },
        unit: 'share',
        here: of(webCheap, 'multi', shareOrderedIn('app')),
        there: of(ownFirm, 'multi', shareOrderedIn('app')),
        expects: lower,
      }),
      ours({
        measured: {
          en: 'share of orders placed in the app at the low fee, half of those put off look for a lower one minus none do',
          id: 'bagian pesanan lewat aplikasi pada ongkos rendah, separuh yang urung mencari ongkos lebih murah dikurangi tak seorang pun',
        },
        unit: 'share',
        here: of(whoLook, 'multi', shareOrderedIn('app')),
        there: of(appCheap, 'multi', shareOrderedIn('app')),
        expects: higher,
      }),
    ],
    restsOn: [['journey.deliveryCostDeters', 0]],
  }),
];
