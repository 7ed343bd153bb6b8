import type { ActivityTerms, AmendableCommitment, AmendablePlan, AmendedActivity, AmendPlan } from '@iltizam/shared/amendments/contract';
import { termsInForce } from '@iltizam/shared/amendments/terms';
import type { IsoDate } from '@iltizam/shared/kernel/dates';
import { type FormValues, textValues, typed, typedDecimal, typedOptional, typedOptionalText, typedText } from './form-values.js';
import { settingsOf, settingsValues } from './settings-values.js';

const SCOPE = ['problem', 'solution', 'expectedResult'] as const;

const partValues = (place: string, { title, weight, start, end, applicable }: ActivityTerms): FormValues => ({
  ...textValues(`${place}.title`, title),
  [`${place}.weight`]: weight ?? '',
  [`${place}.dates.start`]: start ?? '',
  [`${place}.dates.end`]: end ?? '',
  [`${place}.applicable`]: String(applicable),
});

/** What the form of an amendment begins with: the terms in force today of the plan, and of the commitment that is amended. */
export const amendValues = (plan: AmendablePlan, commitment: AmendableCommitment | null, today: IsoDate): FormValues => {
  const { title: _title, end, ...settings } = termsInForce(plan.baseline, plan.patches, today);
  const own = commitment && termsInForce(commitment.baseline, commitment.patches, today);
  return {
    ...textValues('reason', null),
    approver: '',
    effectiveOn: today,
    'plan.end': end,
    ...settingsValues(settings, 'plan.settings.'),
    ...(own && partValues('commitments.0', own)),
    ...(own && Object.assign({}, ...SCOPE.map((field) => textValues(`commitments.0.scope.${field}`, own[field])))),
    ...Object.assign(
      {},
      ...(commitment?.activities ?? []).map(({ baseline, patches }, index) =>
        partValues(`activities.${index}`, termsInForce(baseline, patches, today)),
      ),
    ),
    ...textValues('added.0.title', null),
    'added.0.weight': '',
    'added.0.start': '',
    'added.0.end': '',
  };
};

/** The request: only what differs from what the form began with; its lists are in the order of the form, so that refusals find their field. */
export const amendRequest = (values: FormValues, stored: FormValues, commitment: AmendableCommitment | null): AmendPlan => {
  const changed = (name: string): boolean => (values[name] ?? '').trim() !== (stored[name] ?? '').trim();
  const some = (place: string): boolean => Object.keys(stored).some((name) => name.startsWith(place) && changed(name));
  const part = (id: number, place: string): AmendedActivity => ({
    id,
    title: some(`${place}.title.`) ? typedText(values, `${place}.title`) : null,
    weight: changed(`${place}.weight`) ? typedDecimal(values, `${place}.weight`) : null,
    dates: some(`${place}.dates.`)
      ? { start: typedOptional(values, `${place}.dates.start`), end: typedOptional(values, `${place}.dates.end`) }
      : null,
    applicable: changed(`${place}.applicable`) ? values[`${place}.applicable`] === 'true' : null,
  });
  const [problem, solution, expectedResult] = SCOPE.map((field) => typedOptionalText(values, `commitments.0.scope.${field}`));
  const title = typedOptionalText(values, 'added.0.title');
  return {
    reason: typedText(values, 'reason'),
    approver: typed(values, 'approver'),
    effectiveOn: typed(values, 'effectiveOn'),
    plan: some('plan.')
      ? {
          title: null,
          end: changed('plan.end') ? typed(values, 'plan.end') : null,
          settings: some('plan.settings.') ? settingsOf(values, 'plan.settings.') : null,
        }
      : null,
    commitments: commitment
      ? [
          {
            ...part(commitment.id, 'commitments.0'),
            scope: some('commitments.0.scope.')
              ? { problem: problem ?? null, solution: solution ?? null, expectedResult: expectedResult ?? null }
              : null,
          },
        ]
      : [],
    activities: (commitment?.activities ?? []).map(({ id }, index) => part(id, `activities.${index}`)),
    added:
      commitment && title
        ? [
            {
              commitmentId: commitment.id,
              title,
              weight: typedOptional(values, 'added.0.weight') && typedDecimal(values, 'added.0.weight'),
              start: typedOptional(values, 'added.0.start'),
              end: typedOptional(values, 'added.0.end'),
            },
          ]
        : [],
  };
};
