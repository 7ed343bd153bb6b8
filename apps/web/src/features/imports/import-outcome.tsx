import type { Import } from '@iltizam/shared/imports/contract';
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

const Links = ({ of: { kind, plan } }: { of: Import }) => {
  const { t } = useTranslation('imports');
  if (kind === 'people') return <LocalLink to="/people?view=invitations">{t('applied.people')}</LocalLink>;
  if (plan === null) return null;
  return (
    <>
      <LocalLink to={`/studio/${plan.slug}`}>{t('applied.plan')}</LocalLink>
      {plan.as === 'amendment' && (
        <>
          {' · '}
          <LocalLink to={`/plans/${plan.slug}/amendments`}>{t('applied.amendments')}</LocalLink>
        </>
      )}
    </>
  );
};

/** An import that was undone: what was public stays so, and is a click away. */
export const UndoneOutcome = ({ of: { plan } }: { of: Import }) => {
  const { t } = useTranslation('imports');
  return (
    <Notice tone="success" title={t('undo.done')}>
      {plan?.as === 'amendment' && (
        <p>
          {t('undo.bothPublic')} <LocalLink to={`/plans/${plan.slug}/amendments`}>{t('undo.amendments')}</LocalLink>
        </p>
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
