import { LICENCE } from '@iltizam/shared/exports/licence';
import type { Plan } from '@iltizam/shared/plans/contract';
import { LANGUAGES } from '../../lib/languages.js';
import { DateText } from '../../ui/figures.js';
import { LocalText } from '../../ui/local-text.js';
import { Metadata } from '../../ui/metadata.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';

/** Who publishes the plan's data, of when, and under which terms. */
export const PlanFacts = ({ plan }: { plan: Plan }) => {
  const { t } = useTranslation('openData');
  const format = useFormat();
  return (
    <Metadata
      rows={[
        { term: t('facts.publisher'), value: <LocalText lang={plan.member.nameLang}>{plan.member.name}</LocalText> },
        { term: t('facts.period'), value: t('facts.periodText', { start: format.date(plan.start), end: format.date(plan.end) }) },
        { term: t('facts.lastUpdate'), value: plan.lastUpdateOn === null ? t('facts.never') : <DateText value={plan.lastUpdateOn} /> },
        {
          term: t('facts.licence'),
          value: (
            <a href={LICENCE.url} rel="license" hrefLang="en">
              <bdi>{LICENCE.name}</bdi>
            </a>
          ),
        },
        {
          term: t('facts.languages'),
          value: LANGUAGES.filter(({ code }) => plan.languages.includes(code)).map(({ code, name }, index) => (
            <span key={code}>
              {index > 0 && ' · '}
              <bdi lang={code}>{name}</bdi>
            </span>
          )),
        },
      ]}
    />
  );
};
