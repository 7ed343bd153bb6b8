/** The id of the input that holds a value of a form: the server's refusals lead to it. */
export const fieldId = (form: string, name: string): string => `${form}-${name}`.replaceAll(/[^\w-]/g, '-');
