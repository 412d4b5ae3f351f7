import type { OneRequestQuery } from '../generated/graphql';

/** A like request, as the detail shows it */
export type Similar = NonNullable<OneRequestQuery['request']>['similar'][number];
