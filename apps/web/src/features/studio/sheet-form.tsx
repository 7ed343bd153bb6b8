import type { StudioSheet } from '@iltizam/shared/activities/contract';
import { personDaysOf, productOf } from '@iltizam/shared/activities/sheet';
import { CLDR } from '@iltizam/shared/kernel/cldr.generated';
import { TextField } from '../../ui/field.js';
import { Num } from '../../ui/figures.js';
import { SendFailure } from '../../ui/send-failure.js';
import { Rich, useLanguage, useTranslation } from '../../ui/translation.js';
import { UndoNotice } from '../../ui/undo-notice.js';
import { ConfirmedButton } from '../../ui/confirmed-button.js';
import { fieldId } from './field-id.js';
import styles from './sheet-form.module.css';
import { SheetLines } from './sheet-lines.js';
import { sheetBody, sheetValues, typedMeans } from './sheet-values.js';
import { ChoiceField, LocalizedField, PlainField } from './studio-fields.js';
import { StudioForm, useFormContext } from './studio-form.js';
import { useStudioForm } from './use-studio-form.js';
import { useUndo } from './use-undo.js';

/** A title or a name of a person, in whatever script it is written. */
const PersonField = ({ name, label, hint }: { name: string; label: string; hint?: string }) => {
  const { form } = useFormContext();
  return (
    <TextField
      id={fieldId(form.id, name)}
      dir="auto"
      label={label}
      description={hint}
      autoComplete="off"
      value={form.values[name] ?? ''}
      error={form.errors[name]}
      onChange={(event) => form.change(name, event.currentTarget.value)}
    />
  );
};

/** What the factors give, while they are typed; and whether that is what is declared. */
const Product = () => {
  const { t } = useTranslation('studio');
  const { form } = useFormContext();
  const { decimalMark } = CLDR[useLanguage()];
  const { missions, expertsPerMission, daysPerMission, personDays } = typedMeans(form.values);
  const factors =
    missions === null || expertsPerMission === null || daysPerMission === null ? null : { missions, expertsPerMission, daysPerMission };
  const fits = personDays === null || (factors !== null && personDaysOf(factors) === personDays);
  const product = factors && <Num>{productOf(factors, decimalMark)}</Num>;
  return (
    <output className={styles.product} data-tone={factors === null || fits ? 'neutral' : 'late'}>
      {product === null ? (
        t('sheet.productLater')
      ) : personDays === null ? (
        product
      ) : (
        <Rich text={t(fits ? 'sheet.productFits' : 'sheet.productDiffers')} components={{ product }} />
      )}
    </output>
  );
};

const Means = () => {
  const { t } = useTranslation('studio');
  return (
    <fieldset className={styles.list}>
      <legend>{t('sheet.means')}</legend>
      <p className="hint">{t('hint.means')}</p>
      <div className={styles.means}>
        <PlainField name="means.missions" label={t('field.missions')} numeric />
        <PlainField name="means.expertsPerMission" label={t('field.expertsPerMission')} numeric />
        <PlainField name="means.daysPerMission" label={t('field.daysPerMission')} numeric />
        <PlainField name="means.personDays" label={t('field.personDays')} numeric />
      </div>
      <Product />
    </fieldset>
  );
};

const Experts = () => {
  const { t } = useTranslation('studio');
  const nameOf = (number: number) => t('sheet.expert', { number });
  return (
    <SheetLines
      list="experts"
      label={t('sheet.experts')}
      hint={t('hint.experts')}
      nameOf={nameOf}
      add={t('sheet.addExpert')}
      line={(place, name) => (
        <>
          <h2 className={styles.name}>{name}</h2>
          <LocalizedField name={`${place}.role`} label={t('field.role')} />
          <div className={styles.means}>
            <PersonField name={`${place}.title`} label={t('sheet.personTitle')} />
            <PersonField name={`${place}.name`} label={t('field.name')} />
            <PlainField name={`${place}.country`} label={t('field.country')} hint={t('hint.country')} />
          </div>
          <ChoiceField
            name={`${place}.agreed`}
            label={t('field.agreed')}
            choices={[
              { value: '', label: t('no') },
              { value: 'true', label: t('yes') },
            ]}
          />
        </>
      )}
    />
  );
};

const TextLines = ({ list }: { list: 'indicators' | 'deliverables' }) => {
  const { t } = useTranslation('studio');
  return (
    <SheetLines
      list={list}
      label={t(`field.${list}`)}
      nameOf={(number) => t(`sheet.line.${list}`, { number })}
      add={t(`sheet.add.${list}`)}
      line={(place, name) => <LocalizedField name={place} label={name} />}
    />
  );
};

/** The sheet of an activity: written, and taken away with a way back. DOMAIN.md §10 */
export const SheetForm = ({ studio }: { studio: StudioSheet }) => {
  const { t } = useTranslation('studio');
  const { activity, plan, sheet } = studio;
  const path = `/activities/${activity.id}/sheet`;
  const stored = sheetValues(sheet);
  const undo = useUndo();
  const form = useStudioForm({
    id: `sheet-${activity.id}`,
    stored,
    version: sheet?.version ?? null,
    write: (values) => ({ path, body: sheetBody(values) }),
  });
  return (
    <>
      {undo.error !== null && <SendFailure error={undo.error} />}
      <StudioForm form={form} main={plan.mainLanguage} label={t('sheet.title')} submit={t(sheet === null ? 'sheet.create' : 'sheet.save')}>
        <LocalizedField name="objective" label={t('field.objective')} long />
        <PlainField name="projectMonths" label={t('field.projectMonths')} hint={t('hint.projectMonths')} />
        <PlainField name="projectStart" label={t('field.projectStart')} hint={t('hint.projectStart')} />
        <Means />
        <Experts />
        <LocalizedField name="targetGroup" label={t('field.targetGroup')} />
        <LocalizedField name="method" label={t('field.method')} hint={t('hint.method')} long />
        <TextLines list="indicators" />
        <TextLines list="deliverables" />
      </StudioForm>
      {sheet !== null && (
        <ConfirmedButton
          quiet
          label={t('sheet.delete')}
          question={t('sheet.askDelete')}
          confirm={t('delete.confirm')}
          busy={undo.busy}
          onConfirm={() => {
            form.startAgain();
            undo.remove({ path, version: sheet.version }, t('delete.done', { name: t('sheet.title') }), {
              write: { path, body: sheetBody(stored), version: null },
            });
          }}
        />
      )}
      <UndoNotice {...undo.notice} />
    </>
  );
};
