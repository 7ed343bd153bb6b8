import type { ReviewPlace } from '@iltizam/shared/reviews/contract';
import type { ReactNode } from 'react';
import { LocalLink } from '../../ui/local-link.js';
import { LocalText } from '../../ui/local-text.js';
import { useTranslation } from '../../ui/translation.js';
import styles from './reviews.module.css';

type HeadProps = {
  id: string;
  place: ReviewPlace;
  /** who said it and when */ said: ReactNode;
  checked: boolean;
  /** why it cannot be taken, when it cannot */ refused: string | null;
  onCheck: (checked: boolean) => void;
};

/** Where a report belongs, who sent it, and the box that takes it into a bulk decision. */
export const ReviewHead = ({ id, place, said, checked, refused, onCheck }: HeadProps) => {
  const { t } = useTranslation('reviews');
  const { plan, commitment, activity, institution } = place;
  return (
    <header className={styles.head}>
      <input
        type="checkbox"
        aria-labelledby={id}
        checked={checked}
        disabled={refused !== null}
        onChange={(event) => onCheck(event.currentTarget.checked)}
      />
      <div>
        <h2 id={id}>
          <LocalText lang={activity.titleLang}>{activity.title}</LocalText>
        </h2>
        <p className="meta">
          <LocalLink to={`/plans/${plan.slug}/commitments/${commitment.number}#activite-${activity.number}`}>
            {t('place', { commitment: commitment.number, activity: activity.number })}
          </LocalLink>
          {' · '}
          <LocalText lang={institution.nameLang}>{institution.name}</LocalText>
          {' · '}
          <LocalText lang={plan.titleLang}>{plan.title}</LocalText>
        </p>
        <p className="meta">{said}</p>
        {refused !== null && <p className="meta">{refused}</p>}
      </div>
    </header>
  );
};
