import { graphql } from '../generated';

export const CategoriesDocument = graphql(`
  query Categories { categories { code name hint needsPlace parentCode } }
`);

export const ReviewDocument = graphql(`
  query Review($category: String!, $words: String!, $longitude: Float, $latitude: Float) {
    promise(category: $category) { firstContactBy answerBy answerLimit { value unit } provisional unit }
    similarRequests(words: $words, category: $category, longitude: $longitude, latitude: $latitude) { title state filedOn category distanceMetres outcome }
  }
`);

export const SimilarDocument = graphql(`
  query Similar($category: String, $words: String!, $longitude: Float, $latitude: Float) {
    similarRequests(words: $words, category: $category, longitude: $longitude, latitude: $latitude) { title state filedOn category distanceMetres outcome }
  }
`);

export const FileDocument = graphql(`
  mutation File($input: FileRequestInput!) {
    fileRequest(input: $input) {
      __typename
      ... on Request { number trackingCode }
      ... on Refusal { message }
      ... on InvalidInput { fields { field limit message } }
    }
  }
`);

export const RequestDocument = graphql(`
  query OneRequest($number: String!, $code: String, $phone: String) {
    request(number: $number, code: $code, phone: $phone) {
      number state kind version headline nextStep question title words
      category { name } place { address }
      attachments { id name mediaType url previewUrl }
      enterpriseName contactName contactPhoneTail trackingCode filedAt
      unit { name phone } handlerName
      clock { kind state limit { value unit } startedAt dueAt provisional used }
      answer { outcome words at unit }
      rating { satisfaction solved words at callBackBy }
      timeline { at verb sentence by words attachments { id name mediaType url previewUrl } }
      steps { name state at words }
      verbs reopenUntil lookOnly
    }
  }
`);

export const TrackDocument = graphql(`
  query Track($number: String!, $phone: String!) { request(number: $number, phone: $phone) { number trackingCode } }
`);

export const SupplyDocument = graphql(`
  mutation Supply($access: RequestAccessInput!, $words: String!, $attachments: [ID!]) {
    supplyRequest(access: $access, words: $words, attachments: $attachments) {
      __typename
      ... on Refusal { message }
      ... on InvalidInput { fields { field message } }
    }
  }
`);

export const WithdrawDocument = graphql(`
  mutation Withdraw($access: RequestAccessInput!, $words: String!) {
    withdrawRequest(access: $access, words: $words) {
      __typename
      ... on Refusal { message }
      ... on InvalidInput { fields { field message } }
    }
  }
`);

export const ChaseDocument = graphql(`
  mutation Chase($access: RequestAccessInput!) {
    chaseRequest(access: $access) {
      __typename
      ... on Refusal { message }
      ... on InvalidInput { fields { field message } }
    }
  }
`);

export const RateDocument = graphql(`
  mutation Rate($access: RequestAccessInput!, $satisfaction: Satisfaction!, $solved: Boolean!, $words: String) {
    rateRequest(access: $access, satisfaction: $satisfaction, solved: $solved, words: $words) {
      __typename
      ... on Refusal { message }
      ... on InvalidInput { fields { field message } }
    }
  }
`);

export const ReopenDocument = graphql(`
  mutation Reopen($access: RequestAccessInput!, $words: String!) {
    reopenRequest(access: $access, words: $words) {
      __typename
      ... on Refusal { message }
      ... on InvalidInput { fields { field message } }
    }
  }
`);

export const MyRequestsDocument = graphql(`
  query MyRequests($open: Boolean, $first: Int, $after: String) {
    myRequests(open: $open, first: $first, after: $after) {
      count { value atLeast }
      pageInfo { hasNextPage endCursor }
      edges { node { number state title headline filedAt enterpriseName category { name } clock { kind state startedAt dueAt used } verbs } }
    }
  }
`);
