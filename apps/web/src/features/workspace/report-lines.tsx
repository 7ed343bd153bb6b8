import {
  ACTION_MAX,
  ACTIONS_MAX,
  DIFFICULTIES_MAX,
  DIFFICULTY_CODES,
  EVIDENCE_MAX,
  SEVERITIES,
  type DifficultyCode,
  type Severity,
} from '@iltizam/shared/progress/contract';
import type { ReactNode } from 'react';
import { IconButton } from '../../ui/button.js';
import { SelectField, TextAreaField, TextField } from '../../ui/field.js';
import { Icon } from '../../ui/icon.js';
import { useTranslation } from '../../ui/translation.js';
import type { DraftErrors } from './draft-errors.js';
import { LineList } from './line-list.js';
import styles from './line-list.module.css';
import { type ActionLine, type DifficultyLine, emptyAction, emptyDifficulty, emptyEvidence, type EvidenceLine } from './report-draft.js';

type LinesProps<Line> = { lines: readonly Line[]; errors: DraftErrors; onChange: (lines: Line[]) => void };

type Needed = { /** the plan refuses a completed activity without one: DOMAIN.md §6 */ needed: boolean };

/** The inputs of a line and the button that takes it away. */
const LineFields = ({ removeLabel, remove, children }: { removeLabel: string; remove: () => void; children: ReactNode }) => (
  <>
    <div className={styles.fields}>{children}</div>
    <IconButton label={removeLabel} onClick={remove}>
      <Icon name="close" />
    </IconButton>
  </>
);

export const ActionLines = ({ lines, errors, needed, onChange }: LinesProps<ActionLine> & Needed) => {
  const { t } = useTranslation('workspace');
  const id = (line: ActionLine, name: 'text' | 'doneOn') => `achievedActions.${line.key}.${name}`;
  return (
    <LineList
      id="achievedActions"
      title={t('actions.title')}
      hint={needed ? `${t('actions.hint')} ${t('needed')}` : t('actions.hint')}
      add={t('actions.add')}
      error={errors['achievedActions']}
      lines={lines}
      max={ACTIONS_MAX}
      onAdd={emptyAction}
      onChange={onChange}
      firstInput={(line) => id(line, 'text')}
    >
      {(line, change, position, remove) => (
        <LineFields removeLabel={t('actions.remove', { position })} remove={remove}>
          <TextAreaField
            id={id(line, 'text')}
            label={t('actions.text', { position })}
            rows={2}
            maxLength={ACTION_MAX}
            value={line.text}
            error={errors[id(line, 'text')]}
            onChange={(event) => change({ text: event.currentTarget.value })}
          />
          <TextField
            id={id(line, 'doneOn')}
            label={t('actions.doneOn')}
            placeholder={t('actions.datePlaceholder')}
            dir="ltr"
            autoComplete="off"
            value={line.doneOn}
            error={errors[id(line, 'doneOn')]}
            onChange={(event) => change({ doneOn: event.currentTarget.value })}
          />
        </LineFields>
      )}
    </LineList>
  );
};

export const DifficultyLines = ({ lines, errors, onChange }: LinesProps<DifficultyLine>) => {
  const { t } = useTranslation('workspace');
  const id = (line: DifficultyLine, name: 'code' | 'severity' | 'description') => `difficulties.${line.key}.${name}`;
  return (
    <LineList
      id="difficulties"
      title={t('difficulties.title')}
      hint={t('difficulties.hint')}
      add={t('difficulties.add')}
      error={errors['difficulties']}
      lines={lines}
      max={DIFFICULTIES_MAX}
      onAdd={emptyDifficulty}
      onChange={onChange}
      firstInput={(line) => id(line, 'code')}
    >
      {(line, change, position, remove) => (
        <LineFields removeLabel={t('difficulties.remove', { position })} remove={remove}>
          <SelectField
            id={id(line, 'code')}
            label={t('difficulties.code', { position })}
            data={[
              { value: '', label: t('difficulties.choose') },
              ...DIFFICULTY_CODES.map((code) => ({ value: code, label: t(`difficultyCode.${code}`) })),
            ]}
            value={line.code}
            error={errors[id(line, 'code')]}
            onChange={(event) => change({ code: event.currentTarget.value as DifficultyCode | '' })}
          />
          <SelectField
            id={id(line, 'severity')}
            label={t('difficulties.severity')}
            data={SEVERITIES.map((severity) => ({ value: severity, label: t(`severity.${severity}`) }))}
            value={line.severity}
            error={errors[id(line, 'severity')]}
            onChange={(event) => change({ severity: event.currentTarget.value as Severity })}
          />
          <TextAreaField
            id={id(line, 'description')}
            label={t('difficulties.description')}
            rows={2}
            maxLength={ACTION_MAX}
            value={line.description}
            error={errors[id(line, 'description')]}
            onChange={(event) => change({ description: event.currentTarget.value })}
          />
        </LineFields>
      )}
    </LineList>
  );
};

export const EvidenceLines = ({ lines, errors, needed, onChange }: LinesProps<EvidenceLine> & Needed) => {
  const { t } = useTranslation('workspace');
  const id = (line: EvidenceLine, name: 'title' | 'url') => `evidence.${line.key}.${name}`;
  return (
    <LineList
      id="evidence"
      title={t('evidence.title')}
      hint={needed ? `${t('evidence.hint')} ${t('needed')}` : t('evidence.hint')}
      add={t('evidence.add')}
      error={errors['evidence']}
      lines={lines}
      max={EVIDENCE_MAX}
      onAdd={emptyEvidence}
      onChange={onChange}
      firstInput={(line) => id(line, 'title')}
    >
      {(line, change, position, remove) => (
        <LineFields removeLabel={t('evidence.remove', { position })} remove={remove}>
          <TextField
            id={id(line, 'title')}
            label={t('evidence.name', { position })}
            maxLength={300}
            value={line.title}
            error={errors[id(line, 'title')]}
            onChange={(event) => change({ title: event.currentTarget.value })}
          />
          <TextField
            id={id(line, 'url')}
            type="url"
            label={t('evidence.url')}
            placeholder="https://"
            dir="ltr"
            value={line.url}
            error={errors[id(line, 'url')]}
            onChange={(event) => change({ url: event.currentTarget.value })}
          />
        </LineFields>
      )}
    </LineList>
  );
};
