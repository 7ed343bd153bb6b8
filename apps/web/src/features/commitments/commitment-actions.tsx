import type { Commitment } from '@iltizam/shared/commitments/contract';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icon.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import styles from './commitment-actions.module.css';
import { subscriptionUrl } from './commitments.api.js';

/** How to follow, share and keep the page; the section "partager" is the page's own. */
export const CommitmentActions = ({ commitment: { plan, number, activityList } }: { commitment: Commitment }) => {
  const { t } = useTranslation('commitments');
  const language = useLanguage();
  return (
    <div className={styles.actions}>
      <a href={subscriptionUrl(language, plan.slug, number, 'feed.atom')} type="application/atom+xml">
        <Icon name="document" />
        {t('actions.feed')}
      </a>
      {activityList.some(({ datesFrom }) => datesFrom === 'activity') && (
        <a href={subscriptionUrl(language, plan.slug, number, 'calendar.ics')} type="text/calendar">
          <Icon name="clock" />
          {t('actions.calendar')}
        </a>
      )}
      <a href="#partager">
        <Icon name="link" />
        {t('actions.share')}
      </a>
      <Button quiet small className={styles.scripted} onClick={() => window.print()}>
        <Icon name="print" />
        {t('page.print')}
      </Button>
    </div>
  );
};
