import { Percent } from './figures.js';
import { LocalLink } from './local-link.js';
import { useTranslation } from './translation.js';

/** A rate that leads to its calculation; `to` without the language. DOMAIN.md §3.6 */
export const RateLink = ({ shown, to }: { shown: string | number; to: string }) => {
  const { t } = useTranslation('ui');
  return (
    <LocalLink to={to}>
      <Percent value={shown} />
      <span className="vh"> {t('receipt.how')}</span>
    </LocalLink>
  );
};
