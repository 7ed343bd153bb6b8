import { COMMENT_BODY_MAX, COMMENT_BODY_MIN, COMMENT_NAME_MAX } from '@iltizam/shared/comments/contract';
import { useForm } from '@mantine/form';
import { useEffect, useId, useRef, useState } from 'react';
import { ApiError } from '../../lib/api-error.js';
import { newIdempotencyKey } from '../../lib/idempotency.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary, type SummaryError } from '../../ui/error-summary.js';
import { TextAreaField, TextField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useTranslation } from '../../ui/translation.js';
import type { CommentPlace } from './comments.api.js';
import styles from './comments.module.css';
import { usePostComment } from './post-comment.api.js';

type Values = { name: string; body: string; website: string };
type Field = keyof Values;
type CommentFormProps = {
  place: CommentPlace;
  /** the comment answered, for an official reply */
  parentId?: number;
  /** once it is sent, for a form that closes then */
  onSent?: () => void;
};

const useCommentForm = () => {
  const { t } = useTranslation('comments');
  return useForm<Values>({
    initialValues: { name: '', body: '', website: '' },
    validate: {
      body: (body) => {
        if (body.trim().length < COMMENT_BODY_MIN) return t('errors.bodyShort', { min: COMMENT_BODY_MIN });
        return body.length > COMMENT_BODY_MAX ? t('errors.bodyLong', { max: COMMENT_BODY_MAX }) : null;
      },
      name: (name) => (name.length > COMMENT_NAME_MAX ? t('errors.nameLong', { max: COMMENT_NAME_MAX }) : null),
    },
  });
};

type PostedProps = { words: 'reply' } | { words: 'held' | 'published'; on: CommentPlace['on'] };

/** What became of the comment: held for a moderator, or public at once; takes the focus, for its form is empty again, or gone. */
export const Posted = (posted: PostedProps) => {
  const { t } = useTranslation('comments');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const said = () => {
    if (posted.words === 'reply') return { title: t('published.title.reply'), text: t('published.text') };
    if (posted.words === 'published') return { title: t(`published.title.${posted.on}`), text: t('published.text') };
    return { title: t(`held.title.${posted.on}`), text: t(`held.text.${posted.on}`) };
  };
  const { title, text } = said();
  return (
    <div ref={box} role="status" tabIndex={-1}>
      <Notice tone="success" title={title}>
        <p>{text}</p>
      </Notice>
    </div>
  );
};

/** A question or a remark, without an account. */
export const CommentForm = ({ place, parentId, onSent }: CommentFormProps) => {
  const { t } = useTranslation('comments');
  const id = useId();
  const form = useCommentForm();
  const post = usePostComment(place);
  const [idempotencyKey, setIdempotencyKey] = useState(newIdempotencyKey);
  const [summary, setSummary] = useState<SummaryError[]>([]);
  const fieldId = (field: Field) => `${id}-${field}`;
  const refuse = (errors: Partial<Record<Field, unknown>>) =>
    setSummary(Object.entries(errors).map(([field, message]) => ({ field: fieldId(field as Field), message: String(message) })));

  const submit = form.onSubmit(({ name, body, website }) => {
    setSummary([]);
    post.mutate(
      { name: name.trim() || null, body: body.trim(), parentId: parentId ?? null, website, idempotencyKey },
      {
        onSuccess: () => {
          setIdempotencyKey(newIdempotencyKey());
          form.reset();
          onSent?.();
        },
        onError: (error) => {
          if (!(error instanceof ApiError)) return;
          form.setErrors(error.byField);
          refuse(error.byField);
        },
      },
    );
  }, refuse);

  // Whoever chose to answer is in the field: the button that asked for it is gone.
  const answers = parentId !== undefined;
  useEffect(() => {
    if (answers) document.getElementById(`${id}-body`)?.focus();
  }, [answers, id]);

  const failed = post.isError && summary.length === 0;
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label={t(answers ? 'form.replyTitle' : `form.title.${place.on}`)}>
      <ErrorSummary errors={summary} />
      {failed && <SendFailure error={post.error} />}
      {post.isSuccess && !answers && <Posted words={post.data.state === 'published' ? 'published' : 'held'} on={place.on} />}
      <TextAreaField
        id={fieldId('body')}
        label={t(answers ? 'form.replyTitle' : `form.body.${place.on}`)}
        description={t('form.bodyHint', { max: COMMENT_BODY_MAX })}
        {...form.getInputProps('body')}
      />
      {!answers && (
        <TextField
          id={fieldId('name')}
          label={t('form.name')}
          description={t('form.nameHint')}
          autoComplete="name"
          {...form.getInputProps('name')}
        />
      )}
      <div className={styles.trap} aria-hidden="true">
        <label htmlFor={fieldId('website')}>{t('form.website')}</label>
        <input id={fieldId('website')} type="text" tabIndex={-1} autoComplete="off" {...form.getInputProps('website')} />
      </div>
      <Button type="submit" busy={post.isPending}>
        {post.isPending ? t('form.sending') : t(`form.send.${answers ? 'reply' : place.on}`)}
      </Button>
    </form>
  );
};
