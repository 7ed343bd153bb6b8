import type { CommitteeView } from '@iltizam/shared/committee/contract';
import { exact, subtract, toDecimalString } from '@iltizam/shared/kernel/decimal';
import type { PlanProgress } from '@iltizam/shared/progress/contract';
import { told } from '@iltizam/shared/progress/reporting';
import type { ReactNode } from 'react';
import { wholePercent } from '../../lib/format.js';
import { Num, Percent } from '../../ui/figures.js';
import { RateLink } from '../../ui/rate-link.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import styles from './committee.module.css';

const KeyFigure = ({ term, late = false, children }: { term: ReactNode; late?: boolean; children: ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd className={late ? 'late-text' : undefined}>{children}</dd>
  </div>
);

/** Where the plan stands, in five figures, each with what it is made of. */
export const KeyFigures = ({ view, progress }: { view: CommitteeView; progress: PlanProgress }) => {
  const { t } = useTranslation('committee');
  const { t: ui } = useTranslation('ui');
  const format = useFormat();
  const { before, after, planned } = view.plan;
  const { shown } = told(progress.plan);
  const change = before === null || after === null ? null : toDecimalString(subtract(exact(after), exact(before)), 2);
  const alerts = view.warnings.filter(({ level }) => level === 'alert').length;
  const since = { date: format.date(view.since) };
  return (
    <dl className={styles.figures}>
      <KeyFigure term={t('figure.rate')}>
        {shown === null ? ui('noRate') : <RateLink shown={shown} to={`/plans/${view.plan.slug}?asOf=${view.asOf}#calcul`} />}
      </KeyFigure>
      <KeyFigure term={t('figure.planned')}>
        {planned === null ? (
          ui('notSet')
        ) : (
          <a href="#forecast">
            <Percent value={wholePercent(planned)} />
          </a>
        )}
      </KeyFigure>
      <KeyFigure term={before === null && after !== null ? t('figure.undeclared', since) : t('figure.change', since)}>
        {change === null ? (
          '–'
        ) : (
          <a href="#changes">
            <Num>{t('points', { points: format.signed(change), count: Math.abs(Number(change)) })}</Num>
          </a>
        )}
      </KeyFigure>
      <KeyFigure term={t('figure.alerts', { count: alerts })} late={alerts > 0}>
        <a href="#warnings">
          <Num>{alerts}</Num>
        </a>
      </KeyFigure>
      <KeyFigure term={t('figure.difficulties', { count: view.difficulties.length })}>
        <a href="#difficulties">
          <Num>{view.difficulties.length}</Num>
        </a>
      </KeyFigure>
    </dl>
  );
};
