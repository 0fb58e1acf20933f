import type { Text } from '../units.ts';

const denied: Text = { en: 'it is not permitted', id: 'tidak ada izin' };

const reasons: Readonly<Record<string, Text>> = {
  ENOENT: { en: 'there is no such file or folder', id: 'berkas atau foldernya tidak ada' },
  ENOTDIR: {
    en: 'a file stands where a folder was expected',
    id: 'ada berkas di tempat yang seharusnya folder',
  },
  EISDIR: { en: 'it is a folder', id: 'itu sebuah folder' },
  EACCES: denied,
  EPERM: denied,
  EROFS: { en: 'nothing can be written there', id: 'tempat itu tidak dapat ditulisi' },
  ENOSPC: { en: 'the disk is full', id: 'penyimpanan penuh' },
  ENAMETOOLONG: { en: 'the name is too long', id: 'namanya terlalu panjang' },
};

/** Why the file system refused, in words; what is rare keeps its code, for those who look it up. */
export function reasonOf(error: unknown): Text {
  const code = codeOf(error);
  const text = error instanceof Error ? error.message : String(error);
  return reasons[code ?? ''] ?? { en: code ?? text, id: code ?? text };
}

/** The code inside an error of the file system, such as ENOENT; null for any other error. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error ? String(error.code) : null;
}
