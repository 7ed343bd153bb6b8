import type { ReportCheck } from '@iltizam/shared/editions/contract';
import { isLocale } from '@iltizam/shared/kernel/locale';
import { SECTION_NAMES } from '@iltizam/shared/studio/contract';
import { useTranslation } from '../../ui/translation.js';
import { type Format, useFormat } from '../../ui/use-format.js';

const DATES = ['start', 'end', 'planStart', 'planEnd', 'date', 'effectiveOn', 'since', 'submittedOn'];
const RATES = ['published', 'computed', 'lowest', 'highest'];

const formatOf = (fact: string, format: Format): ((value: string) => string) => {
  if (DATES.includes(fact)) return format.date;
  return RATES.includes(fact) ? format.percent : (value) => value;
};

/** The facts of a check as people read them; a date or a rate that is not there says so. */
const useFacts = ({ facts }: ReportCheck): Record<string, string> => {
  const { t } = useTranslation(['reportStudio', 'ui']);
  const format = useFormat();
  const { language, section } = facts;
  const name = SECTION_NAMES.find((known) => known === section);
  return {
    ...Object.fromEntries(
      Object.entries(facts).map(([fact, value]) => [fact, value === '' ? t('checks.notSet') : formatOf(fact, format)(value)]),
    ),
    ...(isLocale(language) && { language: t(`ui:original.language.${language}`) }),
    ...(name !== undefined && { section: t(`section.${name}`) }),
  };
};

/** What a check found, in the reader's language, with its figures and texts. */
export const CheckSentence = ({ check }: { check: ReportCheck }) => {
  const { t } = useTranslation('reportStudio');
  const facts = useFacts(check);
  const { code } = check;
  if (code === 'translation_missing') return t(`check.translation_missing.${check.facts.what as 'section'}`, facts);
  if (code === 'indicator_unit_doubtful') return t(`check.indicator_unit_doubtful.${check.facts.doubt as 'value_in_percent'}`, facts);
  return t(`check.${code}`, facts);
};
