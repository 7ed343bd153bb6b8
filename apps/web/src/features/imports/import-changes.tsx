import type { Import, ImportRow } from '@iltizam/shared/imports/contract';
import { isErased } from '@iltizam/shared/imports/erased';
import { PAGE_SIZE_DEFAULT } from '@iltizam/shared/kernel/paging';
import { PageLinks } from '../../ui/page-links.js';
import { useTranslation } from '../../ui/translation.js';
import { pageAddress, type Pages } from './page-address.js';
import styles from './imports.module.css';

const Cell = ({ text }: { text: string | null }) => (text === null ? <>–</> : <bdi>{text}</bdi>);

/** What the file leaves of a cell; where that is nothing, it is said. */
const After = ({ change }: { change: ImportRow['changes'][number] }) => {
  const { t } = useTranslation('imports');
  return isErased(change) ? <strong className={styles.error}>{t('changes.erased')}</strong> : <Cell text={change.after} />;
};

const RowTable = ({ row }: { row: ImportRow }) => {
  const { t } = useTranslation('imports');
  if (row.effect === 'same') return null;
  const created = row.effect === 'create';
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption>
          {t(`changes.${row.effect}`)} <bdi>{row.key}</bdi>{' '}
          <span className="meta">{t('changes.line', { sheet: row.sheet, row: row.row })}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('changes.column')}</th>
            {!created && <th scope="col">{t('changes.before')}</th>}
            <th scope="col">{t('changes.after')}</th>
          </tr>
        </thead>
        <tbody>
          {row.changes.map((change) => (
            <tr key={change.column}>
              <th scope="row">
                <bdi>{change.column}</bdi>
              </th>
              {!created && (
                <td>
                  <Cell text={change.before} />
                </td>
              )}
              <td>
                <After change={change} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const WRITTEN: ReadonlySet<Import['state']> = new Set(['applied', 'undoing', 'undone']);

/** Row by row and cell by cell what a file changes, before and after. */
export const ImportChanges = ({
  id,
  rows,
  rowsTotal,
  state,
  pages: { page, messagesPage },
}: Pick<Import, 'id' | 'rows' | 'rowsTotal' | 'state'> & { pages: Pages }) => {
  const { t } = useTranslation('imports');
  return (
    <section className="stack" aria-labelledby="changes">
      <h2 id="changes">{t(WRITTEN.has(state) ? 'changes.was' : 'changes.title')}</h2>
      {rows.length === 0 && <p>{t('changes.none')}</p>}
      {rows.map((row) => (
        <RowTable key={`${row.sheet} ${row.row}`} row={row} />
      ))}
      <PageLinks
        label={t('changes.pages')}
        to={(other) => pageAddress(id, { page: other, messagesPage }, 'changes')}
        page={page}
        size={PAGE_SIZE_DEFAULT}
        total={rowsTotal}
      />
    </section>
  );
};
