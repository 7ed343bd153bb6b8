import type { UploadedDocument } from '@iltizam/shared/documents/contract';
import { EVIDENCE_MAX, EVIDENCE_TITLE_MAX, type Evidence } from '@iltizam/shared/progress/contract';
import { type ReactNode, useMemo } from 'react';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/field.js';
import { Icon } from '../../ui/icon.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { LineFields, type LinesProps, type Needed } from './line-fields.js';
import { focusSoon, LineList } from './line-list.js';
import { emptyEvidence, emptyFile, type EvidenceLine } from './report-draft.js';

/** The field that takes a file; the page brings it, since it belongs to another feature. */
export type FileField = (field: {
  id: string;
  documentId: number | null;
  error: string | undefined;
  onChange: (document: UploadedDocument | null) => void;
}) => ReactNode;

type EvidenceLinesProps = LinesProps<EvidenceLine> &
  Needed & { warnings: readonly string[]; folded: boolean; /** of the last update */ previous: readonly Evidence[]; fileField: FileField };

/** "Bilan 2023.pdf" is a title for a start. */
const titleFrom = (name: string): string => name.replace(/\.[^.]*$/, '');

/** Links and files, one a line. DOMAIN.md §6 */
export const EvidenceLines = ({ lines, errors, needed, warnings, folded, previous, fileField, onChange }: EvidenceLinesProps) => {
  const { t } = useTranslation(['workspace', 'ui']);
  const format = useFormat();
  const silent = useMemo(() => new Map(previous.map((evidence) => [evidence.url, evidence.silent])), [previous]);
  const id = (line: EvidenceLine, name: 'title' | 'url' | 'documentId') => `evidence.${line.key}.${name}`;
  const silence = (url: string) => {
    const link = silent.get(url.trim());
    return link ? t('ui:file.silent', { date: format.date(link.checkedOn) }) : undefined;
  };
  const addFile = () => {
    const line = emptyFile();
    onChange([...lines, line]);
    focusSoon(id(line, 'documentId'));
  };
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
      fold={(count) => t('evidence.kept', { count })}
      folded={folded}
      more={
        lines.length < EVIDENCE_MAX && (
          <Button quiet small onClick={addFile}>
            <Icon name="plus" />
            {t('evidence.addFile')}
          </Button>
        )
      }
    >
      {(line, change, position, remove) => (
        <LineFields
          removeLabel={t(line.file ? 'evidence.removeFile' : 'evidence.remove', { position })}
          remove={remove}
          stacked={line.file}
        >
          <TextField
            id={id(line, 'title')}
            label={t(line.file ? 'evidence.fileName' : 'evidence.name', { position })}
            dir="auto"
            maxLength={EVIDENCE_TITLE_MAX}
            value={line.title}
            error={errors[id(line, 'title')]}
            onChange={(event) => change({ title: event.currentTarget.value })}
          />
          {line.file ? (
            fileField({
              id: id(line, 'documentId'),
              documentId: line.documentId,
              error: errors[id(line, 'documentId')],
              onChange: (document) =>
                change({ documentId: document?.id ?? null, ...(document && line.title === '' && { title: titleFrom(document.name) }) }),
            })
          ) : (
            <TextField
              id={id(line, 'url')}
              type="url"
              label={t('evidence.url')}
              description={silence(line.url)}
              placeholder="https://"
              dir="ltr"
              value={line.url}
              error={errors[id(line, 'url')]}
              onChange={(event) => change({ url: event.currentTarget.value })}
            />
          )}
        </LineFields>
      )}
    </LineList>
  );
};
