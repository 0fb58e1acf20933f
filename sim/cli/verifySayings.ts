import type { Text } from '../units.ts';

/** What `verify` says, in both languages. */
export const verifySayings = {
  noBundle: (folder: string, file: string): Text => ({
    en: `${folder}: expected the folder of an export bundle, found no ${file} in it.`,
    id: `${folder}: seharusnya folder hasil ekspor, tetapi tidak ada ${file} di dalamnya.`,
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
  identical: (files: number, digest: string): Text => ({
    en: `identical: all ${files} files, to the last byte\ndigest: ${digest}`,
    id: `identik: seluruh ${files} berkas, sampai bita terakhir\ndigest: ${digest}`,
  }),
  differs: (file: string, line: number): Text => ({
    en: `different: ${file}, line ${line}`,
    id: `berbeda: ${file}, baris ${line}`,
  }),
  where: (cells: string): Text => ({ en: `  at ${cells}`, id: `  pada ${cells}` }),
  cell: (column: string, expected: string, found: string): Text => ({
    en: `  ${column}: computed ${expected}, found ${found}`,
    id: `  ${column}: hasil hitungan ${expected}, tertulis ${found}`,
  }),
  lineMissing: (): Text => ({
    en: '  the file ends here, though more lines belong to it',
    id: '  berkas berakhir di sini, padahal masih ada baris yang seharusnya ada',
  }),
  lineTooMany: (): Text => ({
    en: '  a line that does not belong to it',
    id: '  baris yang seharusnya tidak ada',
  }),
  fileMissing: (file: string): Text => ({
    en: `different: ${file} is not there`,
    id: `berbeda: ${file} tidak ada`,
  }),
} as const;
