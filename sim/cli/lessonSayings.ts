import type { Text } from '../units.ts';

/** Words before the parts of a lesson. */
export const lessonSayings = {
  question: { en: 'Question', id: 'Pertanyaan' },
  belief: { en: 'Belief', id: 'Anggapan' },
  change: { en: 'One change', id: 'Satu perubahan' },
  claims: { en: 'Claims', id: 'Klaim' },
  round: { en: 'Round', id: 'Babak' },
  predict: { en: 'Predict', id: 'Prediksi' },
  watch: { en: 'Watch', id: 'Amati' },
  reveal: { en: 'Reveal', id: 'Ungkapan' },
  flip: { en: 'Flip', id: 'Pembalikan' },
  threshold: { en: 'turns at', id: 'berbalik pada' },
  explain: { en: 'Explain', id: 'Jelaskan' },
  discuss: { en: 'Discuss', id: 'Diskusi' },
  likely: { en: 'Likely answer', id: 'Jawaban yang sering muncul' },
  short: { en: 'Short of time', id: 'Jika waktu singkat' },
  offered: { en: 'Controls offered first', id: 'Kendali yang ditawarkan lebih dulu' },
  locked: { en: 'Controls left alone', id: 'Kendali yang tidak diubah' },
} as const satisfies Readonly<Record<string, Text>>;
