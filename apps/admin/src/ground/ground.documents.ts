import { graphql } from '../generated/gql';

export const GroundDocument = graphql(`
  query Ground {
    grids { id code name kind area sites }
    sites { id code name address longitude latitude grid contractor phase }
  }
`);
