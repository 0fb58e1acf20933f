import { Columns2, X } from 'lucide-react';
import { ToggleButton } from 'react-aria-components';
import { Button } from '../../../../parts/Button.tsx';
import { SetUpTile } from '../../../../parts/SetUpTile.tsx';
import { toggleBeside, unpinShopper } from '../../../../stores/pinShoppers.ts';
import { chooseShopper } from '../../../../stores/readShopper.ts';
import { useShopper, type Read } from '../../../../stores/shopperStore.ts';
import { classesOf } from '../../../../theme/classesOf.ts';
import type { LabFacts } from '../../useLabFacts.ts';
import { wholeDiary } from './chapters.ts';
import { diaryInWords } from './diaryInWords.ts';
import sheet from './pinnedShoppers.module.css';

const classes = classesOf(sheet);

interface PinnedShoppersProps {
  readonly facts: LabFacts;
  readonly read: Read;
}

/** The shopper who is read beside those pinned: what all her measured days came to in every world. */
export function PinnedShoppers({ facts, read }: PinnedShoppersProps) {
  const { words, looks, nameOf } = facts;
  const { t, language } = words;
  const pinned = useShopper((state) => state.pinned);
  const beside = useShopper((state) => state.beside);
  const { record, scenario } = read;
  const others = pinned.filter(
    (one) => one.record.shopper !== record.shopper || one.record.replication !== record.replication,
  );
  if (others.length === 0) return null;
  const columns = [read, ...others];
  const wholeOf = (one: Read) => wholeDiary(one.record).find(({ kind }) => kind === 'whole');
  const segmentOf = (one: Read): string => one.scenario.segments[one.record.segment]?.name[language] ?? '';
  return (
    <section className={classes('pinned')}>
      <h3>{t('shopper.beside')}</h3>
      <div className={classes('scroll')} role="region" aria-label={t('shopper.beside')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('shopper.world')}</th>
              {columns.map((one) => (
                <th key={`${one.record.shopper} ${one.record.replication}`} scope="col">
                  <span className={classes('who')}>
                    {one === read ? (
                      <span>{t('shopper.heading', { shopper: String(one.record.shopper) })}</span>
                    ) : (
                      <>
                        <Button
                          look="link"
                          onPress={() => {
                            chooseShopper(one.record);
                          }}
                        >
                          {t('shopper.heading', { shopper: String(one.record.shopper) })}
                        </Button>
                        <Button
                          look="quiet"
                          square
                          aria-label={t('shopper.unpin', { shopper: String(one.record.shopper) })}
                          onPress={() => {
                            unpinShopper(one);
                          }}
                        >
                          <X size={14} aria-hidden="true" />
                        </Button>
                      </>
                    )}
                  </span>
                  {one !== read && (
                    <ToggleButton
                      className={classes('toggle')}
                      isSelected={beside === one}
                      onChange={() => {
                        toggleBeside(one);
                      }}
                    >
                      <Columns2 size={14} aria-hidden="true" />
                      {t('shopper.sideBySide')}
                    </ToggleButton>
                  )}
                  <span className={classes('small')}>
                    {t('shopper.besideOrigin', { segment: segmentOf(one), run: one.record.replication })}
                    {one.scenario !== scenario && ` ${t('shopper.besideEarlier')}`}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {record.worlds.map(({ setUp }) => {
              const look = looks.get(setUp);
              return (
                <tr key={setUp}>
                  <th scope="row">
                    <span className={classes('who')}>
                      {look !== undefined && <SetUpTile look={look} />}
                      {nameOf(setUp)}
                    </span>
                  </th>
                  {columns.map((one) => {
                    const world = wholeOf(one)?.worlds.find((each) => each.setUp === setUp);
                    return (
                      <td key={`${one.record.shopper} ${one.record.replication}`}>
                        {world === undefined ? '–' : diaryInWords(world, words)}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
