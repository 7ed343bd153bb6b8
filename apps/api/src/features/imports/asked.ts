import type { ApplyImport, ImportRefusal } from '@iltizam/shared/imports/contract';
import type { ErrorParams } from '@iltizam/shared/kernel/errors';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { FieldFault } from '../../platform/errors/domain-error.js';

/** What is done of an import in the background, by the state of the import that waits for it. */
export type Act = 'applying' | 'undoing';

export const jobOf = (act: Act): 'import.apply' | 'import.undo' => (act === 'applying' ? 'import.apply' : 'import.undo');

/** What somebody asked of an import, kept until it is done or refused; `tries` counts how often it was begun. */
export type Asked = { form: ApplyImport | null; locale: Locale; tries: number };

/** A refusal as it is kept: its words are found when somebody reads it, in that reader's language. */
export type StoredRefusal = Omit<ImportRefusal, 'detail' | 'errors'> & { params: ErrorParams; fields: FieldFault[] };
