import { COMMENT_STATES, type CommentState } from '@iltizam/shared/comments/contract';
import { Num } from '../../ui/figures.js';
import { LocalLink } from '../../ui/local-link.js';
import { useTranslation } from '../../ui/translation.js';
import { queueAddress } from './moderation-address.js';
import styles from './moderation.module.css';

/** The states with how many comments stand in each. */
export const StateTabs = ({ current, counts }: { current: CommentState; counts: Record<CommentState, number> | undefined }) => {
  const { t } = useTranslation('moderation');
  return (
    <nav aria-label={t('states')}>
      <ul className={styles.tabs}>
        {COMMENT_STATES.map((state) => (
          <li key={state}>
            <LocalLink to={queueAddress(state)} aria-current={state === current ? 'page' : undefined}>
              {t(`state.${state}`)} {counts !== undefined && <Num>{counts[state]}</Num>}
            </LocalLink>
          </li>
        ))}
      </ul>
    </nav>
  );
};
