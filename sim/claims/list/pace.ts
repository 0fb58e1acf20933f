import type { Claim, Comparison } from '../claim.ts';
import type { Firm } from '../firm.ts';
import { alike, article, claim, higher, lower, ours } from '../listing.ts';
import { paced, pacedUntiring, remindedOften } from '../messagingFirms.ts';
import { of } from '../readings.ts';

const tiring = { en: 'messages tire', id: 'pesan menjenuhkan' };
const untiring = {
  en: 'nobody is tired of one by the next day',
  id: 'kejenuhan hilang sebelum keesokan harinya',
};

const unsubscribing = (firm: Firm): Pick<Comparison, 'measured' | 'unit' | 'here' | 'there'> => ({
  measured: {
    en: 'unsubscribed per message, campaigns four days apart minus seven in a row',
    id: 'berhenti berlangganan per pesan, kampanye berjarak empat hari dikurangi tujuh beruntun',
  },
  unit: 'share',
  here: of(firm, 'spaced', 'unsubscribeRate'),
  there: of(firm, 'bunched', 'unsubscribeRate'),
});

/** How often, and how close together. */
export const paceClaims: readonly Claim[] = [
  claim({
    id: 'C22',
    source: 'S3',
    kind: 'conditional',
    statement: {
      en: 'Reminders are staggered so as not to annoy',
      id: 'Pengingat diatur jaraknya agar tidak mengganggu',
    },
    comparisons: [
      article({ ...unsubscribing(paced), expects: lower, when: tiring }),
      article({ ...unsubscribing(pacedUntiring), expects: alike(0.0003), when: untiring }),
      article({
        measured: {
          en: 'baskets won back per journey, three reminders a day apart minus an hour apart',
          id: 'keranjang yang diselamatkan per perjalanan belanja, tiga pengingat berjarak sehari dikurangi berjarak satu jam',
        },
        unit: 'share',
        here: of(remindedOften, 'dayApart', 'recoveredBaskets'),
        there: of(remindedOften, 'hourApart', 'recoveredBaskets'),
        expects: higher,
      }),
      ours({
        measured: {
          en: 'contribution, seven campaigns in 28 days minus two',
          id: 'kontribusi, tujuh kampanye dalam 28 hari dikurangi dua',
        },
        unit: 'money',
        here: of(paced, 'spaced', 'contribution'),
        there: of(paced, 'seldom', 'contribution'),
        expects: higher,
      }),
      ours({
        measured: {
          en: 'contribution, seven campaigns in 28 days minus one a day',
          id: 'kontribusi, tujuh kampanye dalam 28 hari dikurangi satu per hari',
        },
        unit: 'money',
        here: of(paced, 'spaced', 'contribution'),
        there: of(paced, 'daily', 'contribution'),
        expects: higher,
      }),
    ],
  }),
];
