import type { Text } from '../units.ts';

/** What verifying a bundle says, in both languages, on the command line and on the screen. */
export const verifySayings = {
  noBundle: (place: string, file: string): Text => ({
    en: `${place}: expected an export bundle, as a folder or .zip, found no ${file} in it.`,
    id: `${place}: seharusnya hasil ekspor, berupa folder atau .zip, tetapi tidak ada ${file} di dalamnya.`,
  }),
  badZip: (place: string): Text => ({
    en: `${place}: expected a .zip file of an export bundle, found something else.`,
    id: `${place}: seharusnya berkas .zip hasil ekspor, tetapi isinya lain.`,
  }),
  cutZip: (place: string): Text => ({
    en: `${place} begins as a .zip file but is not whole: its end is missing or damaged. Fetch or copy it again.`,
    id: `${place} diawali seperti berkas .zip, tetapi tidak utuh: bagian akhirnya hilang atau rusak. Unduh atau salin lagi.`,
  }),
  badTable: (file: string): Text => ({
    en: `${file}: expected a Parquet table, found something else.`,
    id: `${file}: seharusnya tabel Parquet, tetapi isinya lain.`,
  }),
  tooLarge: (found: string, most: string): Text => ({
    en: `expected at most ${most} unpacked, found ${found}; "saluran verify" on the command line takes bundles of any size.`,
    id: `seharusnya paling besar ${most} setelah dibuka, tetapi ada ${found}; "saluran verify" di baris perintah menerima ukuran berapa pun.`,
  }),
  badMetadata: (file: string, key: string): Text => ({
    en: `${file}: expected ${key} as the program writes it, found something else.`,
    id: `${file}: seharusnya ${key} seperti yang ditulis program ini, tetapi isinya lain.`,
  }),
  otherModel: (theirs: string, ours: string): Text => ({
    en: `The bundle was made with model ${theirs}, this is model ${ours}: other numbers are to be expected.`,
    id: `Hasil ekspor ini dibuat dengan model ${theirs}, sedangkan ini model ${ours}: angkanya bisa berbeda.`,
  }),
  checking: (replications: number, setUps: number): Text => ({
    en: `Living ${replications} replications in ${setUps} set-ups again.`,
    id: `Menjalankan lagi ${replications} simulasi dalam ${setUps} susunan.`,
  }),
  identical: (files: number): Text => ({
    en: `identical: all ${files} files, to the last byte`,
    id: `identik: seluruh ${files} berkas, sampai bita terakhir`,
  }),
  identicalCells: (files: number): Text => ({
    en: `identical: all ${files} files, to the last cell`,
    id: `identik: seluruh ${files} berkas, sampai sel terakhir`,
  }),
  identicalNumbers: (files: number, reworded: string): Text => ({
    en: `identical: every number of all ${files} files that hold any; the words of ${reworded} are not this program's`,
    id: `identik: setiap angka dari seluruh ${files} berkas yang memuatnya; kata-kata dalam ${reworded} bukan dari program ini`,
  }),
  digest: (digest: string): Text => ({ en: `digest: ${digest}`, id: `digest: ${digest}` }),
  differs: (file: string, line: number): Text => ({
    en: `different: ${file}, line ${line}`,
    id: `berbeda: ${file}, baris ${line}`,
  }),
  where: (cells: string): Text => ({ en: `at ${cells}`, id: `pada ${cells}` }),
  cell: (column: string, expected: string, found: string): Text => ({
    en: `${column}: computed ${expected}, found ${found}`,
    id: `${column}: hasil hitungan ${expected}, tertulis ${found}`,
  }),
  lineMissing: (): Text => ({
    en: 'the file ends here, though more lines belong to it',
    id: 'berkas berakhir di sini, padahal masih ada baris yang seharusnya ada',
  }),
  lineTooMany: (): Text => ({
    en: 'a line that does not belong to it',
    id: 'baris yang seharusnya tidak ada',
  }),
  fileMissing: (file: string): Text => ({
    en: `different: ${file} is not there`,
    id: `berbeda: ${file} tidak ada`,
  }),
} as const;
