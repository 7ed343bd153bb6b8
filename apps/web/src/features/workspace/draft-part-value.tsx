import { isPartialDate } from '@iltizam/shared/kernel/dates';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import type { DraftPart } from './draft-conflict.js';
import { type ReportDraft, typedPercent } from './report-draft.js';

/** One part of a draft to read, as it was typed. */
export const DraftPartValue = ({ draft, part }: { draft: ReportDraft; part: DraftPart }) => {
  const { t } = useTranslation('workspace');
  const format = useFormat();
  const percent = typedPercent(draft.percent);
  const dated = (text: string, day: string) => (day === '' ? text : `${text} (${isPartialDate(day) ? format.date(day) : day})`);
  const lines = ((): string[] => {
    switch (part) {
      case 'percent':
        return draft.percent === '' ? [] : [percent === null ? draft.percent : format.percent(percent)];
      case 'effectiveOn':
        return isPartialDate(draft.effectiveOn) ? [format.date(draft.effectiveOn)] : [];
      case 'actions':
        return draft.actions.flatMap(({ text, doneOn, actions }) => [
          dated(text, doneOn),
          ...actions.map((detail) => `– ${dated(detail.text, detail.doneOn)}`),
        ]);
      case 'difficulties':
        return draft.difficulties.map(({ code, severity, description, owner, resolved }) =>
          [
            code === '' ? null : t(`difficultyCode.${code}`),
            t(`severity.${severity}`),
            description,
            owner || null,
            resolved ? t('difficulties.resolved') : null,
          ]
            .filter(Boolean)
            .join(' · '),
        );
      case 'evidence':
        return draft.evidence.map(({ title, url }) => [title, url].filter(Boolean).join(' · '));
      case 'note':
        return draft.note === '' ? [] : [draft.note];
    }
  })();
  if (lines.length === 0) return <span className="meta">{t('conflict.nothing')}</span>;
  return lines.map((line, index) => (
    // The lines of two versions have nothing but their place to tell them apart.
    <span key={String(index)}>
      <bdi>{line}</bdi>
    </span>
  ));
};
