import { type DragEvent, type ReactNode, type Ref, useState } from 'react';
import { classNames } from '../lib/class-names.js';
import styles from './file-picker.module.css';
import { Icon } from './icon.js';
import { useHydrated } from './use-hydrated.js';

type FileInputProps = {
  ref?: Ref<HTMLInputElement>;
  id: string;
  label: string;
  accept: string;
  /** takes a photo where there is a camera, and is not there where there is none */
  photo?: boolean;
  /** of what says which files are taken */
  describedBy: string;
  onFile: (file: File) => void;
};

/** A way to name a file: a button to the eye, an input of files to every machine. */
export const FileInput = ({ ref, id, label, accept, photo = false, describedBy, onFile }: FileInputProps) => (
  <span className={classNames(styles.choice, photo && styles.photo)}>
    <input
      ref={ref}
      id={id}
      type="file"
      disabled={!useHydrated()}
      accept={accept}
      {...(photo && { capture: 'environment' as const })}
      aria-describedby={describedBy}
      onChange={({ currentTarget }) => {
        const file = currentTarget.files?.[0];
        // The same file may be chosen again after a refusal.
        currentTarget.value = '';
        if (file) onFile(file);
      }}
    />
    <label htmlFor={id}>
      <Icon name={photo ? 'plus' : 'document'} />
      {label}
    </label>
  </span>
);

/** A place to drop a file on; an input of files is in it for everybody else. */
export const FileDrop = ({ onFile, children }: { onFile: (file: File) => void; children: ReactNode }) => {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  return (
    <div
      className={styles.drop}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {children}
    </div>
  );
};

/** Says that a file can be dropped here, where there is something to drop with. */
export const DropWords = ({ children }: { children: string }) => (
  <span className={styles.words} aria-hidden="true">
    {children}
  </span>
);
