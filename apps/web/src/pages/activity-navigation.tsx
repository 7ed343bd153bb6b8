import type { ActivityPage } from '@iltizam/shared/activities/contract';
import actions from '../features/commitments/commitment-actions.module.css';
import { subscriptionUrl } from '../features/commitments/commitments.api.js';
import { CopyField } from '../features/sharing/copy-field.js';
import { useSiteUrl } from '../lib/site-url.js';
import { Button } from '../ui/button.js';
import { Icon } from '../ui/icon.js';
import { LocalLink } from '../ui/local-link.js';
import { useLanguage, useTranslation } from '../ui/translation.js';
import { type PagePlace, placeOnPage } from './commitment-address.js';
import styles from './commitment.module.css';

/** How to follow and keep the page, and what its reader may do here. */
export const ActivityActions = ({ activity: { id, plan, commitment, sheet, abilities } }: { activity: ActivityPage }) => {
  const { t } = useTranslation(['activities', 'commitments']);
  const language = useLanguage();
  return (
    <div className={actions.actions}>
      {abilities.reportProgress && (
        <LocalLink to={`/workspace/activities/${id}`}>
          <Icon name="plus" />
          {t('commitments:activities.report')}
        </LocalLink>
      )}
      {abilities.reportProgress && (
        <LocalLink to={`/workspace/activities/${id}/narrative`}>
          <Icon name="draft" />
          {t('page.narrative')}
        </LocalLink>
      )}
      {abilities.editSheet && (
        <LocalLink to={`/studio/${plan.slug}/activities/${id}/sheet`}>
          <Icon name="draft" />
          {t(sheet === null ? 'page.addSheet' : 'page.editSheet')}
        </LocalLink>
      )}
      <a href={subscriptionUrl(language, plan.slug, commitment.number, 'feed.atom')} type="application/atom+xml">
        <Icon name="document" />
        {t('commitments:actions.feed')}
      </a>
      <Button quiet small className={actions.scripted} onClick={() => window.print()}>
        <Icon name="print" />
        {t('commitments:page.print')}
      </Button>
    </div>
  );
};

/** The link to take away, and the way from one activity to the next of its commitment, at the same date. */
export const ActivityNeighbours = ({ activity: { previous, next }, place }: { activity: ActivityPage; place: PagePlace }) => {
  const { t } = useTranslation(['activities', 'sharing']);
  const language = useLanguage();
  const site = useSiteUrl();
  const to = (activity: number) => placeOnPage({ ...place, activity }, {});
  return (
    <>
      <section className="sec no-print" id="partager" aria-labelledby="partager-titre">
        <h2 id="partager-titre">{t('page.share')}</h2>
        <CopyField label={t('sharing:link')} text={`${site}/${language}${placeOnPage(place, {})}`} rows={2} />
      </section>
      <nav className={styles.neighbours} aria-label={t('page.neighbours')}>
        {previous !== null && (
          <LocalLink to={to(previous)} rel="prev">
            <Icon name="previous" flip /> {t('page.previous', { number: previous })}
          </LocalLink>
        )}
        {next !== null && (
          <LocalLink to={to(next)} rel="next" className={styles.next}>
            {t('page.next', { number: next })} <Icon name="next" flip />
          </LocalLink>
        )}
      </nav>
    </>
  );
};
