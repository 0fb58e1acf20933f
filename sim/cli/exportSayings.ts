import type { Text } from '../units.ts';

/** Sentences about --events and --format. */
export const exportSayings = {
  needsOut: (option: '--events' | '--format parquet'): Text => ({
    en: `${option}: name the folder that is to hold the files, by --out.`,
    id: `${option}: sebutkan folder yang akan memuat berkasnya dengan --out.`,
  }),
  badShopper: (found: string, shoppers: number): Text => ({
    en: `--events: expected all, or numbers of shoppers from 1 to ${shoppers} with commas between, found "${found}".`,
    id: `--events: seharusnya all, atau nomor pembelanja dari 1 sampai ${shoppers} dipisahkan koma, tetapi ada "${found}".`,
  }),
  parquetAlone: (): Text => ({
    en: '--format parquet and --spreadsheet: spreadsheets do not open Parquet; give one of them.',
    id: '--format parquet dan --spreadsheet: lembar kerja tidak dapat membuka Parquet; berikan salah satu saja.',
  }),
  partIsCsv: (): Text => ({
    en: 'The part is written as CSV, which can be gone on with; once whole it becomes Parquet (--resume --format parquet).',
    id: 'Bagian ini ditulis sebagai CSV agar dapat dilanjutkan; setelah lengkap menjadi Parquet (--resume --format parquet).',
  }),
};
