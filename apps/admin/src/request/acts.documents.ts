import { graphql } from '../generated/gql';

/** Every act answers with the request, or with what stopped it. */
export const AcceptDocument =
  graphql(`mutation Accept($id: ID!, $expectedVersion: Int!) { acceptRequest(id: $id, expectedVersion: $expectedVersion) {
  __typename ...RequestCore ... on Refusal { message } ... on RequestChanged { by at version } ... on InvalidInput { fields { field message } } } }`);

export const AcceptSuggestionDocument =
  graphql(`mutation AcceptSuggestion($id: ID!, $expectedVersion: Int!, $category: String, $tier: Tier, $unit: String) { acceptSuggestion(id: $id, expectedVersion: $expectedVersion, category: $category, tier: $tier, unit: $unit) {
  __typename ...RequestCore ... on Refusal { message } ... on RequestChanged { by at version } ... on InvalidInput { fields { field message } } } }`);

export const DeclineDocument =
  graphql(`mutation Decline($id: ID!, $expectedVersion: Int!, $reason: DeclineReason!, $words: String!) { declineRequest(id: $id, expectedVersion: $expectedVersion, reason: $reason, words: $words) {
  __typename ...RequestCore ... on Refusal { message } ... on RequestChanged { by at version } ... on InvalidInput { fields { field message } } } }`);

export const AskForMoreDocument =
  graphql(`mutation AskForMore($id: ID!, $expectedVersion: Int!, $words: String!) { askForMore(id: $id, expectedVersion: $expectedVersion, words: $words) {
  __typename ...RequestCore ... on Refusal { message } ... on RequestChanged { by at version } ... on InvalidInput { fields { field message } } } }`);

export const SetTierDocument =
  graphql(`mutation SetTier($id: ID!, $expectedVersion: Int!, $tier: Tier!, $words: String) { setTier(id: $id, expectedVersion: $expectedVersion, tier: $tier, words: $words) {
  __typename ...RequestCore ... on Refusal { message } ... on RequestChanged { by at version } ... on InvalidInput { fields { field message } } } }`);

export const SetCategoryDocument =
  graphql(`mutation SetCategory($id: ID!, $expectedVersion: Int!, $category: String!) { setCategory(id: $id, expectedVersion: $expectedVersion, category: $category) {
  __typename ...RequestCore ... on Refusal { message } ... on RequestChanged { by at version } ... on InvalidInput { fields { field message } } } }`);

export const DispatchDocument =
  graphql(`mutation Dispatch($id: ID!, $expectedVersion: Int!, $unit: String!, $words: String) { dispatchRequest(id: $id, expectedVersion: $expectedVersion, unit: $unit, words: $words) {
  __typename ...RequestCore ... on Refusal { message } ... on RequestChanged { by at version } ... on InvalidInput { fields { field message } } } }`);

export const SignForDocument =
  graphql(`mutation SignFor($id: ID!, $expectedVersion: Int!) { signForRequest(id: $id, expectedVersion: $expectedVersion) {
  __typename ...RequestCore ... on Refusal { message } ... on RequestChanged { by at version } ... on InvalidInput { fields { field message } } } }`);

export const ReturnToDeskDocument =
  graphql(`mutation ReturnToDesk($id: ID!, $expectedVersion: Int!, $reason: ReturnReason!, $words: String!) { returnToDesk(id: $id, expectedVersion: $expectedVersion, reason: $reason, words: $words) {
  __typename ...RequestCore ... on Refusal { message } ... on RequestChanged { by at version } ... on InvalidInput { fields { field message } } } }`);

export const FirstContactDocument =
  graphql(`mutation FirstContact($id: ID!, $expectedVersion: Int!, $words: String!) { recordFirstContact(id: $id, expectedVersion: $expectedVersion, words: $words) {
  __typename ...RequestCore ... on Refusal { message } ... on RequestChanged { by at version } ... on InvalidInput { fields { field message } } } }`);

