import { Icon } from '../../ui/icon.js';
import { LocalLink } from '../../ui/local-link.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { archiveUrl, studioPlanFileUrl, studioWorkbookUrl } from './archives.api.js';

/** What can be taken away of a plan: all of it for its staff, the facts for anybody. */
export const ArchiveLinks = ({ plan }: { plan: string }) => {
  const { t } = useTranslation('archives');
  const language = useLanguage();
  const files = [
    ['workbook', studioWorkbookUrl(plan, language)],
    ['archive', archiveUrl(plan)],
    ['facts', studioPlanFileUrl(plan)],
  ] as const;
  return (
    <section className="stack" aria-labelledby="archive">
      <h2 id="archive">{t('download.title')}</h2>
      <p className="prose">{t('download.intro')}</p>
      <ul className="links">
        {files.map(([part, url]) => (
          <li key={part}>
            <a href={url} download>
              <Icon name="download" />
              {t(`download.${part}`)}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <LocalLink to="/studio/imports/new">{t('download.import')}</LocalLink>
      </p>
    </section>
  );
};
