import { ToggleButton } from 'react-aria-components';
import { carriedKinds } from '../../../../sim/scenario/vocabulary.ts';
import { carriedKindNames } from '../../../../sim/scenario/vocabularyNames.ts';
import type { CarryOver, SetUp } from '../../../../sim/scenario/scenario.ts';
import { Button } from '../../../parts/Button.tsx';
import { changeSetUp } from '../../../stores/changeSetUps.ts';
import { carryKinds, kindsOf, linkEveryPair, linksOf, toggleLink } from '../../../stores/links.ts';
import { controlsOf } from '../../../stores/settings.ts';
import { classesOf } from '../../../theme/classesOf.ts';
import { SettingControl } from '../SettingControl.tsx';
import type { LabFacts } from '../useLabFacts.ts';
import { LinkDiagram } from './LinkDiagram.tsx';
import sheet from './setUpEditor.module.css';

const classes = classesOf(sheet);

/** Which data given in one channel are there in another: the links, what they carry, and how much of it arrives. */
export function LinkSection({ facts, setUp }: { readonly facts: LabFacts; readonly setUp: SetUp }) {
  const { shape, words } = facts;
  const { t, language } = words;
  const { carryOver, channels: open, id } = setUp;
  const link = (next: CarryOver): void => {
    changeSetUp(id, { kind: 'linked', carryOver: next });
  };
  const channels = open.flatMap((one) => shape.channels.filter((channel) => channel.id === one));
  const kinds = kindsOf(carryOver);
  const at = `setUps.${id}.carryOver`;
  const paths = [...controlsOf(shape).keys()].filter((path) => path.startsWith(`${at}.`));
  const whole = paths.filter((path) => !path.includes('.links.'));
  if (channels.length < 2) return <p className={classes('small')}>{t('links.oneChannel')}</p>;
  return (
    <>
      <LinkDiagram
        key={id}
        channels={channels}
        links={linksOf(carryOver, open)}
        words={words}
        onToggle={(from, to) => {
          link(toggleLink(carryOver, open, from, to));
        }}
      />
      <div className={classes('actions')}>
        <Button
          onPress={() => {
            link(linkEveryPair(carryOver, open));
          }}
        >
          {t('links.everyPair')}
        </Button>
        <Button
          isDisabled={carryOver.kind === 'none'}
          onPress={() => {
            link({ kind: 'none' });
          }}
        >
          {t('links.none')}
        </Button>
      </div>
      {carryOver.kind !== 'none' && (
        <div role="group" aria-label={t('links.carry')}>
          <p className={classes('small')}>{t('links.carry')}</p>
          <div className={classes('chips')}>
            {carriedKinds.map((kind) => {
              const isOn = kinds.includes(kind);
              return (
                <ToggleButton
                  key={kind}
                  className={classes('chip')}
                  isSelected={isOn}
                  isDisabled={isOn && kinds.length === 1}
                  onChange={(on) => {
                    link(carryKinds(carryOver, on ? [...kinds, kind] : kinds.filter((one) => one !== kind)));
                  }}
                >
                  {carriedKindNames[kind][language]}
                </ToggleButton>
              );
            })}
          </div>
        </div>
      )}
      <ul>
        {whole.map((path) => (
          <SettingControl key={path} facts={facts} path={path} without={setUp.name[language]} />
        ))}
      </ul>
    </>
  );
}
