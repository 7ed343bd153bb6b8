import { CheckBox } from 'docx';

const BOX_FONT = 'MS Gothic';

/** A box that can be ticked in Word. */
export const checkBox = (alias: string, checked: boolean): CheckBox =>
  new CheckBox({ alias, checked, checkedState: { value: '2612', font: BOX_FONT }, uncheckedState: { value: '2610', font: BOX_FONT } });
