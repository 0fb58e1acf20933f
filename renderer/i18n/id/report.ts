import type { Dictionary } from '../dictionary.ts';
import type { report as english } from '../en/report.ts';

/** Texts of the report. */
export const report: Dictionary<typeof english> = {
  report: {
    none: 'Belum ada simulasi selesai yang dapat dilaporkan.',
    toLab: 'Ke lab',
    print: 'Cetak atau simpan sebagai PDF',
    intro: 'Satu halaman, untuk kertas atau PDF.',
    compared: '{{focus}} dibanding {{reference}}: {{metric}}',
    story: 'Kisah pembelanja {{shopper}}. {{chapter}}',
    chooseShopper: 'Pilih pembelanja untuk kisah ini',
    setUps: 'Yang dibandingkan',
    assumptions: 'Dasar hasil ini',
    changed: 'Diubah sendiri: {{name}}, {{change}}.',
    unchanged: 'Semua angka lain berasal dari skenario ini.',
    offered: '{{name}}: {{value}} (bukti: {{confidence}}).',
    origin:
      '{{shoppers}} pembelanja sintetis, masing-masing mewakili {{each}}; {{days}} hari setelah {{warmUp}} hari riwayat bersama; {{runs}} pasang simulasi: pembelanja dan keberuntungan yang sama pada tiap susunan.',
    seed: 'Skenario {{id}}, benih {{seed}}, model {{version}}, digest {{digest}}',
    stopped: 'Simulasi dihentikan setelah {{done}} dari {{total}} pasang simulasi.',
    caution:
      'Ini model, bukan ramalan: banyak angka di baliknya adalah asumsi, seperti ditunjukkan tanda buktinya.',
  },
};
