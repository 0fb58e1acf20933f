import type { Claim } from '../claim.ts';
import { variant, type Firm } from '../firm.ts';
import { alike, article, claim, higher, lower, ONE_POINT, ours } from '../listing.ts';
import { missingArticles } from '../measures.ts';
import { of } from '../readings.ts';

/** Silos with one price calendar for all, as consistent as omnichannel's. */
const calendars: Firm = {
  preset: 'ownShop',
  setUps: ['multi', variant('oneCalendar', 'multi', { consistency: 0.945 }), 'omni'],
};

/** Listing software: the record is live, nothing else changes. */
const listings: Firm = {
  preset: 'ownShop',
  setUps: ['multi', variant('listed', 'multi', { stock: { live: 'on' } }), 'omni'],
};

/** Prices that contradict each other, and stock that is not there. */
export const pricesAndStockClaims: readonly Claim[] = [
  claim({
    id: 'C08',
    source: 'S0 S3 S4',
    kind: 'conditional',
    statement: {
      en: 'Separate channels can be inconsistent, depending on how each is run',
      id: 'Saluran yang terpisah bisa tidak konsisten, tergantung cara masing-masing dikelola',
    },
    comparisons: [
      article({
        measured: {
          en: 'price contradictions per switch, multi minus omni',
          id: 'pertentangan harga per pindah saluran, multi dikurangi omni',
        },
        unit: 'share',
        when: { en: 'each silo has its own calendar', id: 'tiap saluran punya kalender sendiri' },
        here: of(calendars, 'multi', 'contradictionRate'),
        there: of(calendars, 'omni', 'contradictionRate'),
        expects: higher,
      }),
      article({
        measured: {
          en: 'price contradictions per switch, multi minus omni',
          id: 'pertentangan harga per pindah saluran, multi dikurangi omni',
        },
        unit: 'share',
        when: { en: 'all silos follow one calendar', id: 'semua saluran mengikuti satu kalender' },
        here: of(calendars, 'oneCalendar', 'contradictionRate'),
        there: of(calendars, 'omni', 'contradictionRate'),
        expects: alike(ONE_POINT),
      }),
    ],
  }),
  claim({
    id: 'C09',
    source: 'S2',
    kind: 'emergent',
    statement: {
      en: 'In silos changes of stock and products are hard to track',
      id: 'Di saluran yang terpisah, perubahan stok dan produk sulit dilacak',
    },
    comparisons: [
      article({
        measured: {
          en: 'oversold orders per order, multi minus omni',
          id: 'pesanan melebihi stok per pesanan, multi dikurangi omni',
        },
        unit: 'share',
        here: of(listings, 'multi', 'oversoldRate'),
        there: of(listings, 'omni', 'oversoldRate'),
        expects: higher,
      }),
      ours({
        measured: {
          en: 'articles found missing per journey, multi minus omni (pooled stock)',
          id: 'barang yang tidak ada per perjalanan belanja, multi dikurangi omni (stok bersama)',
        },
        unit: 'share',
        here: of(listings, 'multi', missingArticles),
        there: of(listings, 'omni', missingArticles),
        expects: higher,
      }),
    ],
    restsOn: [['setUps.multi.stock.live', 'on']],
  }),
  claim({
    id: 'C46',
    source: 'S2',
    kind: 'emergent',
    statement: {
      en: 'Listing software cures the stock trouble of multichannel',
      id: 'Perangkat lunak katalog menyembuhkan masalah stok multisaluran',
    },
    comparisons: [
      article({
        measured: {
          en: 'oversold orders per order, multi with a live record minus multi',
          id: 'pesanan melebihi stok per pesanan, multi dengan catatan langsung dikurangi multi',
        },
        unit: 'share',
        here: of(listings, 'listed', 'oversoldRate'),
        there: of(listings, 'multi', 'oversoldRate'),
        expects: lower,
      }),
      article({
        measured: {
          en: 'oversold orders per order, multi with a live record minus omni',
          id: 'pesanan melebihi stok per pesanan, multi dengan catatan langsung dikurangi omni',
        },
        unit: 'share',
        here: of(listings, 'listed', 'oversoldRate'),
        there: of(listings, 'omni', 'oversoldRate'),
        expects: alike(0.001),
      }),
      ours({
        measured: {
          en: 'articles found missing per journey, multi with a live record minus omni',
          id: 'barang yang tidak ada per perjalanan belanja, multi dengan catatan langsung dikurangi omni',
        },
        unit: 'share',
        here: of(listings, 'listed', missingArticles),
        there: of(listings, 'omni', missingArticles),
        expects: higher,
      }),
    ],
    restsOn: [['setUps.multi.stock.live', 'on']],
    finding: {
      en: 'Overselling is cured; missing articles are not, because each place still has its own stock.',
      id: 'Pesanan melebihi stok teratasi; barang yang tidak ada belum, karena tiap tempat masih punya stok sendiri.',
    },
  }),
];
