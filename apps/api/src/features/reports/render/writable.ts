// oxlint-disable-next-line no-control-regex -- what XML cannot hold is what it removes
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const clean = (value: unknown): unknown => {
  if (typeof value === 'string') return value.replace(/\p{Surrogate}/gu, '\ufffd').replace(UNWRITABLE, '');
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, clean(member)]));
};

/** The same model without the characters that no XML file can hold: office formats keep every other one. */
export const writable = <Model extends object>(model: Model): Model => clean(model) as Model;
