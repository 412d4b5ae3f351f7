import { graphql } from '../generated/gql';

export const AuditLogDocument = graphql(`
  query AuditLog($after: String) {
    auditLog(first: 50, after: $after) { edges { node { id at act subject by requestId } } pageInfo { hasNextPage endCursor } }
  }
`);
