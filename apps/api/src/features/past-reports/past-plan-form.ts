import { firstDayOf, lastDayOf } from '@iltizam/shared/kernel/dates';
import type { MakePastPlan, PastReading } from '@iltizam/shared/past-reports/contract';
import { isDayOfPlan } from '@iltizam/shared/past-reports/to-portable';
import { DomainError, type FieldFault } from '../../platform/errors/domain-error.js';
import { requiredText } from '../plans/plan-gate.js';

/** The form with its empty languages left out; what does not fit the reading is told at its field. */
export function checkedForm(form: MakePastPlan, reading: PastReading, today: string): MakePastPlan {
  const main = form.mainLanguage;
  const faults: FieldFault[] = [];
  if (firstDayOf(form.start) > lastDayOf(form.end)) faults.push({ pointer: '/end', code: 'endBeforeStart' });
  else if (!isDayOfPlan(form) || form.ratesAsOf > today)
    faults.push({ pointer: '/ratesAsOf', code: form.ratesAsOf > today ? 'notOver' : 'outsidePlan' });
  const axes = new Set(form.axes.map(({ number }) => number));
  if (axes.size !== form.axes.length) faults.push({ pointer: '/axes', code: 'wholeOrder' });
  const given = form.commitments.map(({ number }) => number).sort((a, b) => a - b);
  const read = reading.commitments.map(({ number }) => number).sort((a, b) => a - b);
  if (given.join() !== read.join()) faults.push({ pointer: '/commitments', code: 'wholeOrder' });
  form.commitments.forEach(({ axis }, index) => {
    if (!axes.has(axis)) faults.push({ pointer: `/commitments/${index}/axis`, code: 'unknown' });
  });
  if (faults.length > 0) throw new DomainError('request.invalid', {}, faults);
  return {
    ...form,
    title: requiredText(form.title, main, 'title'),
    axes: form.axes.map((axis, index) => ({ ...axis, title: requiredText(axis.title, main, `axes/${index}/title`) })),
    institutions: form.institutions.map((one, index) => ({ ...one, name: requiredText(one.name, main, `institutions/${index}/name`) })),
  };
}

/** Goes on when every body that is named is known or about to be made. */
export function demandBodies(form: MakePastPlan, known: ReadonlySet<string>): void {
  const made = new Set(form.institutions.map(({ key }) => key));
  const faults = form.commitments.flatMap(({ institution }, index) =>
    known.has(institution) || made.has(institution) ? [] : [{ pointer: `/commitments/${index}/institution`, code: 'unknown' }],
  );
  if (faults.length > 0) throw new DomainError('request.invalid', {}, faults);
}
