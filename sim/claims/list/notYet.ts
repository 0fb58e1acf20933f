import type { Claim, ClaimKind } from '../claim.ts';
import { claim } from '../listing.ts';
import { missing } from '../missing.ts';

/** Statement in English and Indonesian of a claim that waits for a mechanism. */
const waits = (
  [id, source, kind]: readonly [string, string, ClaimKind],
  lacking: Claim['missing'],
  en: string,
  indonesian: string,
): Claim => claim({ id, source, kind, statement: { en, id: indonesian }, missing: lacking });

/** Claims whose mechanism is not in this model yet: stated, never guessed. */
export const waitingClaims: readonly Claim[] = [
  waits(
    ['C10', 'S2', 'emergent'],
    missing.firmsView,
    'In silos it takes long to report and to find the best channel',
    'Di saluran yang terpisah, menyusun laporan dan mencari saluran terbaik makan waktu lama',
  ),
  waits(
    ['C14', 'S4', 'emergent'],
    missing.campaigns,
    'Cross-channel lets the firm use the channel that fits each purpose, saving resources and widening reach',
    'Lintas saluran membuat perusahaan memakai saluran yang cocok untuk tiap tujuan, hemat sumber daya dan jangkauan lebih luas',
  ),
  waits(
    ['C15', 'S4', 'emergent'],
    missing.campaigns,
    'Varied interactions raise awareness and the chance of conversion',
    'Interaksi yang beragam menaikkan kesadaran merek dan peluang konversi',
  ),
  waits(
    ['C18', 'S0 S2 S3 S4', 'emergent'],
    missing.campaigns,
    'Integrated data allow better personal offers',
    'Data yang terintegrasi memungkinkan penawaran pribadi yang lebih baik',
  ),
  waits(
    ['C22', 'S3', 'conditional'],
    missing.campaigns,
    'Reminders are staggered so as not to annoy',
    'Pengingat diatur jaraknya agar tidak mengganggu',
  ),
  waits(
    ['C23', 'S3', 'emergent'],
    missing.afterPurchase,
    'After the purchase: ask for a review, announce the next offer; omni can do so at larger scale',
    'Setelah pembelian: minta ulasan, kabarkan penawaran berikutnya; omni dapat melakukannya lebih luas',
  ),
  waits(
    ['C26', 'S4', 'emergent'],
    missing.firmsView,
    'The firm can map behaviour across channels',
    'Perusahaan dapat memetakan perilaku di seluruh saluran',
  ),
  waits(
    ['C29', 'S0', 'emergent'],
    missing.rollOut,
    'A wrong launch makes channels contradict each other',
    'Peluncuran yang salah membuat saluran saling bertentangan',
  ),
  waits(
    ['C38', 'S0', 'question'],
    missing.rollOut,
    'How is it introduced effectively?',
    'Bagaimana cara menerapkannya secara efektif?',
  ),
  waits(
    ['C45', 'S3', 'emergent'],
    missing.costs,
    'First optimise multichannel, then link it',
    'Optimalkan dulu multisaluran, baru hubungkan',
  ),
  waits(
    ['C52', 'S4', 'emergent'],
    missing.campaigns,
    "Use each channel's strength: put effort where it works",
    'Manfaatkan kekuatan tiap saluran: kerahkan upaya di tempat yang berhasil',
  ),
  waits(
    ['C53', 'S2', 'emergent'],
    missing.campaigns,
    'Data that are collected but not used are worth nothing',
    'Data yang dikumpulkan tetapi tidak dipakai tidak ada gunanya',
  ),
  waits(
    ['C60', 'S0 S3', 'emergent'],
    missing.campaigns,
    'In silos you see advertising only where you interact; each channel speaks for itself',
    'Di saluran yang terpisah, iklan hanya terlihat di tempat Anda berinteraksi; tiap saluran berbicara sendiri',
  ),
];
