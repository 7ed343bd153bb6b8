import type { ImportRefusal } from '@iltizam/shared/imports/contract';
import { Notice } from '../../ui/notice.js';
import { useTranslation } from '../../ui/translation.js';

/** Where the focus goes once what was asked is refused. */
export const REFUSED_ID = 'import-refused';

/** Why what was asked last of an import was not done. */
export const ImportRefused = ({ of: { act, detail } }: { of: ImportRefusal }) => {
  const { t } = useTranslation('imports');
  return (
    <div id={REFUSED_ID} role="alert" tabIndex={-1}>
      <Notice tone="late" title={t(`refusal.${act}`)}>
        <p>{detail}</p>
      </Notice>
    </div>
  );
};
