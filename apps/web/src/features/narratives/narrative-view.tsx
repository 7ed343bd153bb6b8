import { directionOf } from '@iltizam/shared/kernel/locale';
import { NARRATIVE_PARTS, type PublicNarrative } from '@iltizam/shared/narratives/contract';
import { DateText } from '../../ui/figures.js';
import { RichText } from '../../ui/rich-text.js';
import { useTranslation } from '../../ui/translation.js';

/** The narrative report of an activity as the public reads it; a part that nobody wrote is not there. */
export const NarrativeView = ({ narrative }: { narrative: PublicNarrative }) => {
  const { t } = useTranslation('narratives');
  const { lang, changedOn } = narrative;
  return (
    <div className="stack">
      <p className="meta">
        {t('changed')} <DateText value={changedOn} />
      </p>
      {NARRATIVE_PARTS.filter((part) => narrative[part].length > 0).map((part) => (
        <section key={part}>
          <h3>{t(`part.${part}`)}</h3>
          <div className="prose" lang={lang} dir={directionOf(lang)}>
            <RichText blocks={narrative[part]} />
          </div>
        </section>
      ))}
    </div>
  );
};