export const PauseDocument =
  graphql(`mutation Pause($id: ID!, $expectedVersion: Int!, $reason: PauseReason!, $words: String!) { pauseRequest(id: $id, expectedVersion: $expectedVersion, reason: $reason, words: $words) {
  __typename ...RequestCore ... on Refusal { message } ... on RequestChanged { by at version } ... on InvalidInput { fields { field message } } } }`);

export const ResumeDocument =
  graphql(`mutation Resume($id: ID!, $expectedVersion: Int!) { resumeRequest(id: $id, expectedVersion: $expectedVersion) {
  __typename ...RequestCore ... on Refusal { message } ... on RequestChanged { by at version } ... on InvalidInput { fields { field message } } } }`);

export const AnswerDocument =
  graphql(`mutation AnswerIt($id: ID!, $expectedVersion: Int!, $outcome: AnswerOutcome!, $words: String!, $attachments: [ID!]) { answerRequest(id: $id, expectedVersion: $expectedVersion, outcome: $outcome, words: $words, attachments: $attachments) {
  __typename ...RequestCore ... on Refusal { message } ... on RequestChanged { by at version } ... on InvalidInput { fields { field message } } } }`);

export const FollowUpDocument =
  graphql(`mutation FollowUpIt($id: ID!, $expectedVersion: Int!, $satisfaction: Satisfaction!, $solved: Boolean!, $words: String!) { followUpRequest(id: $id, expectedVersion: $expectedVersion, satisfaction: $satisfaction, solved: $solved, words: $words) {
  __typename ...RequestCore ... on Refusal { message } ... on RequestChanged { by at version } ... on InvalidInput { fields { field message } } } }`);

export const CloseDocument =
  graphql(`mutation CloseIt($id: ID!, $expectedVersion: Int!) { closeRequest(id: $id, expectedVersion: $expectedVersion) {
  __typename ...RequestCore ... on Refusal { message } ... on RequestChanged { by at version } ... on InvalidInput { fields { field message } } } }`);

export const ReopenDocument =
  graphql(`mutation Reopen($id: ID!, $expectedVersion: Int!, $words: String!) { reopenRequest(id: $id, expectedVersion: $expectedVersion, words: $words) {
  __typename ...RequestCore ... on Refusal { message } ... on RequestChanged { by at version } ... on InvalidInput { fields { field message } } } }`);

export const MergeDocument =
  graphql(`mutation Merge($id: ID!, $expectedVersion: Int!, $into: String!, $words: String) { mergeRequest(id: $id, expectedVersion: $expectedVersion, into: $into, words: $words) {
  __typename ...RequestCore ... on Refusal { message } ... on RequestChanged { by at version } ... on InvalidInput { fields { field message } } } }`);

export const ReferDocument =
  graphql(`mutation Refer($id: ID!, $expectedVersion: Int!, $words: String) { referToMeeting(id: $id, expectedVersion: $expectedVersion, words: $words) {
  __typename ...RequestCore ... on Refusal { message } ... on RequestChanged { by at version } ... on InvalidInput { fields { field message } } } }`);

export const NoteDocument =
  graphql(`mutation Note($id: ID!, $words: String!, $attachments: [ID!]) { addNote(id: $id, words: $words, attachments: $attachments) {
  __typename ...RequestCore ... on Refusal { message } ... on RequestChanged { by at version } ... on InvalidInput { fields { field message } } } }`);

export const SnoozeDocument =
  graphql(`mutation Snooze($id: ID!, $until: DateTime) { snoozeRequest(id: $id, until: $until) {
  __typename ...RequestCore ... on Refusal { message } ... on RequestChanged { by at version } ... on InvalidInput { fields { field message } } } }`);

export const UndoDocument = graphql(`mutation Undo($id: ID!) { undoTriage(id: $id) {
  __typename ...RequestCore ... on Refusal { message } ... on InvalidInput { fields { field message } } } }`);
