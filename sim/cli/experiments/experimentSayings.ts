import type { Text } from '../../units.ts';

/** What every experiment says, in both languages. */
export const experimentSayings = {
  shardNeedsOut: (): Text => ({
    en: '--shard: name the folder of this shard, by --out; "merge" puts the shards together.',
    id: '--shard: sebutkan folder untuk bagian ini dengan --out; "merge" menggabungkan bagian-bagian itu.',
  }),
  badMetric: (given: string, suggestion: string | null): Text => ({
    en: `--metric ${given}: there is no such metric; codebook.csv lists them.${suggestion === null ? '' : ` Did you mean "${suggestion}"?`}`,
    id: `--metric ${given}: metrik itu tidak ada; daftarnya ada di codebook.csv.${suggestion === null ? '' : ` Apakah maksud Anda "${suggestion}"?`}`,
  }),
  otherExperiment: (folder: string): Text => ({
    en: `--resume: ${folder} is a part of something else; give the same scenario and the same options as the first time (only --workers may differ). Nothing was changed.`,
    id: `--resume: ${folder} adalah bagian dari hal lain; berikan skenario dan opsi yang sama seperti semula (hanya --workers yang boleh berbeda). Tidak ada yang diubah.`,
  }),
  shard: (index: number, of: number, worlds: string): Text => ({
    en: `shard ${index} of ${of}: ${worlds} of these worlds`,
    id: `bagian ${index} dari ${of}: ${worlds} di antaranya`,
  }),
  resumed: (items: string): Text => ({
    en: `Going on; done before: ${items} replications of points.`,
    id: `Melanjutkan; sudah selesai sebelumnya: ${items} simulasi titik.`,
  }),
  foreseen: (perWorld: string, left: string): Text => ({
    en: `The first worlds took ${perWorld} s each; the rest takes roughly ${left}.`,
    id: `Dunia pertama masing-masing memakan ${perWorld} detik; sisanya kira-kira ${left}.`,
  }),
  dryRun: (): Text => ({
    en: 'Nothing more is lived and nothing written (--dry-run).',
    id: 'Tidak ada lagi yang dijalankan dan tidak ada yang ditulis (--dry-run).',
  }),
  partial: (items: string, all: string): Text => ({
    en: `This is a part: ${items} of ${all} replications of points, each of them whole in all set-ups.`,
    id: `Ini sebagian: ${items} dari ${all} simulasi titik, masing-masing utuh di semua susunan saluran.`,
  }),
  shardDone: (folder: string): Text => ({
    en: `written: ${folder}. When all shards are done: merge DIR... --out FOLDER`,
    id: `ditulis: ${folder}. Setelah semua bagian selesai: merge DIR... --out FOLDER`,
  }),
  difference: (setUp: string, reference: string): Text => ({
    en: `${setUp} - ${reference}`,
    id: `${setUp} - ${reference}`,
  }),
  noSetUp: (option: string, given: string, suggestion: string | null, ids: string): Text => ({
    en: `${option} ${given}: the scenario has no such set-up; it has ${ids}.${suggestion === null ? '' : ` Did you mean "${suggestion}"?`}`,
    id: `${option} ${given}: skenario ini tidak punya susunan saluran itu; yang ada: ${ids}.${suggestion === null ? '' : ` Apakah maksud Anda "${suggestion}"?`}`,
  }),
  sameSetUp: (one: string, other: string, id: string): Text => ({
    en: `${one} and ${other} both name ${id}; name two different set-ups.`,
    id: `${one} dan ${other} sama-sama menyebut ${id}; sebutkan dua susunan saluran yang berbeda.`,
  }),
} as const;
