import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { SignInGate } from '../features/session/sign-in-gate.js';
import { InstitutionForm } from '../features/studio/institution-form.js';
import { institutionsQuery } from '../features/studio/studio.api.js';
import { StudioFrame } from '../features/studio/studio-frame.js';
import { TextInMain } from '../features/studio/text-in-main.js';
import { QueryView } from '../ui/query-view.js';
import { useLanguage, useTranslation } from '../ui/translation.js';

const Institutions = () => {
  const { t } = useTranslation('studio');
  const query = useQuery(institutionsQuery(useLanguage()));
  return (
    <QueryView query={query}>
      {({ items }) => (
        <>
          <details>
            <summary>{t('institution.add')}</summary>
            <InstitutionForm key={items.length} institution={null} />
          </details>
          <ul className="stack">
            {items.map((institution) => (
              <li key={institution.id} id={`institution-${institution.id}`}>
                <details>
                  <summary>
                    <TextInMain text={institution.name} main="fr" />
                  </summary>
                  <InstitutionForm institution={institution} />
                </details>
              </li>
            ))}
          </ul>
        </>
      )}
    </QueryView>
  );
};

export const Component = () => {
  const { t } = useTranslation('studio');
  const { plan: slug = '' } = useParams();
  return (
    <SignInGate ability="managePlans">
      <StudioFrame slug={slug} title={t('page.institutions')}>
        {() => <Institutions />}
      </StudioFrame>
    </SignInGate>
  );
};
