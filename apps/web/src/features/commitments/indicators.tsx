import { type Commitment, INDICATOR_KINDS } from '@iltizam/shared/commitments/contract';
import { ButtonLink } from '../../ui/button.js';
import { useTranslation } from '../../ui/translation.js';
import { hasLine, IndicatorFigure } from './indicator-figure.js';
import { IndicatorTable } from './indicator-table.js';
import styles from './indicator-table.module.css';

/** The indicators by kind: a table each, then a drawing of those that were measured more than once. */
export const Indicators = ({ commitment }: { commitment: Commitment }) => {
  const { t } = useTranslation('commitments');
  return (
    <div className="stack">
      {INDICATOR_KINDS.map((kind) => {
        const indicators = commitment.indicators.filter((indicator) => indicator.kind === kind);
        if (indicators.length === 0) return null;
        return (
          <div key={kind}>
            <h3>{t(`indicators.kind.${kind}`)}</h3>
            <IndicatorTable indicators={indicators} caption={t(`indicators.kind.${kind}`)} />
            {indicators.filter(hasLine).map((indicator) => (
              <div key={indicator.number} className={styles.drawn}>
                <IndicatorFigure commitment={commitment} indicator={indicator} />
              </div>
            ))}
          </div>
        );
      })}
      {commitment.abilities.measure && (
        <p>
          <ButtonLink quiet small to={`/workspace/measurements/${commitment.plan.slug}/${commitment.number}`}>
            {t('indicators.measure')}
          </ButtonLink>
        </p>
      )}
      <p className={`meta ${styles.note}`}>{t('indicators.note')}</p>
    </div>
  );
};
