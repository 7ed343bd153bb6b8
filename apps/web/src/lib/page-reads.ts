import type { IsoDate } from '@iltizam/shared/kernel/dates';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { FetchQueryOptions, QueryKey } from '@tanstack/react-query';
import type { Params } from 'react-router';

export type PageRequest = { language: Locale; params: Params; search: URLSearchParams; /** in Morocco */ today: IsoDate };

/** Asks for one answer and keeps it where `useQuery` with the same options finds it; a refusal of the API is thrown. */
export type Read = <Data, Key extends QueryKey>(query: FetchQueryOptions<Data, Error, Data, Key>) => Promise<Data>;

/** What a page reads, awaited on the server so that its HTML is complete. In the browser the page's components ask for the same by `useQuery`. */
export type PageReads = (request: PageRequest, read: Read) => Promise<unknown>;
