import { NARRATIVE_PARTS } from '@iltizam/shared/narratives/contract';
import type { PortablePlan } from '@iltizam/shared/portable/contract';
import { portableFaults } from '@iltizam/shared/portable/faults';
import { RICH_TEXT_MAX } from '@iltizam/shared/reports/rich-text';
import { type RichTextFault, richTextFaults, sectionFaults } from '@iltizam/shared/reports/rich-text-rules';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { DomainError, type FieldFault } from '../../platform/errors/domain-error.js';
import { faultsOf } from '../../platform/http/validation.pipe.js';
import { PlanForm } from './form/plan.form.js';

/** Of what is wrong with a plan so much is told at once. */
const FAULTS_TOLD = 200;

const RICH_TEXT_WORDS: Record<RichTextFault['code'], Omit<FieldFault, 'pointer'>> = {
  form: { code: 'nestedValidation' },
  too_deep: { code: 'nestedValidation' },
  too_long: { code: 'isLength', params: { min: 0, max: RICH_TEXT_MAX } },
  characters: { code: 'plainText' },
  href: { code: 'isUrl' },
};

const refuse = (faults: readonly FieldFault[]): void => {
  if (faults.length > 0) throw new DomainError('plan.faulty', {}, faults.slice(0, FAULTS_TOLD));
};

const narrativeFaults = ({ commitments }: PortablePlan): FieldFault[] =>
  commitments.flatMap(({ activities }, commitment) =>
    activities.flatMap(({ narratives }, activity) =>
      narratives.flatMap((narrative, index) =>
        NARRATIVE_PARTS.flatMap((part) =>
          richTextFaults(narrative[part]).map(({ pointer, code }) => ({
            pointer: `/commitments/${commitment}/activities/${activity}/narratives/${index}/${part}${pointer}`,
            ...RICH_TEXT_WORDS[code],
          })),
        ),
      ),
    ),
  );

/** The plan, once its form and what its parts say of each other were found right; else a refusal with the JSON pointer of each fault. */
export async function checkedPlan(value: unknown, now: Date, documents: ReadonlySet<string>): Promise<PortablePlan> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new DomainError('plan.faulty');
  const form = plainToInstance(PlanForm, value);
  refuse(
    faultsOf(await validate(form, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true, stopAtFirstError: true }), ''),
  );
  const plan = form as PortablePlan;
  refuse([
    ...sectionFaults(plan.plan.sections).map(({ pointer, code }) => ({ pointer: `/plan/sections${pointer}`, ...RICH_TEXT_WORDS[code] })),
    ...narrativeFaults(plan),
  ]);
  refuse(portableFaults(plan, now.toISOString(), documents));
  return plan;
}
