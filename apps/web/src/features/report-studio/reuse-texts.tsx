import type { ReusableSections, StudioReport } from '@iltizam/shared/editions/contract';
import { directionOf } from '@iltizam/shared/kernel/locale';
import type { RichBlock } from '@iltizam/shared/reports/rich-text';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ConfirmedButton } from '../../ui/confirmed-button.js';
import { DateText } from '../../ui/figures.js';
import { LocalText } from '../../ui/local-text.js';
import { QueryView } from '../../ui/query-view.js';
import { RichText } from '../../ui/rich-text.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { type Undoable, UndoNotice } from '../../ui/undo-notice.js';
import { reusableSectionsQuery } from './report-studio.api.js';
import styles from './report-studio.module.css';
import { partsOf, TEXT_NAMES, type TextName, type Texts, textsOf } from './section-texts.js';

type Changes = Partial<Record<TextName, readonly RichBlock[]>>;
type ReuseProps = { report: StudioReport; texts: Texts; onTake: (changes: Changes) => void };
type Source = ReusableSections['items'][number];

type EarlierProps = { source: Source; report: StudioReport; texts: Texts; onTake: (names: readonly TextName[], source: Source) => void };

/** The texts of one earlier report, in the languages of this one: each can be read, then taken over. */
const EarlierReport = ({ source, report, texts, onTake }: EarlierProps) => {
  const { t } = useTranslation(['reportStudio', 'ui']);
  const theirs = textsOf(source.sections);
  const names = TEXT_NAMES.filter((name) => theirs[name].length > 0 && report.languages.includes(partsOf(name).language));
  return (
    <li className="stack">
      <h3>
        <LocalText lang={source.plan.titleLang}>{source.plan.title}</LocalText>{' '}
        <span className="meta">
          {t('reportNumber', { number: source.number })}
          {'\u00a0· '}
          <DateText value={source.asOf} />
        </span>
      </h3>
      {names.length === 0 && <p className="meta">{t('reuse.otherLanguages')}</p>}
      {names.map((name) => {
        const { section, language } = partsOf(name);
        const text = t('textIn', { text: t(`section.${section}`), language: t(`ui:original.language.${language}`) });
        return (
          <details key={name}>
            <summary>{text}</summary>
            <div lang={language} dir={directionOf(language)} className={styles.earlier}>
              <RichText blocks={theirs[name]} />
            </div>
            <ConfirmedButton
              quiet
              small
              busy={false}
              label={t('reuse.take')}
              question={t(texts[name].length === 0 ? 'reuse.askEmpty' : 'reuse.askReplace', { text })}
              confirm={t('reuse.confirm')}
              onConfirm={() => onTake([name], source)}
            />
          </details>
        );
      })}
    </li>
  );
};

/** Texts of earlier reports and plans, taken over one by one, never silently; the last one can be taken back. */
export const ReuseTexts = ({ report, texts, onTake }: ReuseProps) => {
  const { t } = useTranslation('reportStudio');
  const [wanted, setWanted] = useState(false);
  const [done, setDone] = useState<Undoable | null>(null);
  const query = useQuery({ ...reusableSectionsQuery(useLanguage(), report.id), enabled: wanted });
  const take = (names: readonly TextName[], source: Source) => {
    const theirs = textsOf(source.sections);
    const before: Changes = Object.fromEntries(names.map((name) => [name, texts[name]]));
    onTake(Object.fromEntries(names.map((name) => [name, theirs[name]])));
    setDone({
      message: t('reuse.taken'),
      undo: () => {
        onTake(before);
        setDone(null);
      },
    });
  };
  return (
    <>
      <UndoNotice done={done} busy={false} onClose={() => setDone(null)} />
      <details onToggle={() => setWanted(true)}>
        <summary>{t('reuse.title')}</summary>
        {wanted && (
          <QueryView query={query} isEmpty={({ items }) => items.length === 0} empty={<p className="meta">{t('reuse.empty')}</p>}>
            {({ items }) => (
              <ul className="stack">
                {items.map((source) => (
                  <EarlierReport key={`${source.plan.slug}-${source.number}`} source={source} report={report} texts={texts} onTake={take} />
                ))}
              </ul>
            )}
          </QueryView>
        )}
      </details>
    </>
  );
};
