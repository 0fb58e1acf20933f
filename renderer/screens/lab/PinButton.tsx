import { Pin } from 'lucide-react';
import { Button } from '../../parts/Button.tsx';
import { useLab } from '../../stores/labStore.ts';
import { mostPins, pinRun } from '../../stores/pinnedRuns.ts';
import type { Words } from '../../wording/words.ts';

/** Keeps the finished run, so that the next one can be held against it. */
export function PinButton({ words }: { readonly words: Words }) {
  const { t } = words;
  const isFinished = useLab(({ run }) => run.kind === 'finished');
  const isPinned = useLab(
    ({ run, pins }) => run.kind === 'finished' && pins.some(({ digest }) => digest === run.summary.digest),
  );
  const isFull = useLab(({ pins }) => pins.length >= mostPins);
  const name = isPinned ? t('pins.isPinned') : isFull ? t('pins.full', { most: mostPins }) : t('pins.pin');
  return (
    <Button
      look="quiet"
      square
      aria-label={name}
      isDisabled={!isFinished || isPinned || isFull}
      onPress={pinRun}
    >
      <Pin size={16} fill={isPinned ? 'currentColor' : 'none'} aria-hidden="true" />
    </Button>
  );
}
