import type { Text } from '../units.ts';

/** Sentences about --events. */
export const eventSayings = {
  needsOut: (): Text => ({
    en: '--events: name the folder that is to hold events.csv, by --out.',
    id: '--events: sebutkan folder yang akan memuat events.csv dengan --out.',
  }),
  badShopper: (found: string, shoppers: number): Text => ({
    en: `--events: expected all, or numbers of shoppers from 1 to ${shoppers} with commas between, found "${found}".`,
    id: `--events: seharusnya all, atau nomor pembelanja dari 1 sampai ${shoppers} dipisahkan koma, tetapi ada "${found}".`,
  }),
};
