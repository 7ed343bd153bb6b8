import type { CommitmentSummary } from '@iltizam/shared/commitments/contract';
import { firstDayOf } from '@iltizam/shared/kernel/dates';
import type { Plan } from '@iltizam/shared/plans/contract';
import { AddressForm } from '../../ui/address-form.js';
import { Button } from '../../ui/button.js';
import { DayField } from '../../ui/day-field.js';
import { SelectField } from '../../ui/field.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { useToday } from '../../ui/use-today.js';
import { DocumentLinks } from './document-links.js';
import { partsOf, type ReportPart } from './part-choice.js';
import styles from './published-report.module.css';

type LiveReportProps = {
  plan: Plan;
  commitments: readonly Pick<CommitmentSummary, 'number' | 'title'>[];
  /** as the address asks for it; what the plan does not have is the whole plan */
  part: string | null;
  /** null is today */
  asOf: string | null;
};

/** The names of the parts of a plan, as a reader chooses among them. */
const useNames = ({
  plan: { axes, institutions },
  commitments,
}: Pick<LiveReportProps, 'plan' | 'commitments'>): Map<ReportPart, string> => {
  const { t } = useTranslation('reports');
  return new Map<ReportPart, string>([
    ['', t('live.whole')],
    ...axes.map(({ number, title }) => [`axes/${number}`, t('live.axis', { number, title })] as const),
    ...institutions.map(({ key, name }) => [`institutions/${key}`, t('live.institution', { name })] as const),
    ...commitments.map(({ number, title }) => [`commitments/${number}`, t('live.commitment', { number, title })] as const),
  ]);
};

/** The report as it would be on a day, of the whole plan or a part: nobody froze it, so that it moves with the facts. DOMAIN.md §9 */
export const LiveReport = ({ plan, commitments, part, asOf }: LiveReportProps) => {
  const { t } = useTranslation('reports');
  const format = useFormat();
  const today = useToday();
  const names = useNames({ plan, commitments });
  const parts = partsOf(
    plan,
    commitments.map(({ number }) => number),
  );
  const shown = parts.find((known) => known === part) ?? '';
  const name = names.get(shown) ?? '';
  return (
    <section id="rapport" className="sec stack no-print" aria-labelledby="rapport-titre">
      <h2 id="rapport-titre">{asOf === null ? t('live.title') : t('live.titleAt', { day: format.date(asOf) })}</h2>
      <p className="prose">{t('live.about')}</p>
      <AddressForm key={`${shown} ${asOf}`} className={styles.choice} aria-label={t('live.form')}>
        <SelectField
          name="part"
          label={t('live.part')}
          defaultValue={shown}
          data={parts.map((value) => ({ value, label: names.get(value) ?? value }))}
        />
        <DayField name="asOf" label={t('live.asOf')} day={asOf ?? today} min={firstDayOf(plan.start)} max={today} />
        <Button type="submit" quiet>
          {t('live.choose')}
        </Button>
      </AddressForm>
      {shown !== '' && <p role="status">{name}</p>}
      <DocumentLinks
        path={`/plans/${plan.slug}${shown === '' ? '' : `/${shown}`}/report`}
        formats={['html', 'pdf', 'docx', 'xlsx', 'csv', 'json']}
        query={{ asOf }}
        subject={name}
      />
    </section>
  );
};
