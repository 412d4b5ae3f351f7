import {
  type ArgumentMetadata,
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  ValidationPipe,
} from '@nestjs/common';
import { Args, GqlExecutionContext } from '@nestjs/graphql';
import type { ValidationError } from 'class-validator';
import { GraphQLError, type GraphQLResolveInfo, getNamedType, isUnionType } from 'graphql';
import { catchError, type Observable, of } from 'rxjs';
import { type FieldFault, InvalidInput } from '../outcome/outcome.js';

/** Arguments that fit their class, or a typed answer that names every field at fault and its limit. */
export const Valid = () => Args(validation);

/** Thrown by the pipe, turned into an answer by the interceptor; nothing of the act has begun. */
class InputRefused extends GraphQLError {
  constructor(readonly refusal: InvalidInput) {
    super(refusal.message, { extensions: { code: 'BAD_USER_INPUT', fields: refusal.fields } });
  }
}

class InputPipe extends ValidationPipe {
  constructor() {
    super({
      transform: true,
      forbidUnknownValues: false,
      exceptionFactory: (errors) => new InputRefused(new InvalidInput(faultsOf(errors))),
    });
  }

  override transform(value: unknown, metadata: ArgumentMetadata) {
    // GraphQL input objects have no prototype, which class-transformer does not expect.
    return super.transform(withPrototypes(value), metadata);
  }
}
const validation = new InputPipe();

/** What no keyboard types and no database takes is left out everywhere; line breaks and tabs stay. */
const withoutControls = (text: string): string => text.replace(/(?![\n\t])\p{Cc}/gu, '');

/**
 * Plain copies, their words cleaned; a field that is null is a field left out, so that defaults hold for both. (Not
 * structuredClone: where tests run, its dates are of another realm.)
 */
function withPrototypes(value: unknown): unknown {
  if (typeof value === 'string') return withoutControls(value);
  if (Array.isArray(value)) return value.map(withPrototypes);
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  const given = Object.entries(value).filter(([, each]) => each !== null);
  return Object.fromEntries(given.map(([name, each]) => [name, withPrototypes(each)]));
}

/** A result union takes the refusal as its value; a plain question, which has no place for one, as an error that names the fields. */
@Injectable()
export class InputRefusals implements NestInterceptor {
  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      catchError((error) => {
        if (!(error instanceof InputRefused)) throw error;
        const { returnType } = GqlExecutionContext.create(execution).getInfo<GraphQLResolveInfo>();
        if (isUnionType(getNamedType(returnType))) return of(error.refusal);
        throw error;
      }),
    );
  }
}

function faultsOf(errors: readonly ValidationError[], parent = ''): FieldFault[] {
  return errors.flatMap((error) => {
    const field = parent ? `${parent}.${error.property}` : error.property;
    const [kind, message] = Object.entries(error.constraints ?? {})[0] ?? [];
    const own = kind && message ? [{ field, message, limit: String(error.contexts?.[kind]?.limit ?? kind) }] : [];
    return [...own, ...faultsOf(error.children ?? [], field)];
  });
}
