import type { Import, ImportProgress } from '@iltizam/shared/imports/contract';
import { useEffect, useRef } from 'react';
import { ButtonLink } from '../../ui/button.js';
import { ConfirmedButton } from '../../ui/confirmed-button.js';
import { LocalLink } from '../../ui/local-link.js';
import { LocalText } from '../../ui/local-text.js';
import { Notice } from '../../ui/notice.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useTranslation } from '../../ui/translation.js';
import { ApplyForm } from './apply-form.js';
import { ImportChanges } from './import-changes.js';
import { ImportCounts } from './import-counts.js';
import { ImportMessages } from './import-messages.js';
import { ImportOutcome, UndoneOutcome } from './import-outcome.js';
import { ImportRefused, REFUSED_ID } from './import-refused.js';
import { ImportUnderWay } from './import-under-way.js';
import { useImportAct } from './imports.api.js';
import styles from './imports.module.css';
import type { Pages } from './page-address.js';

const Abandon = ({ of }: { of: Import }) => {
  const { t } = useTranslation('imports');
  const act = useImportAct(of);
  return (
    <>
      {act.error && <SendFailure error={act.error} />}
      <div className={styles.actions}>
        <ButtonLink quiet to={`/studio/imports/new?kind=${of.kind}`}>
          {t('another')}
        </ButtonLink>
        <ConfirmedButton
          quiet
          label={t('abandon.button')}
          question={t('abandon.question')}
          confirm={t('abandon.confirm')}
          cancel={t('cancel')}
          busy={act.isPending}
          onConfirm={() => act.mutate({ act: 'abandonment', body: {} })}
        />
      </div>
    </>
  );
};

const Summary = ({ of: { plan, counts } }: { of: Import }) => {
  const { t } = useTranslation('imports');
  return (
    <section className="stack" aria-labelledby="summary">
      <h2 id="summary">{t('summary')}</h2>
      <ImportCounts counts={counts} />
      {plan && (
        <p>
          {t('about')}{' '}
          {plan.exists ? (
            <LocalLink to={`/studio/${plan.slug}`}>
              <LocalText lang={plan.titleLang}>{plan.title}</LocalText>
            </LocalLink>
          ) : (
            <LocalText lang={plan.titleLang}>{plan.title}</LocalText>
          )}
        </p>
      )}
    </section>
  );
};

/** A file that was brought in, from its reading to its undo; how far it is, is said aloud when it changes. DOMAIN.md §11 */
export const ImportView = ({ of, progress, pages }: { of: Import; progress: ImportProgress; pages: Pages }) => {
  const { t } = useTranslation('imports');
  const { state, version } = of;
  const { step, done, total } = progress;
  const told = useRef<HTMLParagraphElement>(null);
  const before = useRef({ state, version });
  // The button that was pressed is gone: what it did is said instead, or why it did nothing. What is refused at once was in no other state meanwhile.
  useEffect(() => {
    const { current: last } = before;
    if (last.version !== version && last.state !== 'reading') (document.getElementById(REFUSED_ID) ?? told.current)?.focus();
    before.current = { state, version };
  }, [state, version]);
  return (
    <div className="stack">
      <p ref={told} role="status" tabIndex={-1}>
        <strong>{step === null ? t(`state.${state}`) : t(`step.${step}`)}</strong>
      </p>
      {step !== null && <ImportUnderWay step={step} done={done} total={total} />}
      {state === 'applied' && <ImportOutcome of={of} busy={step !== null} />}
      {state === 'undone' && <UndoneOutcome of={of} />}
      {state === 'abandoned' && <Notice title={t('abandon.done')} />}
      {state !== 'reading' && state !== 'abandoned' && (
        <>
          <Summary of={of} />
          <ImportMessages of={of} pages={pages} />
          <ImportChanges id={of.id} rows={of.rows} rowsTotal={of.rowsTotal} state={state} pages={pages} />
        </>
      )}
      {of.refusal?.act === 'application' && <ImportRefused of={of.refusal} />}
      {of.abilities.apply && <ApplyForm key={of.refusal ? version : 'asked'} of={of} busy={step !== null} />}
      {of.abilities.abandon && step !== 'applying' && <Abandon of={of} />}
    </div>
  );
};
