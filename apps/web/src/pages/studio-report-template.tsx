import { REQUIRED_PLACEHOLDERS, TEMPLATE_PLACEHOLDERS } from '@iltizam/shared/report-templates/contract';
import { useQuery } from '@tanstack/react-query';
import { reportTemplatesQuery, starterUrl } from '../features/report-templates/report-templates.api.js';
import styles from '../features/report-templates/report-templates.module.css';
import { TemplateCard } from '../features/report-templates/template-card.js';
import { SignInGate } from '../features/session/sign-in-gate.js';
import { classNames } from '../lib/class-names.js';
import { Breadcrumbs } from '../ui/breadcrumbs.js';
import { Icon } from '../ui/icon.js';
import { LocalText } from '../ui/local-text.js';
import { usePageTitle } from '../ui/page-title.js';
import { QueryView } from '../ui/query-view.js';
import { Skeleton } from '../ui/skeleton.js';
import { useLanguage, useTranslation } from '../ui/translation.js';

const isRequired = (name: string): boolean => REQUIRED_PLACEHOLDERS.some((required) => required === name);

const ReportTemplates = () => {
  const { t } = useTranslation(['reportTemplates', 'studio']);
  const language = useLanguage();
  const query = useQuery(reportTemplatesQuery(language));
  return (
    <div className="wrap sec first stack">
      <Breadcrumbs parents={[{ label: t('studio:title'), to: '/studio' }]} />
      <h1>{t('title')}</h1>
      <p className="prose">{t('intro')}</p>
      <QueryView query={query} loading={<Skeleton tall />}>
        {({ items }) =>
          items.map((item) => {
            const lang = item.member.name[language] ? language : 'fr';
            return (
              <section key={item.member.id} className="stack" aria-labelledby={`member-${item.member.id}`}>
                <h2 id={`member-${item.member.id}`}>
                  <LocalText lang={lang}>{item.member.name[lang] ?? ''}</LocalText>
                </h2>
                <TemplateCard item={item} />
              </section>
            );
          })
        }
      </QueryView>
      <section className="stack" aria-labelledby="how">
        <h2 id="how">{t('how')}</h2>
        <ol className={classNames('prose', styles.steps)}>
          <li>
            <a className={styles.link} href={starterUrl(language)}>
              <Icon name="download" />
              {t('starter')}
            </a>
          </li>
          <li>{t('step.edit')}</li>
          <li>{t('step.send')}</li>
        </ol>
        <h3>{t('placeholders')}</h3>
        <dl className={styles.placeholders}>
          {TEMPLATE_PLACEHOLDERS.map((name) => (
            <div key={name} className={styles.placeholder}>
              <dt>
                <code dir="ltr">{`{{${name}}}`}</code>
              </dt>
              <dd>
                {t(`placeholder.${name}`)} {isRequired(name) && <strong>{t('required')}</strong>}
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
};

export const Component = () => {
  const { t } = useTranslation('reportTemplates');
  usePageTitle(t('title'));
  return (
    <SignInGate ability="managePlans">
      <ReportTemplates />
    </SignInGate>
  );
};
