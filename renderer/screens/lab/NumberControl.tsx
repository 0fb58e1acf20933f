import { RotateCcw } from 'lucide-react';
import { lazy, memo, Suspense, useMemo } from 'react';
import { Button as AriaButton, DialogTrigger, Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import type { Control } from '../../../sim/scenario/controls.ts';
import type { Parameter } from '../../../sim/scenario/parameter.ts';
import { Button } from '../../parts/Button.tsx';
import { EvidenceMark } from '../../parts/EvidenceMark.tsx';
import { NumberInput } from '../../parts/NumberInput.tsx';
import { PopoverDialog } from '../../parts/PopoverDialog.tsx';
import { isNoEvent } from '../../stores/quietEvents.ts';
import { sliderScale } from '../../stores/sliderScale.ts';
import { classesOf } from '../../theme/classesOf.ts';
import { formatParameter, unitBeside } from '../../wording/setting.ts';
import type { Words } from '../../wording/words.ts';
import sheet from './control.module.css';

const classes = classesOf(sheet);

/** Loaded when it is asked for: it brings the table of evidence. */
const EvidenceBehind = lazy(async () => ({
  default: (await import('../learn/EvidenceBehind.tsx')).EvidenceBehind,
}));

interface NumberControlProps {
  /** As it stands in the file; its value is the one to go back to. */
  readonly control: Extract<Control, { kind: 'number' }>;
  readonly value: number;
  readonly words: Words;
  readonly onChange: (value: number) => void;
}

const shareFormat: Intl.NumberFormatOptions = { style: 'percent', maximumFractionDigits: 2 };
const plainFormat: Intl.NumberFormatOptions = { maximumFractionDigits: 4 };

const clamped = (share: number): number => Math.min(1, Math.max(0, share));

/** The track is filled from the file's value to the present one, so that a change is seen as a stretch. */
function Track({ start, share }: { readonly start: number; readonly share: number }) {
  const left = Math.min(start, share);
  return (
    <>
      <span className={classes('groove')} />
      <span
        className={classes('fill')}
        style={{ left: `${left * 100}%`, width: `${Math.abs(share - start) * 100}%` }}
      />
      <span className={classes('tick')} style={{ left: `${start * 100}%` }} />
    </>
  );
}

interface AboutProps {
  readonly parameter: Parameter;
  readonly words: Words;
}

const About = memo(function About({ parameter, words }: AboutProps) {
  const { t, language } = words;
  const name = parameter.label[language];
  return (
    <DialogTrigger>
      <AriaButton
        className={classes('about')}
        aria-label={t(parameter.confidence === 'chosen' ? 'control.aboutChoice' : 'control.aboutEvidence', {
          name,
          confidence: t(`control.${parameter.confidence}`),
        })}
      >
        <EvidenceMark confidence={parameter.confidence} source={parameter.source} />
      </AriaButton>
      <PopoverDialog className={classes('explanation')}>
        <p>{parameter.meaning[language]}</p>
        <p className={classes('small')}>
          {t('control.range', {
            min: formatParameter(parameter.min, parameter, words),
            max: formatParameter(parameter.max, parameter, words),
          })}
          {parameter.confidence !== 'chosen' && (
            <>
              {' · '}
              {t('control.evidence', { confidence: t(`control.${parameter.confidence}`) })}
            </>
          )}
        </p>
        <Suspense>
          <EvidenceBehind parameter={parameter} words={words} />
        </Suspense>
      </PopoverDialog>
    </DialogTrigger>
  );
});

/** A number of the model: name, field with unit, slider with the mark of the file's value, reset, evidence. */
export function NumberControl({ control, value, words, onChange }: NumberControlProps) {
  const { parameter, value: start } = control;
  const { t, language } = words;
  const name = parameter.label[language];
  const isShare = parameter.unit === 'share';
  const scale = useMemo(
    () => sliderScale({ ...parameter, default: start }, value),
    [parameter, start, value],
  );
  const span = scale.max - scale.min;
  const shareOf = (number: number): number => clamped((number - scale.min) / span);
  const startText = formatParameter(start, parameter, words);
  const isDefault = start === parameter.default;
  const startWords = t(isDefault ? 'control.default' : 'control.inFile', { value: startText });
  return (
    <li className={classes('control')}>
      <div className={classes('head')}>
        <span className={classes('name')}>{name}</span>
        <NumberInput
          label={name}
          hideLabel
          value={value}
          min={parameter.min}
          max={parameter.max}
          {...(parameter.integer === true ? { step: 1 } : {})}
          format={isShare ? shareFormat : plainFormat}
          unit={unitBeside(parameter, words)}
          width={unitBeside(parameter, words).length > 2 ? 104 : 74}
          onChange={onChange}
        />
      </div>
      <Slider
        className={classes('slider')}
        aria-label={name}
        value={Math.min(scale.max, Math.max(scale.min, value))}
        minValue={scale.min}
        maxValue={scale.max}
        step={scale.step}
        formatOptions={isShare ? shareFormat : plainFormat}
        onChange={onChange}
      >
        <SliderTrack className={classes('rail')}>
          <Track start={shareOf(start)} share={shareOf(value)} />
          <SliderThumb className={classes('thumb')} />
        </SliderTrack>
      </Slider>
      <div className={classes('foot')}>
        {value === start ? (
          <span>{startWords}</span>
        ) : (
          <span className={classes('reset')}>
            <Button
              look="quiet"
              aria-label={t('control.reset', { name, value: startText })}
              onPress={() => {
                onChange(start);
              }}
            >
              <RotateCcw size={13} aria-hidden="true" />
              {startWords}
            </Button>
          </span>
        )}
        <About parameter={parameter} words={words} />
      </div>
      {isNoEvent(control.path, value) && <p className={classes('hint')}>{t('control.noLength')}</p>}
    </li>
  );
}
