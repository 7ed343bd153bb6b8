import { differingParts, merged, proposedChoices } from './draft-conflict.js';
import { emptyAction, emptyDifficulty, type ReportDraft } from './report-draft.js';

const action = (text: string) => ({ ...emptyAction(), text });
const base: ReportDraft = {
  percent: '50',
  effectiveOn: '2026-11-22',
  actions: [action('Première')],
  difficulties: [],
  evidence: [],
  note: '',
};

describe('two versions of a report', () => {
  const mine = { ...base, percent: '60', actions: [action('Première'), action('La mienne')], note: 'Mot' };
  const theirs = { ...base, actions: [action('Première'), action('La sienne')], note: 'Autre mot' };

  it('differ where they say something else, whatever the keys of the screen', () => {
    expect(differingParts(mine, theirs)).toEqual(['percent', 'actions', 'note']);
  });

  it('propose the side that changed, and both lists where both did', () => {
    expect(proposedChoices(mine, theirs, base)).toEqual({ percent: 'mine', actions: 'both', note: 'mine' });
    expect(proposedChoices(base, theirs, base)).toEqual({ actions: 'theirs', note: 'theirs' });
    expect(proposedChoices(mine, theirs, null)).toEqual({ percent: 'mine', actions: 'both', note: 'mine' });
  });

  it('become one by the choices, and lose no line of both', () => {
    const one = merged(mine, theirs, { percent: 'theirs', actions: 'both', note: 'mine' });
    expect(one).toMatchObject({ percent: '50', note: 'Mot' });
    expect(one.actions.map(({ text }) => text)).toEqual(['Première', 'La sienne', 'La mienne']);
  });

  it('never let an earlier difficulty go on twice', () => {
    const difficulty = (description: string) => ({ ...emptyDifficulty(), code: 'budget' as const, description, continues: 7 });
    const one = merged(
      { ...base, difficulties: [difficulty('Les miens')] },
      { ...base, difficulties: [difficulty('Les leurs')] },
      { difficulties: 'both' },
    );
    expect(one.difficulties.map(({ description, continues }) => `${description} ${continues}`)).toEqual(['Les leurs 7', 'Les miens null']);
  });
});
