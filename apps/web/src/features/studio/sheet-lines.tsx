import type { ReactNode } from 'react';
import { Button } from '../../ui/button.js';
import { useTranslation } from '../../ui/translation.js';
import { OrderButtons } from './order-buttons.js';
import { addedLine, lineCount, movedLine, removedLine, type SheetList } from './sheet-values.js';
import { useFormContext } from './studio-form.js';
import styles from './sheet-form.module.css';

type SheetLinesProps = {
  list: SheetList;
  /** of the whole list */
  label: string;
  hint?: string;
  /** "Indicateur 2" */
  nameOf: (number: number) => string;
  add: string;
  line: (place: string, name: string) => ReactNode;
};

/** A list of a sheet whose lines are added, removed and put in another order; nothing is sent before the form is saved. */
export const SheetLines = ({ list, label, hint, nameOf, add, line }: SheetLinesProps) => {
  const { t } = useTranslation('studio');
  const { form } = useFormContext();
  const { values, changeAll } = form;
  const count = lineCount(values, list);
  return (
    <fieldset className={styles.list}>
      <legend>{label}</legend>
      {hint !== undefined && <p className="hint">{hint}</p>}
      <ol>
        {Array.from({ length: count }, (_, index) => {
          const name = nameOf(index + 1);
          return (
            // Lines have no identity but their place: their values move, not their inputs.
            <li key={String(index)} className={styles.line}>
              {line(`${list}.${index}`, name)}
              <p className={styles.buttons}>
                <OrderButtons
                  name={name}
                  index={index}
                  count={count}
                  busy={form.saving}
                  onMove={(by) => changeAll(movedLine(values, list, index, by))}
                />
                <Button quiet small busy={form.saving} onClick={() => changeAll(removedLine(values, list, index))}>
                  {t('sheet.removeLine')} <span className="vh">{name}</span>
                </Button>
              </p>
            </li>
          );
        })}
      </ol>
      <Button quiet small busy={form.saving} onClick={() => changeAll(addedLine(values, list))}>
        {add}
      </Button>
    </fieldset>
  );
};
