import { moreRepeatAmongBuyers } from '../betweenWorlds.ts';
import type { Claim } from '../claim.ts';
import type { Firm } from '../firm.ts';
import { article, claim, higher, ours } from '../listing.ts';
import { answersPerShopper, recommendationsPerOrder, repeatOrders } from '../measures.ts';
import { writing } from '../messagingFirms.ts';
import { between, constant, of } from '../readings.ts';
import { levers, ownFirm } from '../sharedFirms.ts';

/** Few know the firm, and much is said about it. */
const talkedAbout: Firm = {
  preset: 'ownShop',
  talk: { recommends: 0.4 },
  channels: ['store', 'web', 'app', 'messaging'].map((id) => ({ id, awareness: 0.15 })),
  setUps: ['multi', 'omni'],
};

/** What a smooth or rough journey leaves behind. */
export const loyaltyClaims: readonly Claim[] = [
  claim({
    id: 'C19',
    source: 'S0 S1 S2 S4',
    kind: 'emergent',
    statement: {
      en: 'Smoothness raises satisfaction and loyalty',
      id: 'Kelancaran menaikkan kepuasan dan loyalitas',
    },
    comparisons: [
      article({
        measured: { en: 'satisfaction, omni minus multi', id: 'kepuasan, omni dikurangi multi' },
        unit: 'index',
        here: of(ownFirm, 'omni', 'satisfaction'),
        there: of(ownFirm, 'multi', 'satisfaction'),
        expects: higher,
      }),
      article({
        measured: {
          en: 'orders per shopper and year, omni minus multi',
          id: 'pesanan per pembelanja per tahun, omni dikurangi multi',
        },
        unit: 'count',
        here: of(ownFirm, 'omni', 'ordersPerShopperYear'),
        there: of(ownFirm, 'multi', 'ordersPerShopperYear'),
        expects: higher,
      }),
      article({
        measured: {
          en: 'repeat purchases among those who buy in both worlds, omni minus multi',
          id: 'pembelian berulang di antara yang membeli di kedua dunia, omni dikurangi multi',
        },
        unit: 'share',
        here: between(ownFirm, ['omni', 'multi'], moreRepeatAmongBuyers),
        there: constant(0),
        expects: higher,
      }),
    ],
    restsOn: [['loyalty.learning', 0]],
  }),
  claim({
    id: 'C20',
    source: 'S1 S2',
    kind: 'emergent',
    statement: { en: 'Satisfied customers recommend', id: 'Pelanggan yang puas merekomendasikan' },
    comparisons: [
      article({
        measured: {
          en: 'shoppers gained by recommendation per buyer, omni minus multi',
          id: 'pembelanja baru karena rekomendasi per pembeli, omni dikurangi multi',
        },
        unit: 'count',
        here: of(talkedAbout, 'omni', 'recommendationGain'),
        there: of(talkedAbout, 'multi', 'recommendationGain'),
        expects: higher,
      }),
      ours({
        measured: {
          en: 'recommendations per order, omni minus multi',
          id: 'rekomendasi per pesanan, omni dikurangi multi',
        },
        unit: 'count',
        here: of(talkedAbout, 'omni', recommendationsPerOrder),
        there: of(talkedAbout, 'multi', recommendationsPerOrder),
        expects: higher,
      }),
    ],
    restsOn: [['talk.recommends', 0]],
    finding: {
      en: 'Checked in a firm that few know and many talk about. Each order is recommended more often in omni, but who is told mostly knows the firm by then: 20 replications leave the sign open, in 60 omni gains 0.0019 more per buyer (0.0004 to 0.0033). At the default awareness almost nobody is left who has not heard of the firm.',
      id: 'Diuji pada perusahaan yang belum banyak dikenal tetapi banyak dibicarakan. Pada omni tiap pesanan lebih sering direkomendasikan, tetapi yang diberi tahu kebanyakan sudah mengenal perusahaan itu: dengan 20 simulasi tandanya belum pasti, dengan 60 simulasi omni mendapat 0,0019 lebih banyak per pembeli (0,0004 sampai 0,0033). Dengan kesadaran baku, hampir tak ada lagi orang yang belum mendengarnya.',
    },
  }),
  claim({
    id: 'C48',
    source: 'S4',
    kind: 'emergent',
    statement: {
      en: 'Consistency builds trust and loyalty',
      id: 'Konsistensi membangun kepercayaan dan loyalitas',
    },
    comparisons: [
      article({
        measured: {
          en: 'repeat orders per shopper, multi with one calendar minus multi',
          id: 'pesanan berulang per pembelanja, multi dengan satu kalender dikurangi multi',
        },
        unit: 'count',
        here: of(levers, 'consistency', repeatOrders),
        there: of(levers, 'multi', repeatOrders),
        expects: higher,
      }),
      ours({
        measured: {
          en: 'satisfaction, multi with one calendar minus multi',
          id: 'kepuasan, multi dengan satu kalender dikurangi multi',
        },
        unit: 'index',
        here: of(levers, 'consistency', 'satisfaction'),
        there: of(levers, 'multi', 'satisfaction'),
        expects: higher,
      }),
    ],
    restsOn: [['prices.promotionShare', 0]],
  }),
  claim({
    id: 'C49',
    source: 'S0',
    kind: 'emergent',
    statement: {
      en: "Being recognised in one's preferences builds loyalty",
      id: 'Dikenali preferensinya membangun loyalitas',
    },
    comparisons: [
      article({
        measured: {
          en: 'repeat orders per shopper, multi with preferences carried over minus multi',
          id: 'pesanan berulang per pembelanja, multi dengan preferensi diteruskan dikurangi multi',
        },
        unit: 'count',
        here: of(levers, 'preferences', repeatOrders),
        there: of(levers, 'multi', repeatOrders),
        expects: higher,
      }),
      article({
        measured: {
          en: 'messages answered per shopper where the firm writes, the same',
          id: 'pesan yang ditanggapi per pembelanja bila perusahaan mengirim pesan, perbandingan yang sama',
        },
        unit: 'count',
        here: of(writing, 'preferences', answersPerShopper),
        there: of(writing, 'multi', answersPerShopper),
        expects: higher,
      }),
    ],
    restsOn: [['setUps.preferences.carryOver', 'none']],
    finding: {
      en: 'So tiny that 20 replications leave the messages open; in 60 both numbers hold. Recognition spares a little typing, and offers that fit are answered only a little more often (E10.4), by the few who were ever asked what they like.',
      id: 'Sangat kecil sehingga dengan 20 simulasi soal pesan belum pasti; dengan 60 simulasi kedua angka terbukti. Pengenalan hanya menghemat sedikit ketikan, dan penawaran yang cocok hanya sedikit lebih sering ditanggapi (E10.4), oleh segelintir orang yang pernah ditanya seleranya.',
    },
  }),
];
