import type { Amendment } from '@iltizam/shared/amendments/contract';
import { DateText } from '../../ui/figures.js';
import { LocalLink } from '../../ui/local-link.js';
import { Rich, useTranslation } from '../../ui/translation.js';
import { amendmentPath } from './amendments.api.js';

/** "par l'amendement 2, en vigueur depuis le 1er juin 2025" */
export const DroppedNote = ({ amendment: { number, effectiveOn }, plan }: { amendment: Amendment; plan: string }) => {
  const { t } = useTranslation('amendments');
  return (
    <Rich
      text={t('public.droppedBy', { number })}
      components={{ a: <LocalLink to={amendmentPath(plan, number)} />, date: <DateText value={effectiveOn} /> }}
    />
  );
};
