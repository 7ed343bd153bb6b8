import type { IsoDate } from '@iltizam/shared/kernel/dates';
import { oldReport } from '@iltizam/shared/progress/reporting';
import { DateText } from './figures.js';
import { Rich, useTranslation } from './translation.js';

/** "dernière déclaration : 31 juillet 2023". */
export const LastReport = ({ on }: { on: IsoDate }) => {
  const { t } = useTranslation('ui');
  return <Rich text={t('lastReport')} components={{ date: <DateText value={on} /> }} />;
};

/** The same beside a figure, where the last report is too old to go without saying. DOMAIN.md §3.7 */
export const Freshness = ({ lastUpdateOn, asOf }: { lastUpdateOn: IsoDate | null; asOf: IsoDate }) => {
  const day = oldReport(lastUpdateOn, asOf);
  if (day === null) return null;
  return (
    <small className="aside">
      (<LastReport on={day} />)
    </small>
  );
};
