import { graphql } from '../generated/gql';

export const ClockFace = graphql(`
  fragment ClockFace on Clock { kind state dueAt used provisional }
`);

/** What every act brings back, so that screens know the version they hold */
export const RequestCore = graphql(`
  fragment RequestCore on Request { id number version state tier verbs undoUntil snoozedUntil unit { id code name } handler { id name } category { code name } }
`);

/** One line of a list */
export const RequestRow = graphql(`
  fragment RequestRow on Request {
    id number version state tier title source kind filedAt snoozedUntil requesterName
    category { code name } enterprise { id name } unit { code name } handler { id name }
    clock { ...ClockFace }
  }
`);

export const Photo = graphql(`
  fragment Photo on Attachment { id name mediaType bytes url previewUrl width height takenAtPlace { address longitude latitude } }
`);

export const TimelineLine = graphql(`
  fragment TimelineLine on TimelineEntry { id at verb from to sentence by words internal attachments { ...Photo } }
`);

export const RequestDocument = graphql(`
  query OneRequest($number: String!) {
    request(number: $number) {
      ...RequestCore
      kind source title words question externalNumber externalStatus requesterName requesterPhone filedAt closedAt returns reworks meetingAskedAt mergedInto merged trackingCode
      place { address longitude latitude }
      enterprise { id creditCode name industry size address openRequests steward { id name } tags }
      filedBy { id name }
      serviceItem { code name }
      clocks { ...ClockFace limit { value unit } startedAt stoppedAt breachedAt spans { from until counted reason name } }
      answer { outcome words at by { name } unit { name } }
      rating { satisfaction solved words at }
      followUp { satisfaction solved words at by { name } }
      attachments { ...Photo }
      suggestion { category { code name } tier unit { code name } reasons }
      similar { number title state filedAt distanceMetres reason unit { name } }
      viewers { id name }
      timeline(first: 20) { edges { cursor node { ...TimelineLine } } pageInfo { hasNextPage endCursor } }
    }
  }
`);

export const EarlierDocument = graphql(`
  query EarlierTimeline($number: String!, $after: String!) {
    request(number: $number) { id timeline(first: 50, after: $after) { edges { cursor node { ...TimelineLine } } pageInfo { hasNextPage endCursor } } }
  }
`);

export const UnitsDocument = graphql(`query Units { units { id code name } }`);
export const CategoriesDocument = graphql(
  `query Categories { categories { id code name hint needsPlace parentCode } }`,
);

export const LookAtDocument = graphql(`mutation LookAt($id: ID) { lookAt(id: $id) }`);
