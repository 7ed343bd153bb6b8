import { isPartialDate } from '@iltizam/shared/kernel/dates';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { Evidence } from '@iltizam/shared/progress/contract';
import type { ReactNode } from 'react';
import { EvidenceFacts } from '../../ui/evidence-facts.js';
import { LocalText } from '../../ui/local-text.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { isSame, type ReviewChanges } from './review-changes.js';
import styles from './reviews.module.css';

type ChangesProps = {
  changes: ReviewChanges;
  /** of the report, with what is known of it */ proofs: readonly Evidence[];
  note: string | null;
  /** the language it is written in */ lang: Locale;
};

const Group = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className={styles.group}>
    <dt>{title}</dt>
    <dd>{children}</dd>
  </div>
);

/** What is new, what went, and how much stays: the rest can be read on the public page. */
export const ChangesList = ({ changes: { actions, difficulties, evidence }, proofs, note, lang }: ChangesProps) => {
  const { t } = useTranslation(['reviews', 'workspace']);
  const format = useFormat();
  const dated = (day: string) => (day === '' ? '' : ` (${isPartialDate(day) ? format.date(day) : day})`);
  const gone = (texts: readonly string[]) =>
    texts.map((text) => (
      <li key={text}>
        <span className="vh">{t('changes.removed')} </span>
        <s>
          <LocalText lang={lang}>{text}</LocalText>
        </s>
      </li>
    ));
  const stays = (count: number) => count > 0 && <li className="meta">{t('changes.kept', { count })}</li>;
  return (
    <dl className={styles.changes}>
      {actions.added.length + actions.removed.length + actions.kept > 0 && (
        <Group title={t('changes.actions')}>
          <ul>
            {actions.added.map(({ text, doneOn, actions: details }) => (
              <li key={text + doneOn}>
                <LocalText lang={lang}>{text}</LocalText>
                {dated(doneOn)}
                {details.length > 0 && (
                  <ul>
                    {details.map((detail) => (
                      <li key={detail.text + detail.doneOn}>
                        <LocalText lang={lang}>{detail.text}</LocalText>
                        {dated(detail.doneOn)}
                      </li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
            {gone(actions.removed)}
            {stays(actions.kept)}
          </ul>
        </Group>
      )}
      {difficulties.opened.length + difficulties.continued.length + difficulties.resolved.length > 0 && (
        <Group title={t('changes.difficulties')}>
          <ul>
            {[...difficulties.opened, ...difficulties.continued].map(({ code, severity, description, owner, continues }) => (
              <li key={`${code}${description}`}>
                <b>{code !== '' && t(`workspace:difficultyCode.${code}`)}</b>{' '}
                <span className="meta">
                  {[t(`workspace:severity.${severity}`), owner, continues === null ? '' : t('changes.goesOn')].filter(Boolean).join(' · ')}
                </span>
                <br />
                <LocalText lang={lang}>{description}</LocalText>
              </li>
            ))}
            {difficulties.resolved.map((description) => (
              <li key={description}>
                <b>{t('changes.resolved')}</b>{' '}
                <s>
                  <LocalText lang={lang}>{description}</LocalText>
                </s>
              </li>
            ))}
          </ul>
        </Group>
      )}
      {evidence.added.length + evidence.removed.length + evidence.kept > 0 && (
        <Group title={t('changes.evidence')}>
          <ul>
            {proofs
              .filter((proof) => evidence.added.some((added) => isSame(added, proof)))
              .map((proof) => (
                <li key={proof.url}>
                  <a href={proof.url} rel="noopener noreferrer" target="_blank" download={proof.file?.name}>
                    <bdi>{proof.title}</bdi>
                  </a>{' '}
                  <EvidenceFacts evidence={proof} hash />
                </li>
              ))}
            {gone(evidence.removed)}
            {stays(evidence.kept)}
          </ul>
        </Group>
      )}
      {note !== null && note !== '' && (
        <Group title={t('changes.note')}>
          <LocalText lang={lang}>{note}</LocalText>
        </Group>
      )}
    </dl>
  );
};
