import { graphql } from '../generated';

export const ServicePointsDocument = graphql(`
  query ServicePoints($q: String, $kind: PointKind) {
    servicePoints(q: $q, kind: $kind) { code name kind address longitude latitude hours phone stepFree words }
  }
`);
