import { cardPath, pagePath, type SharedPlace } from '@iltizam/shared/sharing/addresses';
import { useState } from 'react';
import { useSiteUrl } from '../../lib/site-url.js';
import { SelectField } from '../../ui/field.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { CopyField } from './copy-field.js';
import { EMBED_THEMES, embedAddress, embedCode, type EmbedTheme } from './embed-code.js';
import styles from './share-section.module.css';

type ShareSectionProps = {
  place: SharedPlace;
  title: string;
  /** null is today: what is shared then moves with the plan */
  asOf: string | null;
};

/** How to show a plan or a commitment elsewhere: its link, its picture, and the code of a frame. The page gives the heading. */
export const ShareSection = ({ place, title, asOf }: ShareSectionProps) => {
  const { t } = useTranslation('sharing');
  const language = useLanguage();
  const site = useSiteUrl();
  const [theme, setTheme] = useState<EmbedTheme>('auto');
  const search = asOf === null ? '' : `?asOf=${asOf}`;
  const card = cardPath(language, place) + search;
  const embed = { place, language, asOf, theme, title };
  return (
    <div className={styles.columns}>
      <div className="stack">
        <CopyField label={t('link')} text={site + pagePath(language, place) + search} rows={3} />
        <a className={styles.card} href={card}>
          <img src={card} width="1200" height="630" loading="lazy" alt={t('cardAlt', { title })} />
        </a>
        <p className="meta">{t('card')}</p>
      </div>
      <div className="stack">
        <div className={styles.theme}>
          <SelectField
            label={t('theme')}
            data={EMBED_THEMES.map((value) => ({ value, label: t(`themes.${value}`) }))}
            value={theme}
            onChange={({ currentTarget }) => setTheme(currentTarget.value as EmbedTheme)}
          />
        </div>
        <CopyField label={t('code')} text={embedCode(site, embed)} rows={7} />
        <p className="meta">{asOf === null ? t('moving') : t('fixed')}</p>
        <p className="links">
          <a href={embedAddress(embed)} target="_blank" rel="noopener">
            {t('preview')}
          </a>
        </p>
      </div>
    </div>
  );
};
