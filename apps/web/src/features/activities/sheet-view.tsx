import type { ActivitySheet, SheetExpert } from '@iltizam/shared/activities/contract';
import { paragraphsOf, productOf } from '@iltizam/shared/activities/sheet';
import { CLDR } from '@iltizam/shared/kernel/cldr.generated';
import type { LocalText as Text } from '@iltizam/shared/kernel/locale';
import type { ReactNode } from 'react';
import { DateText, Num } from '../../ui/figures.js';
import { Icon } from '../../ui/icon.js';
import { LocalText } from '../../ui/local-text.js';
import { Rich, useLanguage, useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import styles from './sheet-view.module.css';

const Lines = ({ lines }: { lines: readonly Text[] }) => (
  <ul className={styles.lines}>
    {lines.map(({ text, lang }, index) => (
      // A line may be written twice: only its place tells it.
      <li key={String(index)}>
        <LocalText lang={lang}>{text}</LocalText>
      </li>
    ))}
  </ul>
);

const Paragraphs = ({ text: { text, lang } }: { text: Text }) =>
  paragraphsOf(text).map((paragraph) => (
    <p key={paragraph}>
      <LocalText lang={lang}>{paragraph}</LocalText>
    </p>
  ));

/** "M10 (décembre 2020), M18 (août 2021)", or the months of the project alone. */
const Calendar = ({ sheet: { months, projectStart } }: { sheet: ActivitySheet }) => {
  const { t } = useTranslation('activities');
  const format = useFormat();
  return (
    <>
      <ul className={styles.months}>
        {months.map(({ month, calendar }) => (
          <li key={month}>
            {calendar === null ? t('sheet.monthOnly', { month }) : t('sheet.month', { month, date: format.date(calendar) })}
          </li>
        ))}
      </ul>
      <p className="meta">{projectStart === null ? t('sheet.ofProject') : t('sheet.since', { date: format.date(projectStart) })}</p>
    </>
  );
};

const Expert = ({ expert: { role, title, name, country }, number }: { expert: SheetExpert; number: number }) => {
  const { t } = useTranslation('activities');
  return (
    <li>
      <bdi>{name === null ? t('sheet.expert', { number }) : [title, name].filter(Boolean).join(' ')}</bdi>
      {country !== null && ` (${country.name})`}
      {role !== null && (
        <span className="aside">
          <LocalText lang={role.lang}>{role.text}</LocalText>
        </span>
      )}
    </li>
  );
};

/** How much expertise, with the product that gives it, and who may bring it. */
const Means = ({ sheet: { means, experts } }: { sheet: ActivitySheet }) => {
  const { t } = useTranslation('activities');
  const format = useFormat();
  const { decimalMark } = CLDR[useLanguage()];
  return (
    <>
      {means !== null && (
        <p>
          <strong>{t('sheet.personDays', { count: means.personDays, days: format.short(means.personDays) })}</strong>{' '}
          <Num>{productOf(means, decimalMark)}</Num>
          <span className="aside">{t('sheet.factors')}</span>
        </p>
      )}
      {experts.length > 0 && (
        <>
          <h3 className={styles.part}>{t('sheet.experts')}</h3>
          <ol className={styles.experts}>
            {experts.map((expert, index) => (
              <Expert key={String(index)} expert={expert} number={index + 1} />
            ))}
          </ol>
        </>
      )}
    </>
  );
};

type Part = { name: string; content: ReactNode; shown: boolean };

type SheetViewProps = {
  sheet: ActivitySheet;
  /** the name of the activity, for paper */
  title: ReactNode;
  /** the address of the same as a file */
  pdf: string;
};

/** The sheet of an activity, in the order of the twinning model; what is not written is left out. DOMAIN.md §10 */
export const SheetView = ({ sheet, title, pdf }: SheetViewProps) => {
  const { t } = useTranslation('activities');
  const { objective, months, means, experts, targetGroup, method, indicators, deliverables, changedOn } = sheet;
  const parts: Part[] = [
    { name: t('sheet.objective'), content: <Paragraphs text={objective} />, shown: true },
    { name: t('sheet.calendar'), content: <Calendar sheet={sheet} />, shown: months.length > 0 },
    { name: t('sheet.means'), content: <Means sheet={sheet} />, shown: means !== null || experts.length > 0 },
    { name: t('sheet.targetGroup'), content: targetGroup && <Paragraphs text={targetGroup} />, shown: targetGroup !== null },
    { name: t('sheet.method'), content: method && <Paragraphs text={method} />, shown: method !== null },
    { name: t('sheet.indicators'), content: <Lines lines={indicators} />, shown: indicators.length > 0 },
    { name: t('sheet.deliverables'), content: <Lines lines={deliverables} />, shown: deliverables.length > 0 },
  ];
  return (
    <>
      <p className={styles.title}>{title}</p>
      <dl className={styles.sheet}>
        {parts
          .filter(({ shown }) => shown)
          .map(({ name, content }, index) => (
            // Until the words are here every name is empty: their order tells the parts apart.
            <div key={String(index)}>
              <dt>{name}</dt>
              <dd>{content}</dd>
            </div>
          ))}
      </dl>
      <p className="links">
        <a href={pdf} type="application/pdf">
          <Icon name="download" />
          {t('sheet.pdf')}
        </a>
        <span>
          <Rich text={t('sheet.changed')} components={{ date: <DateText value={changedOn} /> }} />
        </span>
      </p>
    </>
  );
};
