import type { IsoDate } from '@iltizam/shared/kernel/dates';
import {
  ACTION_MAX,
  DIFFICULTIES_MAX,
  DIFFICULTY_CODES,
  SEVERITIES,
  type DifficultyCode,
  type Severity,
} from '@iltizam/shared/progress/contract';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { SelectField, TextAreaField, TextField } from '../../ui/field.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import type { DraftErrors } from './draft-errors.js';
import { LineFields, type LinesProps } from './line-fields.js';
import { LineList } from './line-list.js';
import styles from './line-list.module.css';
import { type DifficultyLine, emptyDifficulty } from './report-draft.js';

const OWNER_MAX = 120;

type LineProps = {
  line: DifficultyLine;
  position: number;
  errors: DraftErrors;
  onChange: (values: Partial<DifficultyLine>) => void;
  onRemove: () => void;
};

const idOf = (line: DifficultyLine, name: 'code' | 'severity' | 'description' | 'owner') => `difficulties.${line.key}.${name}`;

const DifficultyInputs = ({ line, position, errors, onChange, onRemove }: LineProps) => {
  const { t } = useTranslation('workspace');
  return (
    <LineFields removeLabel={t('difficulties.remove', { position })} remove={onRemove}>
      <SelectField
        id={idOf(line, 'code')}
        label={t('difficulties.code', { position })}
        data={[
          { value: '', label: t('difficulties.choose') },
          ...DIFFICULTY_CODES.map((code) => ({ value: code, label: t(`difficultyCode.${code}`) })),
        ]}
        value={line.code}
        error={errors[idOf(line, 'code')]}
        onChange={(event) => onChange({ code: event.currentTarget.value as DifficultyCode | '' })}
      />
      <SelectField
        id={idOf(line, 'severity')}
        label={t('difficulties.severity')}
        data={SEVERITIES.map((severity) => ({ value: severity, label: t(`severity.${severity}`) }))}
        value={line.severity}
        error={errors[idOf(line, 'severity')]}
        onChange={(event) => onChange({ severity: event.currentTarget.value as Severity })}
      />
      <TextAreaField
        id={idOf(line, 'description')}
        label={t('difficulties.description')}
        rows={2}
        dir="auto"
        maxLength={ACTION_MAX}
        value={line.description}
        error={errors[idOf(line, 'description')]}
        onChange={(event) => onChange({ description: event.currentTarget.value })}
      />
      <TextField
        id={idOf(line, 'owner')}
        label={t('difficulties.owner')}
        dir="auto"
        maxLength={OWNER_MAX}
        value={line.owner}
        error={errors[idOf(line, 'owner')]}
        onChange={(event) => onChange({ owner: event.currentTarget.value })}
      />
    </LineFields>
  );
};

type ContinuedProps = LineProps & { openedOn: IsoDate | null };

/** A difficulty of the last update: still there, over in one tap, or said otherwise. */
const ContinuedDifficulty = ({ openedOn, ...props }: ContinuedProps) => {
  const { t } = useTranslation('workspace');
  const format = useFormat();
  const { line, errors, onChange } = props;
  const [editing, setEditing] = useState(false);
  const faulty = Object.keys(errors).some((id) => id.startsWith(`difficulties.${line.key}.`));
  if (!line.resolved && (editing || faulty || line.code === '')) return <DifficultyInputs {...props} />;
  const about = <span className="vh"> {line.description}</span>;
  return (
    <div className={styles.continued} data-resolved={line.resolved || undefined}>
      <p>
        <b>{line.code !== '' && t(`difficultyCode.${line.code}`)}</b>{' '}
        <span className="meta">
          {t(`severity.${line.severity}`)}
          {openedOn !== null && ` · ${t('difficulties.since', { date: format.date(openedOn) })}`}
          {line.owner !== '' && ` · ${line.owner}`}
        </span>
      </p>
      <p dir="auto">{line.resolved ? <s>{line.description}</s> : line.description}</p>
      <div className={styles.choices}>
        {line.resolved ? (
          <>
            <span role="status">{t('difficulties.resolved')}</span>
            <Button quiet small onClick={() => onChange({ resolved: false })}>
              <span>
                {t('difficulties.notResolved')}
                {about}
              </span>
            </Button>
          </>
        ) : (
          <>
            <Button quiet small onClick={() => onChange({ resolved: true })}>
              <span>
                {t('difficulties.resolve')}
                {about}
              </span>
            </Button>
            <Button quiet small onClick={() => setEditing(true)}>
              <span>
                {t('difficulties.edit')}
                {about}
              </span>
            </Button>
          </>
        )}
      </div>
    </div>
  );
};

type DifficultyLinesProps = LinesProps<DifficultyLine> & {
  /** when each difficulty of the last update was opened, by its id */
  openedOn: ReadonlyMap<number, IsoDate>;
};

export const DifficultyLines = ({ lines, errors, openedOn, onChange }: DifficultyLinesProps) => {
  const { t } = useTranslation('workspace');
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
      firstInput={(line) => idOf(line, 'code')}
    >
      {(line, change, position, remove) =>
        line.continues === null ? (
          <DifficultyInputs line={line} position={position} errors={errors} onChange={change} onRemove={remove} />
        ) : (
          <ContinuedDifficulty
            line={line}
            position={position}
            errors={errors}
            openedOn={openedOn.get(line.continues) ?? null}
            onChange={change}
            onRemove={remove}
          />
        )
      }
    </LineList>
  );
};
