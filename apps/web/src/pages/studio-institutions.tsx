import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { SignInGate } from '../features/session/sign-in-gate.js';
import { InstitutionList } from '../features/studio/institution-list.js';
import { institutionsQuery } from '../features/studio/studio.api.js';
import { StudioFrame } from '../features/studio/studio-frame.js';
import { QueryView } from '../ui/query-view.js';
import { useLanguage, useTranslation } from '../ui/translation.js';

const Institutions = () => {
  const query = useQuery(institutionsQuery(useLanguage()));
  return <QueryView query={query}>{({ items, people }) => <InstitutionList items={items} people={people} />}</QueryView>;
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
