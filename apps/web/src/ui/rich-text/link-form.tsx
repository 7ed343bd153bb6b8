import { isLinkAddress } from '@iltizam/shared/reports/rich-text';
import type { Editor } from '@tiptap/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../button.js';
import { TextField } from '../field.js';
import { useTranslation } from '../translation.js';
import styles from './rich-text.module.css';

/** "exemple.ma" is meant as https://exemple.ma, "a@exemple.ma" as a mailbox. */
const completed = (typed: string): string => {
  const address = typed.trim();
  if (/^[^\s@/:]+@[^\s@/]+$/.test(address)) return `mailto:${address}`;
  return /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`;
};

/** The address behind the selected words; without any, the address is written into the text. */
export const LinkForm = ({ editor, onClose }: { editor: Editor; onClose: () => void }) => {
  const { t } = useTranslation('ui');
  const [current] = useState(() => String(editor.getAttributes('link').href ?? ''));
  const [typed, setTyped] = useState(current);
  const [refused, setRefused] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const close = () => {
    onClose();
    editor.commands.focus();
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    const href = completed(typed);
    if (typed.trim() === '' || !isLinkAddress(href)) {
      setRefused(true);
      input.current?.focus();
      return;
    }
    const chain = editor.chain().focus();
    if (current !== '') chain.extendMarkRange('link').setLink({ href }).run();
    else if (editor.state.selection.empty) {
      const marks = [{ type: 'link', attrs: { href } }];
      chain
        .insertContent([
          { type: 'text', text: href.replace(/^mailto:/, ''), marks },
          { type: 'text', text: ' ' },
        ])
        .run();
    } else chain.setLink({ href }).run();
    onClose();
  };
  return (
    <form aria-label={t('rich.link')} className={styles.link} noValidate onSubmit={save}>
      <TextField
        ref={input}
        label={t('rich.address')}
        description={t('rich.addressHint')}
        error={refused && t('rich.addressRefused')}
        value={typed}
        dir="ltr"
        inputMode="url"
        autoComplete="off"
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={({ key }) => {
          if (key === 'Escape') close();
        }}
      />
      <div className={styles.actions}>
        <Button small type="submit">
          {t('rich.addressSave')}
        </Button>
        {current !== '' && (
          <Button
            quiet
            small
            onClick={() => {
              editor.chain().focus().extendMarkRange('link').unsetLink().run();
              onClose();
            }}
          >
            {t('rich.unlink')}
          </Button>
        )}
        <Button quiet small onClick={close}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
};
