/** The pages of an import that are looked at: of its changes, and of its messages. */
export type Pages = { page: number; messagesPage: number };

/** The address of an import with these pages, at one of its parts. */
export const pageAddress = (id: number, { page, messagesPage }: Pages, part: 'changes' | 'messages'): string =>
  `/studio/imports/${id}?page=${page}&messages=${messagesPage}#${part}`;
