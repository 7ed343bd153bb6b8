import { isIsoDate, type IsoDate } from '@iltizam/shared/kernel/dates';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Notice } from '../../ui/notice.js';
import { useFormat } from '../../ui/use-format.js';
import { useToday } from '../../ui/use-today.js';
import styles from './as-of-notice.module.css';

/** Says it when the date of the address is to come, is no date, or is before the plan (`earliest`, when known). DOMAIN.md §3.7 */
export const AsOfNotice = ({ earliest }: { earliest: IsoDate | null }) => {
  const { t } = useTranslation('progress');
  const format = useFormat();
  const [params] = useSearchParams();
  const today = useToday();
  const asked = params.get('asOf');
  if (asked === null) return null;
  const readable = isIsoDate(asked);
  const past = readable && asked <= today;
  if (past && (earliest === null || asked >= earliest)) return null;
  return (
    <div className={styles.notice}>
      <Notice title={t(past ? 'asOf.before' : readable ? 'asOf.future' : 'asOf.unreadable')}>
        <p>{past && earliest !== null ? t('asOf.beforeAdvice', { date: format.date(earliest) }) : t('asOf.shownToday')}</p>
      </Notice>
    </div>
  );
};
