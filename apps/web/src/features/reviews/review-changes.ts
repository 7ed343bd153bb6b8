import type { DraftContent } from '@iltizam/shared/drafts/contract';
import type { Evidence as KnownEvidence, StandingReport } from '@iltizam/shared/progress/contract';

type Content = Pick<DraftContent, 'actions' | 'difficulties' | 'evidence'>;
type Action = Content['actions'][number];
type Difficulty = Content['difficulties'][number];
type Evidence = Content['evidence'][number];

/** What a report says that the update before it did not, and the other way round. */
export type ReviewChanges = {
  actions: { added: Action[]; kept: number; removed: string[] };
  difficulties: { opened: Difficulty[]; continued: Difficulty[]; resolved: string[] };
  evidence: { added: Evidence[]; kept: number; removed: string[] };
};

const wordsOf = ({
  text,
  doneOn,
  actions,
}: {
  text: string;
  doneOn: string | null;
  actions: readonly { text: string; doneOn: string | null }[];
}) => JSON.stringify([text, doneOn ?? '', actions.map((detail) => [detail.text, detail.doneOn ?? ''])]);

const placeOf = (url: string, document: number | null) => (document === null ? url : `document ${document}`);

/** True when a line of the report and what is known of it are one piece. */
export const isSame = ({ url, documentId }: Evidence, known: KnownEvidence): boolean =>
  documentId === null ? known.file === null && known.url === url : known.file?.id === documentId;

export const changesOf = (content: Content, previous: StandingReport | null): ReviewChanges => {
  const said = new Set(previous?.achievedActions.map(wordsOf));
  const says = new Set(content.actions.map(wordsOf));
  const shown = new Set(previous?.evidence.map(({ url, file }) => placeOf(url, file?.id ?? null)));
  const shows = new Set(content.evidence.map(({ url, documentId }) => placeOf(url, documentId)));
  const continued = new Set(content.difficulties.map((difficulty) => difficulty.continues));
  const added = content.actions.filter((action) => !said.has(wordsOf(action)));
  const proofs = content.evidence.filter(({ url, documentId }) => !shown.has(placeOf(url, documentId)));
  return {
    actions: {
      added,
      kept: content.actions.length - added.length,
      removed: previous?.achievedActions.filter((action) => !says.has(wordsOf(action))).map(({ text }) => text) ?? [],
    },
    difficulties: {
      opened: content.difficulties.filter((difficulty) => difficulty.continues === null),
      continued: content.difficulties.filter((difficulty) => difficulty.continues !== null),
      resolved:
        previous?.difficulties
          .filter(({ id, resolvedOn }) => resolvedOn === null && !continued.has(id))
          .map(({ description }) => description) ?? [],
    },
    evidence: {
      added: proofs,
      kept: content.evidence.length - proofs.length,
      removed: previous?.evidence.filter(({ url, file }) => !shows.has(placeOf(url, file?.id ?? null))).map(({ title }) => title) ?? [],
    },
  };
};

/** A published update in the same words as a report on its way. */
export const contentOfUpdate = ({ achievedActions, difficulties, evidence }: StandingReport): Content => ({
  actions: achievedActions.map(({ text, doneOn, actions }) => ({
    text,
    doneOn: doneOn ?? '',
    actions: actions.map((detail) => ({ text: detail.text, doneOn: detail.doneOn ?? '' })),
  })),
  difficulties: difficulties.map(({ code, severity, description, owner }) => ({
    code,
    severity,
    description,
    owner: owner ?? '',
    continues: null,
  })),
  evidence: evidence.map(({ title, url, file }) => ({ title, url, documentId: file?.id ?? null })),
});
