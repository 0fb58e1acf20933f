import type { Text } from '../units.ts';

/** What the `calibrate` command says, in both languages. */
export const calibrationSayings = {
  noTargets: (given: string, known: readonly string[]): Text => ({
    en: `--preset ${given}: no targets are recorded for it. Crowds with targets: ${known.join(', ')}.`,
    id: `--preset ${given}: tidak ada target yang tercatat untuknya. Yang punya target: ${known.join(', ')}.`,
  }),
  noLever: (given: string, known: readonly string[]): Text => ({
    en: `--lever ${given}: expected one of ${known.join(', ')}.`,
    id: `--lever ${given}: seharusnya salah satu dari ${known.join(', ')}.`,
  }),
  pair: (levels: string, lost: string): Text => ({
    en: `fatigue / unsubscribing ${levels}: lost with 4 / 10 campaigns ${lost}%`,
    id: `kejenuhan / berhenti berlangganan ${levels}: hilang dengan 4 / 10 kampanye ${lost}%`,
  }),
  begins: (crowd: string, shoppers: string): Text => ({
    en: `Fitting the crowd "${crowd}" with ${shoppers} shoppers a round`,
    id: `Menyesuaikan pembelanja "${crowd}" dengan ${shoppers} pembelanja per putaran`,
  }),
  round: (round: number | 'check', misfit: string): Text =>
    round === 'check'
      ? {
          en: `check on shoppers not seen before: largest misfit ${misfit}%`,
          id: `pemeriksaan pada pembelanja yang belum pernah dilihat: penyimpangan terbesar ${misfit}%`,
        }
      : {
          en: `round ${round}: largest misfit ${misfit}%`,
          id: `putaran ${round}: penyimpangan terbesar ${misfit}%`,
        },
  problem: (touchpoint: string, level: string, asked: string): Text => ({
    en: `${touchpoint}: ${level} would have to be ${asked}, outside its range; the nearest bound is taken. The rest of the crowd does not fit the target.`,
    id: `${touchpoint}: ${level} seharusnya ${asked}, di luar rentangnya; dipakai batas terdekat. Bagian lain dari pembelanja ini tidak sesuai dengan target.`,
  }),
  badCount: (option: string, given: string | undefined, most: number): Text => ({
    en: `${option} ${given ?? ''}: expected a whole number from 1 to ${most}.`,
    id: `${option} ${given ?? ''}: seharusnya bilangan bulat dari 1 sampai ${most}.`,
  }),
} as const;
