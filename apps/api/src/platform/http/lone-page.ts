/** Policy of a page that travels alone: its styles are in it, and it asks for nothing else. */
export const LONE_PAGE =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
