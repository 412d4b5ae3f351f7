import { graphql } from '../generated';

export const ServiceItemsDocument = graphql(`
  query ServiceItems($q: String, $filter: ServiceItemFilter, $first: Int, $after: String) {
    serviceItems(q: $q, filter: $filter, first: $first, after: $after) {
      count { value atLeast }
      pageInfo { hasNextPage endCursor }
      facets {
        categories { key label count } audiences { key label count } themes { key label count } channels { key label count } free
      }
      edges { matched node { code name summary matterKind handling promisedLimit { value unit } fees { amountFen } category { name } } }
    }
  }
`);

export const ServiceItemDocument = graphql(`
  query ServiceItem($code: String!) {
    serviceItem(code: $code) {
      code version name summary category { code name } matterKind audience themes handling
      statutoryLimit { value unit } promisedLimit { value unit }
      body basis { title article } conditions
      materials { name issuer form copies note mayFollow }
      steps { name unit limit { value unit } words }
      results fees { name amountFen basis } channels
      points { code name address hours phone stepFree }
      hours advicePhone supervisionPhone
      questions { question answer }
      checkedBy checkedOn checkDueOn inForceFrom
    }
  }
`);
