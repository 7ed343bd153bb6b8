import type { StudioReport } from '@iltizam/shared/editions/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { keepTexts, readKeptTexts } from '../../lib/kept-texts.js';
import { useLanguage } from '../../ui/translation.js';
import { useLeaveWarning } from '../../ui/use-leave-warning.js';
import { sectionRequests, studioReportQuery } from './report-studio.api.js';
import { createSectionSaver, type SaverState, type SectionSaver, type StoredTexts } from './section-saver.js';
import { sectionsOf, type Texts, textsOf } from './section-texts.js';

const storedOf = ({ version, sections }: StudioReport): StoredTexts => ({ version, texts: textsOf(sections) });

/** The texts of a report under somebody's hands: saved by themselves, also when the page is left. */
export const useSectionSaver = (report: StudioReport): { saver: SectionSaver; state: SaverState } => {
  const language = useLanguage();
  const client = useQueryClient();
  const [saver] = useState(() => {
    const keptAs = `report-texts-${report.id}`;
    const requests = sectionRequests(report.id, language);
    const { queryKey } = studioReportQuery(language, String(report.id));
    const tell = (changes: Partial<StudioReport>) =>
      client.setQueryData<StudioReport>(queryKey, (known) => known && { ...known, ...changes });
    return createSectionSaver(
      {
        save: async (texts, version) => {
          const sections = sectionsOf(texts);
          const saved = await requests.save({ sections }, version);
          tell({ version: saved.version, sections });
          return saved;
        },
        read: async () => {
          const read = await requests.read();
          tell(read);
          return storedOf(read);
        },
        keep: (kept) => keepTexts(keptAs, kept),
      },
      storedOf(report),
      readKeptTexts<Texts, StoredTexts>(keptAs),
    );
  });
  const state = useSyncExternalStore(saver.subscribe, saver.state, saver.state);
  useEffect(() => saver.refresh(storedOf(report)), [saver, report]);
  useEffect(() => () => saver.stop(), [saver]);
  useLeaveWarning(state.status !== 'idle' && state.status !== 'saved');
  return { saver, state };
};
