const LARGEST_ID = 2_147_483_647;

/** A number that a row may have, as an address writes it; anything else is null. */
export const numberOf = (text: string | null): number | null => {
  const number = /^[1-9]\d*$/.test(text ?? '') ? Number(text) : null;
  return number !== null && number <= LARGEST_ID ? number : null;
};
