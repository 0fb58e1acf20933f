import type { Dictionary } from '../dictionary.ts';
import type { page as english } from '../en/page.ts';

/** Texts around the screens: title bar, dialogs, palette, presentation. */
export const page: Dictionary<typeof english> = {
  app: {
    screens: 'Layar',
    library: 'Pustaka',
    lab: 'Lab',
    report: 'Laporan',
    learn: 'Pelajari',
    changed: 'diubah',
    saved: 'tersimpan',
    language: 'Bahasa',
    theme: 'Tema',
    themeSystem: 'Mengikuti sistem',
    themeLight: 'Terang',
    themeDark: 'Gelap',
    skip: 'Langsung ke isi',
    close: 'Tutup',
    dropAnywhere: 'Lepaskan skenario untuk membukanya, atau hasil ekspor untuk memeriksanya',
  },
  about: {
    edit: '{{title}}: ubah judul, pertanyaan, dan nama berkas',
    heading: 'Tentang skenario ini',
    title: 'Judul',
    question: 'Pertanyaan',
    summary: 'Ringkasan',
    id: 'Id',
    idMeaning: 'Tercantum dalam setiap berkas hasil; skenarionya disimpan sebagai {{file}}.',
    idWrong:
      '“{{found}}” tidak dapat menjadi id: kata berhuruf kecil yang dihubungkan dengan tanda hubung, misalnya four-worlds.',
  },
  restored: {
    crashed: 'Saluran tertutup tiba-tiba. Pekerjaan Anda sampai pukul {{time}} masih ada.',
    reopened: 'Pekerjaan Anda yang belum disimpan sampai pukul {{time}} masih ada.',
    what_other: '“{{title}}” dengan {{count}} perubahan.',
    keep: 'Lanjutkan',
    discard: 'Buang perubahan',
  },
  unsaved: {
    heading: 'Simpan dahulu perubahan pada “{{title}}”?',
    what_other:
      '{{count}} perubahan belum ada di berkas mana pun. Semuanya hilang jika skenario lain dibuka.',
    save: 'Simpan, lalu buka',
    discard: 'Buka tanpa menyimpan',
    stay: 'Batal',
  },
  palette: {
    heading: 'Perintah',
    search: 'Cari perintah, skenario, metrik, dan parameter',
    compared: 'bandingkan susunan dalam hal ini',
    nothing: 'Tidak ada yang bernama “{{query}}”.',
    found: 'Ditemukan',
    goTo: 'Buka',
    doThis: 'Lakukan',
    setUps: 'Susunan saluran',
    scenarios: 'Skenario',
    parameters: 'Parameter',
    focus: 'Sorot {{name}}',
    open: 'Perintah (Ctrl K)',
  },
  present: {
    begin: 'Mode presentasi',
    end: 'Akhiri presentasi',
  },
};
