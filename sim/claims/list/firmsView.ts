import { rankingError } from '../channelRanking.ts';
import type { Claim } from '../claim.ts';
import { article, claim, higher, lower, ours } from '../listing.ts';
import { of } from '../readings.ts';
import { ownFirm } from '../sharedFirms.ts';

/** What the firm makes of its customers. */
export const firmsViewClaims: readonly Claim[] = [
  claim({
    id: 'C10',
    source: 'S2',
    kind: 'emergent',
    statement: {
      en: 'In silos it takes long to report and to find the best channel',
      id: 'Di saluran yang terpisah, menyusun laporan dan mencari saluran terbaik makan waktu lama',
    },
    comparisons: [
      article({
        measured: {
          en: 'hours of analysis, multi minus omni (by assumption: hours per silo and per profile kept twice)',
          id: 'jam analisis, multi dikurangi omni (menurut asumsi: jam per silo dan per profil ganda)',
        },
        unit: 'count',
        here: of(ownFirm, 'multi', 'analystHours'),
        there: of(ownFirm, 'omni', 'analystHours'),
        expects: higher,
      }),
      article({
        measured: {
          en: 'share of credit that the reports give to the wrong channels, multi minus omni',
          id: 'bagian jasa yang oleh laporan diberikan kepada saluran yang salah, multi dikurangi omni',
        },
        unit: 'share',
        here: rankingError('multi', 'own'),
        there: rankingError('omni', 'own'),
        expects: higher,
      }),
      ours({
        measured: {
          en: 'the same in omni, journeys seen whole sharing the credit minus all credit to the channel of the order',
          id: 'hal yang sama di omni, jasa dibagi pada perjalanan yang terlihat utuh dikurangi semua jasa untuk saluran pesanan',
        },
        unit: 'share',
        here: rankingError('omni', 'own'),
        there: rankingError('omni', 'lastClick'),
        expects: lower,
      }),
    ],
    restsOn: [['setUps.omni.carryOver.everyPair', 0]],
    finding: {
      en: 'The reports of omni are nearer the truth, but not because journeys are seen whole: sharing the credit of an order over its channels takes it from the store, which hardly anything replaces, and is further off than crediting the last channel. In omni the other channels bring more of their own, so that any report errs less.',
      id: 'Laporan omni lebih dekat ke kenyataan, tetapi bukan karena perjalanan terlihat utuh: membagi jasa pesanan ke semua salurannya mengambilnya dari toko, yang hampir tak tergantikan, dan lebih meleset daripada memberi semua jasa kepada saluran terakhir. Di omni saluran lain memberi lebih banyak, sehingga laporan apa pun lebih sedikit meleset.',
    },
  }),
  claim({
    id: 'C26',
    source: 'S4',
    kind: 'emergent',
    statement: {
      en: 'The firm can map behaviour across channels',
      id: 'Perusahaan dapat memetakan perilaku di seluruh saluran',
    },
    comparisons: [
      article({
        measured: {
          en: 'share of journeys over several channels seen whole, omni minus cross',
          id: 'bagian perjalanan lewat beberapa saluran yang terlihat utuh, omni dikurangi lintas saluran',
        },
        unit: 'share',
        here: of(ownFirm, 'omni', 'stitchedJourneyShare'),
        there: of(ownFirm, 'cross', 'stitchedJourneyShare'),
        expects: higher,
      }),
      article({
        measured: {
          en: 'the same, cross minus multi',
          id: 'hal yang sama, lintas saluran dikurangi multi',
        },
        unit: 'share',
        here: of(ownFirm, 'cross', 'stitchedJourneyShare'),
        there: of(ownFirm, 'multi', 'stitchedJourneyShare'),
        expects: higher,
      }),
      ours({
        measured: {
          en: 'profiles per customer, multi minus omni',
          id: 'profil per pelanggan, multi dikurangi omni',
        },
        unit: 'count',
        here: of(ownFirm, 'multi', 'profilesPerCustomer'),
        there: of(ownFirm, 'omni', 'profilesPerCustomer'),
        expects: higher,
      }),
    ],
    restsOn: [['consent.sharesData', 0]],
  }),
];
