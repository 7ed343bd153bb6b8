import type { ProgressDraft } from '@iltizam/shared/drafts/contract';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import type { StoredDraft } from './draft-saver.js';
import type { Origin } from './use-report-draft.js';

type ReturnedProps = { returned: NonNullable<ProgressDraft['returned']> };

/** Why a reviewer sent the report back; stands above the form until it is sent again. */
export const ReturnedNotice = ({ returned }: ReturnedProps) => {
  const { t } = useTranslation('workspace');
  const format = useFormat();
  const { note, reviewer, at } = returned;
  return (
    <Notice tone="warning" title={t('returned.title')}>
      <blockquote dir="auto">{note}</blockquote>
      <p className="meta">{t('returned.by', { name: reviewer ?? t('somebody'), when: format.dateTime(at) })}</p>
      <p>{t('returned.advice')}</p>
    </Notice>
  );
};

type OriginProps = { origin: Origin; stored: ProgressDraft | null; busy: boolean; onStartAgain: () => void };

/** The form opened with something written before: whose, and how to be rid of it. */
export const OriginNotice = ({ origin, stored, busy, onStartAgain }: OriginProps) => {
  const { t } = useTranslation('workspace');
  const format = useFormat();
  // What came back says it above.
  if (origin === 'fresh' || (origin === 'server' && stored?.returned)) return null;
  const from =
    origin === 'device' || stored === null
      ? t('draft.fromDevice')
      : t('draft.fromServer', { name: stored.author ?? t('somebody'), when: format.dateTime(stored.savedAt) });
  return (
    <Notice title={t('draft.restored')}>
      <p>{from}</p>
      <Button quiet small busy={busy} onClick={onStartAgain}>
        {t('draft.startAgain')}
      </Button>
    </Notice>
  );
};

/** What was thrown away can be taken back as long as the form is open. */
export const ThrownNotice = ({ onUndo }: { onUndo: () => void }) => {
  const { t } = useTranslation('workspace');
  return (
    <div role="status">
      <Notice title={t('draft.thrown')}>
        <Button quiet small onClick={onUndo}>
          {t('draft.takeBack')}
        </Button>
      </Notice>
    </div>
  );
};

type UnsentProps = { online: boolean; busy: boolean; onSend: () => void };

/** "Send" was pressed and nothing answered: kept, clearly not sent, one tap away. */
export const UnsentNotice = ({ online, busy, onSend }: UnsentProps) => {
  const { t } = useTranslation('workspace');
  return (
    <div role="alert">
      <Notice tone="late" title={t('unsent.title')}>
        <p>{t(online ? 'unsent.online' : 'unsent.offline')}</p>
        {online && (
          <Button small busy={busy} onClick={onSend}>
            {t('unsent.send')}
          </Button>
        )}
      </Notice>
    </div>
  );
};

/** The draft that this form began from was sent or thrown away by somebody else; what is typed here is a draft of its own. */
export const OvertakenNotice = () => {
  const { t } = useTranslation('workspace');
  return (
    <div role="alert">
      <Notice tone="warning" title={t('overtaken.title')}>
        <p>{t('overtaken.advice')}</p>
      </Notice>
    </div>
  );
};

/** Somebody else saved meanwhile; what is typed here stays on the device until both versions were looked at. */
export const ConflictNotice = ({ theirs, onCompare }: { theirs: StoredDraft; onCompare: () => void }) => {
  const { t } = useTranslation('workspace');
  const format = useFormat();
  return (
    <div role="alert">
      <Notice tone="warning" title={t('conflict.found')}>
        <p>{t('conflict.foundAdvice', { name: theirs.savedBy ?? t('somebody'), when: format.dateTime(theirs.savedAt) })}</p>
        <Button quiet small onClick={onCompare}>
          {t('conflict.compare')}
        </Button>
      </Notice>
    </div>
  );
};
