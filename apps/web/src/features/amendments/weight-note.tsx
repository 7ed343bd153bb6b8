import type { Amendment } from '@iltizam/shared/amendments/contract';
import { LocalLink } from '../../ui/local-link.js';
import { Rich, useTranslation } from '../../ui/translation.js';
import { amendmentPath } from './amendments.api.js';

/** "poids de l'amendement 2" */
export const WeightNote = ({ amendment: { number }, plan }: { amendment: Amendment; plan: string }) => {
  const { t } = useTranslation('amendments');
  return (
    <small>
      <Rich text={t('public.weightOf', { number })} components={{ a: <LocalLink to={amendmentPath(plan, number)} /> }} />
    </small>
  );
};
