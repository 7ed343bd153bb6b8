import type { StudioMemberList } from '@iltizam/shared/members/contract';
import { Button } from '../../ui/button.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { UndoNotice } from '../../ui/undo-notice.js';
import { MemberForm } from './member-form.js';
import styles from './plan-structure.module.css';
import { TextInMain, wordsOf } from './text-in-main.js';
import { useUndo } from './use-undo.js';

/** Who runs plans: added and renamed by administrators, deleted as long as nothing uses them. */
export const MemberList = ({ list }: { list: StudioMemberList }) => {
  const { t } = useTranslation('studio');
  const language = useLanguage();
  const undo = useUndo();
  return (
    <>
      {undo.error !== null && <SendFailure error={undo.error} />}
      {list.abilities.add && (
        <details className={styles.add}>
          <summary>{t('members.add')}</summary>
          <MemberForm key={list.items.length} member={null} />
        </details>
      )}
      <ul>
        {list.items.map((member) => {
          const name = wordsOf(member.name, language, 'fr');
          const { slug, kind } = member;
          return (
            <li key={member.id} className={styles.part}>
              <h2 className={styles.name}>
                <TextInMain text={member.name} main="fr" />
              </h2>
              <p className="meta">
                {t(`memberKind.${kind}`)} · {t('members.plans', { count: member.plans })} · <bdi>{slug}</bdi>
              </p>
              {member.abilities.edit && (
                <details>
                  <summary>{t('members.edit')}</summary>
                  <MemberForm member={member} />
                </details>
              )}
              {member.abilities.delete && (
                <div className={styles.actions}>
                  <Button
                    quiet
                    small
                    busy={undo.busy}
                    onClick={() =>
                      undo.remove({ path: `/members/${member.id}`, version: member.version }, t('delete.done', { name }), {
                        write: { path: '/members', body: { slug, kind, name: member.name }, version: null },
                      })
                    }
                  >
                    {t('delete.button')} <span className="vh">{name}</span>
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
      <UndoNotice {...undo.notice} />
    </>
  );
};
