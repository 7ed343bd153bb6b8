import { EVIDENCE_MAX } from '@iltizam/shared/progress/contract';
import { TextField } from '../../ui/field.js';
import { useTranslation } from '../../ui/translation.js';
import { LineFields, type LinesProps, type Needed } from './line-fields.js';
import { LineList } from './line-list.js';
import { emptyEvidence, type EvidenceLine } from './report-draft.js';

type EvidenceLinesProps = LinesProps<EvidenceLine> & Needed & { warnings: readonly string[]; folded: boolean };

export const EvidenceLines = ({ lines, errors, needed, warnings, folded, onChange }: EvidenceLinesProps) => {
  const { t } = useTranslation('workspace');
  const id = (line: EvidenceLine, name: 'title' | 'url') => `evidence.${line.key}.${name}`;
  return (
    <LineList
      id="evidence"
      title={t('evidence.title')}
      hint={needed ? `${t('evidence.hint')} ${t('needed')}` : t('evidence.hint')}
      add={t('evidence.add')}
      error={errors['evidence']}
      warnings={warnings}
      lines={lines}
      max={EVIDENCE_MAX}
      onAdd={emptyEvidence}
      onChange={onChange}
      firstInput={(line) => id(line, 'title')}
      faulty={Object.keys(errors).some((field) => field.startsWith('evidence.'))}
      fold={folded ? (count) => t('evidence.kept', { count }) : undefined}
    >
      {(line, change, position, remove) => (
        <LineFields removeLabel={t('evidence.remove', { position })} remove={remove}>
          <TextField
            id={id(line, 'title')}
            label={t('evidence.name', { position })}
            dir="auto"
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
