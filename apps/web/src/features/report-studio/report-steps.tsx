import type { StudioReport } from '@iltizam/shared/editions/contract';
import { useSearchParams } from 'react-router';
import { LocalLink } from '../../ui/local-link.js';
import { useTranslation } from '../../ui/translation.js';
import styles from './report-studio.module.css';

export const STEPS = ['texts', 'checks', 'preview', 'publication'] as const;
export type Step = (typeof STEPS)[number];

/** The step that the address names; the texts at first. */
export const useStep = (): Step => {
  const [search] = useSearchParams();
  return STEPS.find((step) => step === search.get('step')) ?? 'texts';
};

/** The four things to do about a report, in any order; the language on screen stays. */
export const ReportSteps = ({ report }: { report: StudioReport }) => {
  const { t } = useTranslation('reportStudio');
  const [search] = useSearchParams();
  const current = useStep();
  return (
    <nav aria-label={t('steps')} className={styles.steps}>
      <ol>
        {STEPS.map((step) => {
          const to = new URLSearchParams(search);
          to.set('step', step);
          return (
            <li key={step}>
              <LocalLink to={`/studio/${report.plan.slug}/reports/${report.id}?${to}`} aria-current={step === current ? 'step' : undefined}>
                {t(`step.${step}`)}
              </LocalLink>
            </li>
          );
        })}
      </ol>
    </nav>
  );
};

/** What comes after the step on screen, offered at its end. */
export const NextStep = ({ report }: { report: StudioReport }) => {
  const { t } = useTranslation('reportStudio');
  const [search] = useSearchParams();
  const next = STEPS[STEPS.indexOf(useStep()) + 1];
  if (next === undefined) return null;
  const to = new URLSearchParams(search);
  to.set('step', next);
  return (
    <p>
      <LocalLink to={`/studio/${report.plan.slug}/reports/${report.id}?${to}`}>{t('next', { step: t(`step.${next}`) })}</LocalLink>
    </p>
  );
};
