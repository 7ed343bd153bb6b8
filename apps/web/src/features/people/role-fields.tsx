import type { GivenRole, ScopeChoices, ScopePlace } from '@iltizam/shared/accounts/contract';
import type { ScopeKind } from '@iltizam/shared/accounts/scopes';
import { SelectField } from '../../ui/field.js';
import { useTranslation } from '../../ui/translation.js';
import { type RoleDraft, type RoleField, scopesFor } from './role-draft.js';

type RoleFieldsProps = {
  /** before the names of its inputs */
  prefix: string;
  choices: ScopeChoices;
  draft: RoleDraft;
  errors: Readonly<Partial<Record<string, string>>>;
  onChange: (draft: RoleDraft) => void;
};

const options = (places: readonly ScopePlace[]) =>
  places.map(({ id, name, number }) => ({ value: String(id), label: number === null ? name : `${number}. ${name}` }));

/** A role and where it holds, from lists of what the caller may give. */
export const RoleFields = ({ prefix, choices, draft, errors, onChange }: RoleFieldsProps) => {
  const { t } = useTranslation(['people', 'ui']);
  const none = { value: '', label: t('field.choose') };
  const set = (field: RoleField) => ({
    id: `${prefix}-${field}`,
    value: draft[field],
    error: errors[field],
    onChange: (event: { currentTarget: HTMLSelectElement }) => onChange({ ...draft, [field]: event.currentTarget.value }),
  });
  const inPlan = choices.commitments.filter(({ planId }) => draft.planId === '' || String(planId) === draft.planId);
  return (
    <>
      <SelectField
        {...set('role')}
        label={t('field.role')}
        data={choices.roles.map((role: GivenRole) => ({ value: role, label: t(`ui:role.${role}`) }))}
        description={t(`roleHint.${draft.role}`)}
      />
      <SelectField
        {...set('where')}
        label={t('field.where')}
        data={scopesFor(choices).map((kind: ScopeKind) => ({ value: kind, label: t(`where.${kind}`) }))}
      />
      {draft.where === 'member' && (
        <SelectField {...set('memberId')} label={t('field.member')} data={[none, ...options(choices.members)]} />
      )}
      {draft.where === 'institution' && (
        <SelectField {...set('institutionId')} label={t('field.institution')} data={[none, ...options(choices.institutions)]} />
      )}
      {(draft.where === 'plan' || draft.where === 'institution' || draft.where === 'commitment') && (
        <SelectField
          {...set('planId')}
          label={t('field.plan')}
          data={[
            draft.where === 'plan' || (draft.where === 'institution' && !choices.institutionsEverywhere)
              ? none
              : { value: '', label: t('field.allPlans') },
            ...options(choices.plans),
          ]}
        />
      )}
      {draft.where === 'commitment' && (
        <SelectField {...set('commitmentId')} label={t('field.commitment')} data={[none, ...options(inPlan)]} />
      )}
    </>
  );
};
