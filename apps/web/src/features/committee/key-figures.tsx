import type { CommitteeView } from '@iltizam/shared/committee/contract';
import { exact, subtract, toDecimalString } from '@iltizam/shared/kernel/decimal';
import type { PlanProgress } from '@iltizam/shared/progress/contract';
import type { ReactNode } from 'react';
import { wholePoints } from '../../lib/format.js';
import { Num, Percent } from '../../ui/figures.js';
import { RateLink } from '../../ui/rate-link.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import styles from './committee.module.css';

const isAtRisk = ({ delay }: PlanProgress['commitments'][number]): boolean => delay?.delay === 'overdue' || delay?.delay === 'at_risk';

const KeyFigure = ({ term, late = false, children }: { term: ReactNode; late?: boolean; children: ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd className={late ? 'late-text' : undefined}>{children}</dd>
  </div>
);

/** Where the plan stands, in five figures. */
export const KeyFigures = ({ view, progress }: { view: CommitteeView; progress: PlanProgress }) => {
  const { t } = useTranslation('committee');
  const { t: ui } = useTranslation('ui');
  const format = useFormat();
  const { before, after, planned } = view.plan;
  const change = before === null || after === null ? null : toDecimalString(subtract(exact(after), exact(before)), 2);
  const atRisk = progress.commitments.filter(isAtRisk).length;
  return (
    <dl className={styles.figures}>
      <KeyFigure term={t('figure.rate')}>
        {progress.plan.shown === null ? ui('noRate') : <RateLink shown={progress.plan.shown} to={`/plans/${view.plan.slug}#calcul`} />}
      </KeyFigure>
      <KeyFigure term={t('figure.planned')}>{planned === null ? ui('notSet') : <Percent value={wholePoints(planned)} />}</KeyFigure>
      <KeyFigure term={t('figure.change', { date: format.date(view.since) })}>
        {change === null ? ui('noRate') : <Num>{t('points', { points: format.signed(change), count: Math.abs(Number(change)) })}</Num>}
      </KeyFigure>
      <KeyFigure term={t('figure.atRisk', { count: atRisk })} late={atRisk > 0}>
        <Num>{atRisk}</Num>
      </KeyFigure>
      <KeyFigure term={t('figure.difficulties', { count: view.difficulties.length })}>
        <Num>{view.difficulties.length}</Num>
      </KeyFigure>
    </dl>
  );
};
