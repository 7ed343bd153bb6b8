import { LOCALES } from '@iltizam/shared/kernel/locale';
import type { StudioInstitution, StudioInstitutionList } from '@iltizam/shared/studio/contract';
import { useState } from 'react';
import { TextField } from '../../ui/field.js';
import { useTranslation } from '../../ui/translation.js';
import { InstitutionForm } from './institution-form.js';
import styles from './plan-structure.module.css';
import { plainWords } from './structure-filter.js';
import { TextInMain } from './text-in-main.js';

/** More bodies than this are worth a search. */
const FEW = 8;

const speaksOf = ({ key, name }: StudioInstitution, q: string): boolean =>
  [key, ...Object.values(name)].some((words) => plainWords(words).includes(plainWords(q.trim())));

/** "Public · manque : amazighe" */
const About = ({ institution: { sector, name } }: { institution: StudioInstitution }) => {
  const { t } = useTranslation(['studio', 'ui']);
  const missing = LOCALES.filter((language) => (name[language] ?? '').trim() === '').map((language) =>
    t(`ui:original.language.${language}`),
  );
  return (
    <span className="meta">
      {t(`sector.${sector}`)}
      {missing.length > 0 && ` · ${t('institution.missing', { languages: missing.join(', ') })}`}
    </span>
  );
};

/** Every body: found, added, renamed and translated here. */
export const InstitutionList = ({ items, people }: StudioInstitutionList) => {
  const { t } = useTranslation('studio');
  const [q, setQ] = useState('');
  const found = items.filter((institution) => speaksOf(institution, q));
  return (
    <>
      <details className={styles.add}>
        <summary>{t('institution.add')}</summary>
        <InstitutionForm key={items.length} institution={null} people={people} />
      </details>
      {items.length > FEW && (
        <form role="search" aria-label={t('institution.find')} className={styles.filters} onSubmit={(event) => event.preventDefault()}>
          <TextField
            id="institution-q"
            type="search"
            label={t('institution.find')}
            value={q}
            onChange={({ currentTarget }) => setQ(currentTarget.value)}
          />
          <p role="status" className="meta">
            {q.trim() !== '' && t('institution.found', { count: found.length })}
          </p>
        </form>
      )}
      <ul className="stack">
        {found.map((institution) => (
          <li key={institution.id} id={`institution-${institution.id}`} className={styles.add}>
            <details>
              <summary>
                <TextInMain text={institution.name} main="fr" />
              </summary>
              <InstitutionForm institution={institution} people={people} />
            </details>
            <About institution={institution} />
          </li>
        ))}
      </ul>
    </>
  );
};
