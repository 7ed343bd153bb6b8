import { ACTION_MAX, ACTIONS_MAX } from '@iltizam/shared/progress/contract';
import { TextAreaField, TextField } from '../../ui/field.js';
import { useTranslation } from '../../ui/translation.js';
import type { DraftErrors } from './draft-errors.js';
import { LineFields, type LinesProps, type Needed } from './line-fields.js';
import { LineList } from './line-list.js';
import styles from './line-list.module.css';
import { type ActionLine, type DetailLine, emptyAction, emptyDetail } from './report-draft.js';

type DatedTextProps = {
  /** of the line, before `.text` and `.doneOn` */
  id: string;
  label: string;
  line: DetailLine;
  errors: DraftErrors;
  onChange: (values: Partial<DetailLine>) => void;
};

/** What was done, and when. */
const DatedText = ({ id, label, line, errors, onChange }: DatedTextProps) => {
  const { t } = useTranslation('workspace');
  return (
    <>
      <TextAreaField
        id={`${id}.text`}
        label={label}
        rows={2}
        dir="auto"
        maxLength={ACTION_MAX}
        value={line.text}
        error={errors[`${id}.text`]}
        onChange={(event) => onChange({ text: event.currentTarget.value })}
      />
      <TextField
        id={`${id}.doneOn`}
        label={t('actions.doneOn')}
        placeholder={t('actions.datePlaceholder')}
        dir="ltr"
        autoComplete="off"
        value={line.doneOn}
        error={errors[`${id}.doneOn`]}
        onChange={(event) => onChange({ doneOn: event.currentTarget.value })}
      />
    </>
  );
};

type DetailsProps = { id: string; position: number; lines: DetailLine[]; errors: DraftErrors; onChange: (lines: DetailLine[]) => void };

/** The steps inside an action. DOMAIN.md §1: one level, no more. */
const ActionDetails = ({ id, position, lines, errors, onChange }: DetailsProps) => {
  const { t } = useTranslation('workspace');
  return (
    <div className={styles.details}>
      <LineList
        id={`${id}.actions`}
        title={t('actions.details', { position })}
        titleHidden
        add={t('actions.addDetail', { position })}
        lines={lines}
        max={ACTIONS_MAX}
        onAdd={emptyDetail}
        onChange={onChange}
        firstInput={(line) => `${id}.actions.${line.key}.text`}
      >
        {(line, change, place, remove) => (
          <LineFields removeLabel={t('actions.remove', { position: `${position}.${place}` })} remove={remove}>
            <DatedText
              id={`${id}.actions.${line.key}`}
              label={t('actions.text', { position: `${position}.${place}` })}
              line={line}
              errors={errors}
              onChange={change}
            />
          </LineFields>
        )}
      </LineList>
    </div>
  );
};

type ActionLinesProps = LinesProps<ActionLine> & Needed & { warnings: readonly string[]; folded: boolean };

export const ActionLines = ({ lines, errors, needed, warnings, folded, onChange }: ActionLinesProps) => {
  const { t } = useTranslation('workspace');
  return (
    <LineList
      id="achievedActions"
      title={t('actions.title')}
      hint={needed ? `${t('actions.hint')} ${t('needed')}` : t('actions.hint')}
      add={t('actions.add')}
      error={errors['achievedActions']}
      warnings={warnings}
      lines={lines}
      max={ACTIONS_MAX}
      onAdd={emptyAction}
      onChange={onChange}
      firstInput={(line) => `achievedActions.${line.key}.text`}
      faulty={Object.keys(errors).some((id) => id.startsWith('achievedActions.'))}
      fold={(count) => t('actions.kept', { count })}
      folded={folded}
    >
      {(line, change, position, remove) => {
        const id = `achievedActions.${line.key}`;
        return (
          <>
            <LineFields removeLabel={t('actions.remove', { position })} remove={remove}>
              <DatedText id={id} label={t('actions.text', { position })} line={line} errors={errors} onChange={change} />
            </LineFields>
            <ActionDetails id={id} position={position} lines={line.actions} errors={errors} onChange={(actions) => change({ actions })} />
          </>
        );
      }}
    </LineList>
  );
};
