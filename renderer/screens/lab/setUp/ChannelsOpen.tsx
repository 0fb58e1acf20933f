import { ToggleButton } from 'react-aria-components';
import type { SetUp } from '../../../../sim/scenario/scenario.ts';
import { channelIcons } from '../../../parts/channelIcons.ts';
import { changeSetUp } from '../../../stores/changeSetUps.ts';
import { toggleChannel, whyOpen } from '../../../stores/openChannels.ts';
import { classesOf } from '../../../theme/classesOf.ts';
import type { LabFacts } from '../useLabFacts.ts';
import sheet from './setUpEditor.module.css';

const classes = classesOf(sheet);

/** Which channels the set-up opens; one of them has to be open from the first day. */
export function ChannelsOpen({ facts, setUp }: { readonly facts: LabFacts; readonly setUp: SetUp }) {
  const { channels } = facts.shape;
  const { t, language } = facts.words;
  const mustStay = channels.filter(({ id }) => whyOpen(setUp, id) !== null);
  return (
    <>
      <div className={classes('chips')} role="group" aria-label={t('setUp.channels')}>
        {channels.map(({ id, kind, name }) => {
          const Icon = channelIcons[kind];
          return (
            <ToggleButton
              key={id}
              className={classes('chip')}
              isSelected={setUp.channels.includes(id)}
              isDisabled={mustStay.some((channel) => channel.id === id)}
              onChange={() => {
                changeSetUp(setUp.id, { kind: 'opened', channels: toggleChannel(setUp, id, channels) });
              }}
            >
              <Icon size={14} aria-hidden="true" />
              {name[language]}
            </ToggleButton>
          );
        })}
      </div>
      {mustStay.map(({ id, name }) => (
        <p key={id} className={classes('small')}>
          {t(`setUp.open_${whyOpen(setUp, id) ?? 'last'}`, { name: name[language] })}
        </p>
      ))}
    </>
  );
}
