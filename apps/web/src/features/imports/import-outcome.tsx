import type { Import } from '@iltizam/shared/imports/contract';
import { Fragment } from 'react';
import { ConfirmedButton } from '../../ui/confirmed-button.js';
import { LocalLink } from '../../ui/local-link.js';
import { Notice } from '../../ui/notice.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { ImportRefused } from './import-refused.js';
import { useImportAct } from './imports.api.js';

const REFUSALS: Readonly<Record<string, 'changed' | 'public' | 'closed'>> = {
  'plan.once_public': 'public',
  'import.plan_closed': 'closed',
};

const AmendmentLink = ({ plan, number }: { plan: string; number: number }) => {
  const { t } = useTranslation('imports');
  return <LocalLink to={`/plans/${plan}/amendments#amendment-${number}`}>{t('applied.amendment', { number })}</LocalLink>;
};

const Links = ({ of: { kind, plan, amendments } }: { of: Import }) => {
  const { t } = useTranslation('imports');
  if (kind === 'people') return <LocalLink to="/people?view=invitations">{t('applied.people')}</LocalLink>;
  if (plan === null) return null;
  return (
    <>
      <LocalLink to={`/studio/${plan.slug}`}>{t('applied.plan')}</LocalLink>
      {amendments.map((number) => (
        <Fragment key={number}>
          {' · '}
          <AmendmentLink plan={plan.slug} number={number} />
        </Fragment>
      ))}
    </>
  );
};

/** An import that was undone: what was public stays so, and is a click away. */
export const UndoneOutcome = ({ of: { plan, amendments } }: { of: Import }) => {
  const { t } = useTranslation('imports');
  return (
    <Notice tone="success" title={t('undo.done')}>
      {plan && amendments.length > 0 && (
        <>
          <p>{t('undo.bothPublic')}</p>
          <ul className="links">
            {amendments.map((number) => (
              <li key={number}>
                <AmendmentLink plan={plan.slug} number={number} />
              </li>
            ))}
          </ul>
        </>
      )}
      {plan?.as === 'edit' && (
        <p>
          <LocalLink to={`/studio/${plan.slug}`}>{t('applied.plan')}</LocalLink>
        </p>
      )}
    </Notice>
  );
};

/** What became of an import that was applied: where to see it, and the way back while there is one. */
export const ImportOutcome = ({ of, busy }: { of: Import; busy: boolean }) => {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const act = useImportAct(of);
  const as = of.kind === 'plan' ? (of.plan?.as ?? 'edit') : of.kind;
  return (
    <div className="stack">
      <Notice tone="success" title={t('applied.title')}>
        <p>{t('applied.when', { when: of.appliedAt === null ? '–' : format.dateTime(of.appliedAt) })}</p>
        <p>
          <Links of={of} />
        </p>
      </Notice>
      {act.error && <SendFailure error={act.error} />}
      {of.refusal && of.refusal.code !== of.undoRefusal && <ImportRefused of={of.refusal} />}
      {of.undoRefusal !== null && (
        <Notice title={t('undo.refused')}>
          <p>{t(`undoRefusal.${REFUSALS[of.undoRefusal] ?? 'changed'}`)}</p>
        </Notice>
      )}
      {of.abilities.undo && (
        <ConfirmedButton
          quiet
          label={t('undo.button')}
          question={t(`undo.${as}`)}
          confirm={t('undo.confirm')}
          cancel={t('cancel')}
          busy={act.isPending || busy}
          onConfirm={() => act.mutate({ act: 'undo', body: {} })}
        />
      )}
    </div>
  );
};
