import { previous } from '../workspace/workspace.fixtures.js';
import { changesOf, contentOfUpdate } from './review-changes.js';

const kept = { text: 'Contenu validé par le comité', doneOn: '2023-02', actions: [] };
const said = { code: 'budget', severity: 'medium', description: 'Crédits attendus', owner: '' } as const;
const link = { title: 'Compte rendu', url: 'https://example.org/cr.pdf', documentId: null };

describe('what a report changes', () => {
  it('tells the new from the kept and the gone', () => {
    const added = { text: 'Quatre vidéos en ligne', doneOn: '2023-07', actions: [{ text: 'Montage', doneOn: '' }] };
    const photo = { title: 'Photo', url: '', documentId: 9 };
    const changes = changesOf(
      { actions: [kept, added], difficulties: [{ ...said, continues: null, code: 'partner', description: 'Absent' }], evidence: [photo] },
      previous,
    );
    expect(changes.actions).toEqual({ added: [added], kept: 1, removed: [] });
    expect(changes.difficulties).toMatchObject({ opened: [{ code: 'partner' }], continued: [], resolved: ['Crédits attendus'] });
    expect(changes.evidence).toEqual({ added: [photo], kept: 0, removed: ['Compte rendu'] });
  });

  it('takes a difficulty that goes on for the same one, whatever its words', () => {
    const changes = changesOf(
      { actions: [kept], difficulties: [{ ...said, continues: 1, description: 'Toujours rien' }], evidence: [link] },
      previous,
    );
    expect(changes.difficulties).toMatchObject({ opened: [], continued: [{ description: 'Toujours rien' }], resolved: [] });
  });

  it('takes a detail added below an action for a change of it', () => {
    const deeper = { ...kept, actions: [{ text: 'Procès-verbal signé', doneOn: '' }] };
    expect(changesOf({ actions: [deeper], difficulties: [], evidence: [link] }, previous).actions).toEqual({
      added: [deeper],
      kept: 0,
      removed: [kept.text],
    });
  });

  it('takes everything of a first report for new', () => {
    const first = contentOfUpdate(previous);
    expect(changesOf(first, null)).toMatchObject({ actions: { added: [kept], removed: [] }, evidence: { added: [link], removed: [] } });
  });
});
