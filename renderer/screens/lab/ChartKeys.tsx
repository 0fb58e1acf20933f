import { Keyboard } from 'lucide-react';
import { DialogTrigger } from 'react-aria-components';
import { PopoverDialog } from '../../parts/PopoverDialog.tsx';
import type { en } from '../../i18n/en.ts';
import { Button } from '../../parts/Button.tsx';
import { classesOf } from '../../theme/classesOf.ts';
import type { Words } from '../../wording/words.ts';
import sheet from './chart.module.css';

const classes = classesOf(sheet);

const chartKeys = [
  ['Enter', 'enter'],
  ['⇧ Enter', 'shiftEnter'],
  ['← →', 'days'],
  ['⇧ ← →', 'weeks'],
  ['↑ ↓', 'lines'],
  ['Home End', 'ends'],
  ['S', 'sentence'],
  ['T', 'table'],
  ['Esc', 'leave'],
] as const;

interface ChartKeysProps {
  readonly words: Words;
  /** Keys, each with the name of what it means; those of a chart over days unless given. */
  readonly keys?: readonly (readonly [key: string, meaning: keyof typeof en.keys])[];
}

/** The keys that work inside a chart. */
export function ChartKeys({ words, keys = chartKeys }: ChartKeysProps) {
  const { t } = words;
  return (
    <DialogTrigger>
      <Button look="quiet" square aria-label={t('chart.keysHeading')}>
        <Keyboard size={15} aria-hidden="true" />
      </Button>
      <PopoverDialog className={classes('keys')} heading={{ text: t('chart.keysHeading') }}>
        <dl>
          {keys.map(([key, meaning]) => (
            <div key={meaning}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{t(`keys.${meaning}`)}</dd>
            </div>
          ))}
        </dl>
      </PopoverDialog>
    </DialogTrigger>
  );
}
