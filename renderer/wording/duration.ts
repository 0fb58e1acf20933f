import type { Words } from './words.ts';

/** "about 20 seconds", "about 3 minutes". */
export function durationInWords(seconds: number, { t }: Pick<Words, 't'>): string {
  const whole = Math.max(1, Math.round(seconds));
  return whole < 100
    ? t('duration.seconds', { count: whole })
    : t('duration.minutes', { count: Math.round(whole / 60) });
}
