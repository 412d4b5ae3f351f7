import type { FindEnterpriseQuery } from '../generated/graphql';

/** An enterprise as the counter's search finds it */
export type FoundEnterprise = FindEnterpriseQuery['enterprises']['edges'][number]['node'];
