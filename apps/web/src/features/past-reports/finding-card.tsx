import type { PastDecision, PastFinding } from '@iltizam/shared/past-reports/contract';
import { isValueFor, mayAccept } from '@iltizam/shared/past-reports/decisions';
import { BANDS } from '@iltizam/shared/progress/contract';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { SelectField, TextAreaField } from '../../ui/field.js';
import { useTranslation } from '../../ui/translation.js';
import styles from './past-reports.module.css';

type FindingCardProps = {
  finding: PastFinding;
  decision: PastDecision | null;
  looked: boolean;
  open: boolean;
  busy: boolean;
  /** `called` when the reader asked to see the lines, not only went on to this finding */
  onLook: (called: boolean) => void;
  onDecide: (choice: PastDecision['choice'] | null, value: string | null) => void;
};

export const findingId = (id: number): string => `finding-${id}`;

/** "Engagement 16, activité 2" */
const Place = ({ where: { commitment, activity, indicator } }: PastFinding) => {
  const { t } = useTranslation('pastReports');
  if (commitment === null) return <>{t('place.report')}</>;
  if (activity !== null) return <>{t('place.activity', { commitment, activity })}</>;
  if (indicator !== null) return <>{t('place.indicator', { commitment, indicator })}</>;
  return <>{t('place.commitment', { commitment })}</>;
};

const HINTED = ['period', 'ratesAsOf', 'rate', 'globalRate', 'ratePages', 'rank'] as const;
const isHinted = (field: string | null): field is (typeof HINTED)[number] => (HINTED as readonly (string | null)[]).includes(field);

/** A value is written in words, or chosen where there are few. */
const ValueField = ({
  finding,
  value,
  error,
  onChange,
}: {
  finding: PastFinding;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}) => {
  const { t } = useTranslation(['pastReports', 'ui']);
  const label = t('decide.value');
  const { field } = finding.where;
  if (field === 'band' || field === 'unit') {
    const choices =
      field === 'band'
        ? BANDS.map((band) => ({ value: band, label: t(`ui:band.${band}`) }))
        : (['percent', 'count'] as const).map((unit) => ({ value: unit, label: t(`unit.${unit}`) }));
    return (
      <SelectField
        label={label}
        data={[{ value: '', label: t('decide.choose') }, ...choices]}
        value={value}
        error={error}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    );
  }
  const hint = isHinted(field) ? t(`form.${field}`) : undefined;
  return (
    <TextAreaField
      rows={2}
      dir="auto"
      label={label}
      description={hint}
      value={value}
      error={error}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
};

const Said = ({ finding, decision: { choice, value } }: { finding: PastFinding; decision: PastDecision }) => {
  const { t } = useTranslation(['pastReports', 'ui']);
  const { field } = finding.where;
  const shown = (text: string): string =>
    field === 'band' && (BANDS as readonly string[]).includes(text) ? t(`ui:band.${text as 'limited'}`) : text;
  if (choice === 'unknown') return <>{t('said.unknown')}</>;
  if (choice === 'accept' && finding.proposed === null) return <>{t('said.printed')}</>;
  return (
    <>
      {t('said.value')} <bdi>{shown((choice === 'value' ? value : finding.proposed) ?? '')}</bdi>
    </>
  );
};

/** A finding: what is printed, what is proposed, and what a person says of it. */
export const FindingCard = ({ finding, decision, looked, open, busy, onLook, onDecide }: FindingCardProps) => {
  const { t } = useTranslation(['pastReports', 'ui']);
  const [value, setValue] = useState('');
  const [wrong, setWrong] = useState(false);
  const { code, lines, printed, proposed, where } = finding;
  const write = () => {
    const fits = isValueFor(where.field, value);
    setWrong(!fits);
    if (fits) onDecide('value', value.trim());
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- what is decided on is shown beside it, by whatever way it is reached
    <li
      className={styles.card}
      data-class={finding.class}
      data-looked={looked || undefined}
      onFocus={() => {
        if (!looked) onLook(false);
      }}
    >
      <h3 id={findingId(finding.id)} tabIndex={-1} className={styles.name}>
        {t(`code.${code}`)}
      </h3>
      <p className={styles.place}>
        <span>
          <Place {...finding} />
          {where.field !== null && ` · ${t(`field.${where.field}`)}`}
        </span>
        <Button quiet small aria-pressed={looked} onClick={() => onLook(true)}>
          {lines[0] === lines[1] ? t('line', { from: lines[0] }) : t('lines', { from: lines[0], to: lines[1] })}
        </Button>
      </p>
      {printed !== null && (
        <figure className={styles.quote}>
          <figcaption>{t('printed')}</figcaption>
          <blockquote dir="ltr" lang="fr">
            {printed}
          </blockquote>
        </figure>
      )}
      {proposed !== null && (
        <figure className={styles.quote}>
          <figcaption>{t('proposed')}</figcaption>
          <blockquote dir="ltr" lang="fr">
            {where.field === 'band' ? t(`ui:band.${proposed as 'limited'}`) : proposed}
          </blockquote>
        </figure>
      )}
      {decision !== null && (
        <p className={styles.said}>
          <span>
            <Said finding={finding} decision={decision} />
          </span>
          {open && (
            <Button quiet small busy={busy} onClick={() => onDecide(null, null)}>
              {t('decide.again')}
            </Button>
          )}
        </p>
      )}
      {decision === null && open && (
        <div className={styles.choices}>
          {mayAccept(finding) && (
            <Button small busy={busy} onClick={() => onDecide('accept', null)}>
              {proposed === null ? t('decide.printed') : t('decide.accept')}
            </Button>
          )}
          <Button quiet small busy={busy} onClick={() => onDecide('unknown', null)}>
            {t('decide.unknown')}
          </Button>
          <details>
            <summary>{t('decide.write')}</summary>
            <ValueField finding={finding} value={value} error={wrong ? t('decide.wrong') : undefined} onChange={setValue} />
            <Button quiet small busy={busy} onClick={write}>
              {t('decide.save')}
            </Button>
          </details>
        </div>
      )}
    </li>
  );
};
