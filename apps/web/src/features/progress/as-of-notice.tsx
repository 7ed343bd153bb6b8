import { isIsoDate, type IsoDate } from '@iltizam/shared/kernel/dates';
import { useSearchParams } from 'react-router';
import { Notice } from '../../ui/notice.js';
import { useTranslation } from '../../ui/translation.js';
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
  if (!asked) return null;
  const words = () => {
    if (!isIsoDate(asked)) return { title: t('asOf.unreadable'), advice: t('asOf.unreadableAdvice', { asked, date: format.date(today) }) };
    if (asked > today) return { title: t('asOf.future'), advice: t('asOf.futureAdvice', { date: format.date(today) }) };
    if (earliest !== null && asked < earliest)
      return { title: t('asOf.before'), advice: t('asOf.beforeAdvice', { date: format.date(earliest) }) };
    return null;
  };
  const said = words();
  return (
    said && (
      <div className={styles.notice}>
        <Notice title={said.title}>
          <p>{said.advice}</p>
        </Notice>
      </div>
    )
  );
};
