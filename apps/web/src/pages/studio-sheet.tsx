import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { SignInGate } from '../features/session/sign-in-gate.js';
import { SheetForm } from '../features/studio/sheet-form.js';
import { sheetQuery } from '../features/studio/studio.api.js';
import { StudioFrame } from '../features/studio/studio-frame.js';
import { TextInMain } from '../features/studio/text-in-main.js';
import { isNotFound } from '../lib/api-error.js';
import { LocalLink } from '../ui/local-link.js';
import { Notice } from '../ui/notice.js';
import { QueryView } from '../ui/query-view.js';
import { useLanguage, useTranslation } from '../ui/translation.js';

const Sheet = ({ id }: { id: string }) => {
  const { t } = useTranslation('studio');
  const query = useQuery(sheetQuery(useLanguage(), id));
  if (isNotFound(query.error)) return <Notice title={t('sheet.gone')} />;
  return (
    <QueryView query={query}>
      {(studio) => (
        <>
          <p>
            <LocalLink to={`/studio/${studio.plan.slug}/commitments/${studio.commitment.id}`}>
              {t('part.activity', { commitment: studio.commitment.number, number: studio.activity.number })}
            </LocalLink>
            {' · '}
            <TextInMain text={studio.activity.title} main={studio.plan.mainLanguage} />
          </p>
          <p className="hint">{t('sheet.intro')}</p>
          {studio.plan.public && (
            <p>
              <LocalLink to={`/plans/${studio.plan.slug}/commitments/${studio.commitment.number}/activities/${studio.activity.number}`}>
                {t('page.public')}
              </LocalLink>
            </p>
          )}
          <SheetForm key={id} studio={studio} />
        </>
      )}
    </QueryView>
  );
};

export const Component = () => {
  const { t } = useTranslation('studio');
  const { plan: slug = '', id = '' } = useParams();
  return (
    <SignInGate ability="managePlans">
      <StudioFrame slug={slug} title={t('sheet.title')}>
        {() => <Sheet id={id} />}
      </StudioFrame>
    </SignInGate>
  );
};
