import { useState } from 'react';
import { rulesInBrief } from '../../../sim/scenario/rulesInBrief.ts';
import { EvidenceMark } from '../../parts/EvidenceMark.tsx';
import { classesOf } from '../../theme/classesOf.ts';
import { formatParameter } from '../../wording/setting.ts';
import type { Words } from '../../wording/words.ts';
import { allParameters, holds } from './allParameters.ts';
import { describedModel } from './describedModel.ts';
import type { ModelBlock, StatedRule } from './describeModel.ts';
import { LinkedText } from './LinkedText.tsx';
import sheet from './modelRules.module.css';

const classes = classesOf(sheet);

const parametersOf = (rule: string) => allParameters.filter(({ parameter }) => parameter.rule === rule);

function Block({ block }: { readonly block: ModelBlock }) {
  if (block.kind === 'text') {
    return (
      <p>
        <LinkedText text={block.text} />
      </p>
    );
  }
  const [head = [], ...rows] = block.rows;
  return (
    <div className={classes('scroll')} role="region" aria-label={head.join(', ')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join()}>
              {row.map((cell, at) => (
                <td key={at}>
                  <LinkedText text={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The numbers of a rule, straight from the schema. */
function RuleNumbers({ rule, words }: { readonly rule: string; readonly words: Words }) {
  const { t, language } = words;
  const parameters = parametersOf(rule);
  if (parameters.length === 0) return null;
  return (
    <ul className={classes('numbers')} aria-label={t('learn.numbersOf', { rule })}>
      {parameters.map(({ path, parameter }) => (
        <li key={path}>
          <span>
            {parameter.label[language]} <code>{path.split('.').at(-1)}</code>
          </span>
          <span>
            {formatParameter(parameter.default, parameter, words)}
            <span className={classes('range')}>
              {t('learn.fromTo', {
                min: formatParameter(parameter.min, parameter, words),
                max: formatParameter(parameter.max, parameter, words),
              })}
            </span>
          </span>
          <EvidenceMark confidence={parameter.confidence} source={parameter.source} />
        </li>
      ))}
    </ul>
  );
}

interface RuleProps {
  readonly rule: StatedRule;
  readonly words: Words;
  /** Whether the address leads here. */
  readonly isSought: boolean;
}

function Rule({ rule, words, isSought }: RuleProps) {
  const { t, language } = words;
  const [isOpen, setOpen] = useState(isSought);
  const brief = rulesInBrief[rule.id];
  return (
    <article className={classes('rule')}>
      <h3 id={`learn-${rule.id}`} tabIndex={-1}>
        <span className={classes('id')}>{rule.id}</span> {brief?.title[language]}
      </h3>
      <p>{brief?.gist[language]}</p>
      <details
        open={isOpen}
        onToggle={(event) => {
          setOpen(event.currentTarget.open);
        }}
      >
        <summary>{t('learn.inFull', { rule: rule.id })}</summary>
        {isOpen && (
          <>
            <div lang="en" className={classes('stated')}>
              {rule.blocks.map((block, at) => (
                <Block key={at} block={block} />
              ))}
            </div>
            <RuleNumbers rule={rule.id} words={words} />
          </>
        )}
      </details>
    </article>
  );
}

const wordsOf = ({ blocks }: StatedRule): string =>
  blocks.map((block) => (block.kind === 'text' ? block.text : block.rows.flat().join(' '))).join(' ');

interface ModelRulesProps {
  readonly words: Words;
  readonly query: string;
  /** The rule the address names; null: none. */
  readonly place: string | null;
}

/** Every rule of sim/MODEL.md: its name and one sentence, and behind them the rule word for word with its numbers. */
export function ModelRules({ words, query, place }: ModelRulesProps) {
  const { t, language } = words;
  const found = describedModel.rules.filter((rule) => {
    const brief = rulesInBrief[rule.id];
    const paths = parametersOf(rule.id).map(({ path }) => path);
    return holds(
      query,
      ...[rule.id, brief?.title[language] ?? '', brief?.gist[language] ?? '', wordsOf(rule), ...paths],
    );
  });
  const simple = describedModel.simplifications.filter((line) => holds(query, line));
  if (found.length + simple.length === 0) return <p>{t('learn.nothingFound', { query })}</p>;
  return (
    <>
      {found.map((rule) => (
        <Rule
          key={rule.id === place ? `${rule.id} sought` : rule.id}
          rule={rule}
          words={words}
          isSought={rule.id === place}
        />
      ))}
      {simple.length > 0 && (
        <article className={classes('rule')}>
          <h3>{t('learn.simplified')}</h3>
          <p>{t('learn.simplifiedNote')}</p>
          <ul lang="en" className={classes('simple')}>
            {simple.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </article>
      )}
    </>
  );
}
