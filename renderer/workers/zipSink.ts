import { strToU8, Zip, ZipDeflate } from 'fflate';

/** A .zip whose files may all grow at once; what has been added is kept compressed alone. */
export interface ZipSink {
  readonly add: (name: string, text: string) => void;
  /** Closes all files; the bytes of the whole. */
  readonly end: () => Uint8Array;
}

/** One fixed date: the same files give the same bytes. */
const mtime = '1980-01-02';

export function openZipSink(): ZipSink {
  const files = new Map<string, ZipDeflate>();
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    // fflate hands over null, whatever its types say.
    const broken = error as Error | null;
    if (broken !== null) throw broken;
    chunks.push(bytes);
  });
  const fileOf = (name: string): ZipDeflate => {
    const known = files.get(name);
    if (known !== undefined) return known;
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = mtime;
    files.set(name, file);
    zip.add(file);
    return file;
  };
  return {
    add: (name, text) => {
      fileOf(name).push(strToU8(text));
    },
    end: () => {
      for (const file of files.values()) file.push(new Uint8Array(0), true);
      zip.end();
      const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const chunk of chunks) {
        whole.set(chunk, at);
        at += chunk.length;
      }
      return whole;
    },
  };
}
