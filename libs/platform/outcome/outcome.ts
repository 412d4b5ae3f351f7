/** An expected no: a value, never thrown by a service. Its class name is its name in the API. */
export abstract class Refusal {
  abstract readonly message: string;
}

/** What a business act gives back: its result, or the reason why there is none. */
export type Outcome<T> = T | Refusal;

export const refused = (outcome: unknown): outcome is Refusal => outcome instanceof Refusal;

/** Input that breaks a limit, every field at fault with its limit: doors and services give the same answer. */
export class InvalidInput extends Refusal {
  readonly message: string;
  constructor(readonly fields: readonly FieldFault[]) {
    super();
    this.message = fields.map((fault) => fault.message).join('；');
  }

  static of(field: string, limit: string, message: string): InvalidInput {
    return new InvalidInput([{ field, limit, message }]);
  }
}

export interface FieldFault {
  field: string;
  limit: string;
  message: string;
}
