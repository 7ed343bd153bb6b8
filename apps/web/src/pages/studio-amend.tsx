import { type AmendablePlan } from '@iltizam/shared/amendments/contract';
import { mayAmend } from '@iltizam/shared/amendments/terms';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { ChangeList } from '../features/amendments/change-list.js';
import { RateLines } from '../features/amendments/rate-lines.js';
import { SignInGate } from '../features/session/sign-in-gate.js';
import { AmendForm } from '../features/studio/amend-form.js';
import { amendablePlanQuery } from '../features/studio/amend.api.js';
import { StudioFrame } from '../features/studio/studio-frame.js';
import { wordsOf } from '../features/studio/text-in-main.js';
import { ButtonLink } from '../ui/button.js';
import { SelectField } from '../ui/field.js';
import { Notice } from '../ui/notice.js';
import { QueryView } from '../ui/query-view.js';
import { Skeleton } from '../ui/skeleton.js';
import { useLanguage, useTranslation } from '../ui/translation.js';

const Amending = ({ plan }: { plan: AmendablePlan }) => {
  const { t } = useTranslation('amendments');
  const language = useLanguage();
  const [params, setParams] = useSearchParams();
  const [saved, setSaved] = useState(0);
  const chosen = params.get('commitment') ?? '';
  const commitment = plan.commitments.find(({ number }) => String(number) === chosen) ?? null;
  if (!mayAmend(plan.state, plan.weightsFrozen).ok) return <Notice title={t('form.closed')} />;
  return (
    <>
      <p className="prose">{t('form.intro')}</p>
      {saved > 0 && (
        <Notice title={t('form.done')}>
          <ButtonLink quiet small to={`/plans/${plan.slug}/amendments`}>
            {t('form.see')}
          </ButtonLink>
        </Notice>
      )}
      <SelectField
        label={t('form.part')}
        value={chosen}
        onChange={(event) => setParams(event.currentTarget.value === '' ? {} : { commitment: event.currentTarget.value })}
        data={[
          { value: '', label: t('form.noPart') },
          ...plan.commitments.map(({ number, baseline }) => ({
            value: String(number),
            label: `${number}. ${wordsOf(baseline.title, language, plan.mainLanguage)}`,
          })),
        ]}
      />
      <AmendForm
        key={chosen}
        plan={plan}
        commitment={commitment}
        onSaved={() => setSaved(saved + 1)}
        preview={(amendment) => (
          <>
            <ChangeList plan={plan.slug} changes={amendment.changes} heading="h4" />
            <RateLines plan={plan.slug} effect={amendment.effect} search="" />
          </>
        )}
      />
    </>
  );
};

export const Component = () => {
  const { t } = useTranslation('amendments');
  const { plan: slug = '' } = useParams();
  const query = useQuery(amendablePlanQuery(useLanguage(), slug));
  return (
    <SignInGate ability="managePlans">
      <StudioFrame slug={slug} title={t('form.title')}>
        {() => (
          <QueryView query={query} loading={<Skeleton tall />}>
            {(plan) => <Amending plan={plan} />}
          </QueryView>
        )}
      </StudioFrame>
    </SignInGate>
  );
};
