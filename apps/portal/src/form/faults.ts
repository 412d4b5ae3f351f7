/** One thing to put right; field is the id of the control it belongs to, href where it stands when not on this page. */
export interface Fault {
  field: string;
  message: string;
  href?: string;
}

export const faultOf = (faults: readonly Fault[], field: string): string | undefined =>
  faults.find((fault) => fault.field === field)?.message;

/** What was sent; null when it is no form, or larger than we take. */
export const formOf = (request: Request): Promise<FormData | null> => request.formData().catch(() => null);

/** Text of a field, trimmed; a file or nothing counts as empty. */
export const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : '';
};

/** What was typed with a Chinese keyboard: full-width digits and letters, spaces and dashes. */
export const plainCharacters = (text: string): string => text.normalize('NFKC').replace(/[\s\u2010-\u2015-]/g, '');

/** A mobile number as stored: 11 digits, without +86. */
export const mobileOf = (text: string): string => plainCharacters(text).replace(/^(\+|00)?86(?=1\d{10}$)/, '');

export const isMobile = (phone: string): boolean => /^1\d{10}$/.test(phone);

export const filesOf = (form: FormData, name: string): File[] =>
  form.getAll(name).filter((value): value is File => value instanceof File && value.size > 0);
