import { directionOf } from '@iltizam/shared/kernel/locale';
import type { StudioPlan } from '@iltizam/shared/studio/contract';
import { RichText } from '../../ui/rich-text.js';
import { useTranslation } from '../../ui/translation.js';
import { partsOf, TEXT_NAMES, textsOf } from './section-texts.js';

/** What the plan's live report says around the figures: to be read; it is written in a report. */
export const PlanTexts = ({ plan }: { plan: StudioPlan }) => {
  const { t } = useTranslation(['reportStudio', 'ui']);
  const texts = textsOf(plan.sections);
  const written = TEXT_NAMES.filter((name) => texts[name].length > 0);
  return (
    <section className="stack" aria-labelledby="plan-texts">
      <h2 id="plan-texts">{t('planTexts.title')}</h2>
      <p className="prose">{t(written.length === 0 ? 'planTexts.none' : 'planTexts.about')}</p>
      {written.map((name) => {
        const { section, language } = partsOf(name);
        return (
          <details key={name}>
            <summary>{t('textIn', { text: t(`section.${section}`), language: t(`ui:original.language.${language}`) })}</summary>
            <div lang={language} dir={directionOf(language)}>
              <RichText blocks={texts[name]} />
            </div>
          </details>
        );
      })}
    </section>
  );
};
