import type { ReportCheck } from '@iltizam/shared/editions/contract';
import { useTranslation } from '../../ui/translation.js';

/** What a check found, in the reader's language, with its figures and texts. */
export const CheckSentence = ({ check: { code, facts } }: { check: ReportCheck }) => {
  const { t } = useTranslation('reportStudio');
  return t(`check.${code}`, facts);
};
