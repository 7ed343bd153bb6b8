import { type ReactNode, useState } from 'react';
import { classNames } from '../lib/class-names.js';
import { datasetUrl, type DatasetQuery } from '../lib/dataset-url.js';
import styles from './chart-figure.module.css';
import { Icon } from './icon.js';
import { useLanguage, useTranslation } from './translation.js';

type FigureLinksProps = { /** id of the <figure> */ figure: string; title: string; asOf: string; data: DatasetQuery };

/** Puts the figure's address on the clipboard; following the link shows it in the address bar anyway. */
const copyAddress = async (figure: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(new URL(`#${figure}`, window.location.href).href);
    return true;
  } catch {
    return false;
  }
};

/** CSV · XLSX · PNG · link. The image is made in the browser: without JavaScript its button is not shown. */
export const FigureLinks = ({ figure, title, asOf, data }: FigureLinksProps) => {
  const { t } = useTranslation('ui');
  const language = useLanguage();
  const [outcome, setOutcome] = useState<'linkCopied' | 'noImage' | null>(null);
  const named = (label: string): ReactNode => (
    <>
      {label}
      <span className="vh"> {title}</span>
    </>
  );
  const copy = async () => setOutcome((await copyAddress(figure)) ? 'linkCopied' : null);
  const save = async () => {
    try {
      const { saveFigureImage } = await import('./figure-image.js');
      await saveFigureImage(figure, `${data.plan}-${figure}-${asOf}.png`);
      setOutcome(null);
    } catch {
      setOutcome('noImage');
    }
  };
  return (
    <span className={classNames('links', styles.links)}>
      {(['csv', 'xlsx'] as const).map((format) => (
        <a key={format} href={datasetUrl(data, format, language)}>
          {format === 'csv' && <Icon name="download" />}
          {named(t(`figure.${format}`))}
        </a>
      ))}
      <button type="button" className={styles.act} onClick={() => void save()}>
        {named(t('figure.png'))}
      </button>
      <a href={`#${figure}`} onClick={() => void copy()}>
        {named(t('figure.link'))}
      </a>
      <span role="status">{outcome !== null && t(`figure.${outcome}`)}</span>
    </span>
  );
};
