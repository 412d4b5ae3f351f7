import { graphql } from '../generated/gql';

export const Batch = graphql(`
  fragment Batch on ImportBatch { id fileName dryRun state startedAt finishedAt by rowCount done created changed same failed }
`);

export const BatchesDocument = graphql(`
  query Batches($after: String) {
    importBatches(first: 20, after: $after) { edges { node { ...Batch } } pageInfo { hasNextPage endCursor } }
    columnMappings { id name columns { fact column } dateFormat timeZone header }
  }
`);

export const BatchDocument = graphql(`
  query OneBatch($id: ID!, $after: Int) {
    importBatch(id: $id) {
      ...Batch
      errors(first: 100, after: $after) { row column value code message advice }
      differences(first: 100) { row number field was now }
    }
  }
`);

export const PreviewSheetDocument = graphql(`
  mutation PreviewSheet($file: ID!) {
    previewSheet(file: $file) {
      __typename
      ... on SheetPreview { file name header rows rowCount dateFormat mapping { id name columns { fact column } dateFormat timeZone header } proposed { fact column } }
      ... on Refusal { message }
      ... on InvalidInput { fields { field message } }
    }
  }
`);

export const SaveMappingDocument = graphql(`
  mutation SaveMapping($input: ColumnMappingInput!) {
    saveColumnMapping(input: $input) {
      __typename
      ... on ColumnMapping { id name }
      ... on Refusal { message }
      ... on InvalidInput { fields { field message } }
    }
  }
`);

export const ImportSheetDocument = graphql(`
  mutation ImportSheet($file: ID!, $mapping: ID!, $dryRun: Boolean!) {
    importSheet(file: $file, mapping: $mapping, dryRun: $dryRun) {
      __typename
      ... on ImportBatch { ...Batch }
      ... on Refusal { message }
      ... on InvalidInput { fields { field message } }
    }
  }
`);
