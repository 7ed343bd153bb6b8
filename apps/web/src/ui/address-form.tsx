import type { ComponentProps, FormEvent } from 'react';
import { useSearchParams } from 'react-router';

/** A form whose answers go into the address of its page: the browser's own GET form, which keeps the page where a script runs. */
export const AddressForm = (props: Omit<ComponentProps<'form'>, 'method' | 'action' | 'onSubmit'>) => {
  const [, setParams] = useSearchParams();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const answers = new URLSearchParams();
    for (const [name, value] of new FormData(event.currentTarget))
      if (typeof value === 'string' && value !== '') answers.append(name, value);
    setParams(answers);
  };
  return <form {...props} method="get" onSubmit={submit} />;
};
