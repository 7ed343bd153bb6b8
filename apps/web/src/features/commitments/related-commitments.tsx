import type { RelatedCommitments as Related } from '@iltizam/shared/commitments/contract';
import { told } from '@iltizam/shared/progress/reporting';
import { bandOrNone } from '../../ui/band-star.js';
import { BandTag } from '../../ui/band-tag.js';
import { LocalLink } from '../../ui/local-link.js';
import { LocalText } from '../../ui/local-text.js';
import { RateLink } from '../../ui/rate-link.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { InstitutionName } from './institution-name.js';
import styles from './related-commitments.module.css';

/** Commitments of the member's other plans, why each is here, and the rule in words. */
export const RelatedCommitments = ({ related: { asOf, items }, search }: { related: Related; /** keeps the date */ search: string }) => {
  const { t } = useTranslation('commitments');
  const format = useFormat();
  return (
    <>
      <p className="meta">{t('related.rule', { date: format.date(asOf) })}</p>
      <ul className={styles.list}>
        {items.map(told).map(({ plan, number, title, titleLang, institution, shown, band, reasons }) => (
          <li key={`${plan.slug}-${number}`}>
            <p>
              <LocalLink to={`/plans/${plan.slug}/commitments/${number}${search}`}>
                {number}. <LocalText lang={titleLang}>{title}</LocalText>
              </LocalLink>
            </p>
            <p className={styles.facts}>
              <BandTag band={bandOrNone(band)} />
              {shown !== null && <RateLink shown={shown} to={`/plans/${plan.slug}/commitments/${number}${search}#calcul`} />}
              <span>
                <LocalText lang={plan.titleLang}>{plan.title}</LocalText>
              </span>
              <span>
                <InstitutionName institution={institution} />
              </span>
              <span>{reasons.map((reason) => t(`related.reason.${reason}`)).join(' · ')}</span>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
};
