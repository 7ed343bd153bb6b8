/** The page that an address names with `?page=`, or another name, from 1; anything else is the first. */
export const pageOf = (params: URLSearchParams, name = 'page'): number => {
  const page = Number(params.get(name) ?? 1);
  return Number.isInteger(page) && page >= 1 && page <= 100_000 ? page : 1;
};
