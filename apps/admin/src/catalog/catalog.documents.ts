import { graphql } from '../generated/gql';

export const CatalogDocument = graphql(`
  query Catalog($q: String, $filter: ServiceItemFilter, $after: String) {
    serviceItems(q: $q, filter: $filter, first: 50, after: $after) {
      edges { matched node { id code version name summary matterKind handling checkDueOn inForceFrom category { code name } promisedLimit { value unit } } }
      count { value atLeast }
      facets { categories { key label count } channels { key label count } themes { key label count } audiences { key label count } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const ItemDocument = graphql(`
  query CatalogItem($code: String!) {
    serviceItem(code: $code) {
      id code version name summary matterKind valueAdded audience themes handling body conditions results channels hours advicePhone supervisionPhone checkedBy checkedOn checkDueOn inForceFrom
      category { code name } statutoryLimit { value unit } promisedLimit { value unit }
      basis { title article } materials { name issuer form copies note mayFollow } steps { name unit limit { value unit } words }
      fees { name amountFen basis } points { id name address hours phone } questions { question answer }
    }
    serviceItemVersions(code: $code) { version state changedBy changedAt inForceFrom }
  }
`);

export const PublishItemDocument = graphql(`
  mutation PublishItem($code: String!, $version: Int!) {
    publishServiceItem(code: $code, version: $version) { __typename ... on ServiceItem { id code version } ... on Refusal { message } ... on InvalidInput { fields { field message } } }
  }
`);

export const WithdrawItemDocument = graphql(`
  mutation WithdrawItem($code: String!) {
    withdrawServiceItem(code: $code) { __typename ... on ServiceItem { id code version } ... on Refusal { message } ... on InvalidInput { fields { field message } } }
  }
`);
