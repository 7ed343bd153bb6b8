import { LocalLink } from './local-link.js';
import { Rich, useTranslation } from './translation.js';

/** One line beside figures that the bodies did not declare themselves, with the way to where they come from. DOMAIN.md §3.9 */
export const DataNoteLine = ({ plan }: { plan: string }) => {
  const { t } = useTranslation('ui');
  return (
    <p className="meta">
      <Rich text={t('dataNote')} components={{ link: <LocalLink to={`/plans/${plan}#sources`}>{null}</LocalLink> }} />
    </p>
  );
};
