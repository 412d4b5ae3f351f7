import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { ApolloDriverConfig } from '@nestjs/apollo';

/** What one document may ask of a door: a few times what the largest of our own screens asks. */
const TOKENS = 3000;

export function documentLimits(): Pick<
  ApolloDriverConfig,
  'plugins' | 'validationRules' | 'parseOptions' | 'hideSchemaDetailsFromClientErrors'
> {
  const { plugins, validationRules } = new ApolloArmor({
    maxDepth: { enabled: true, n: 12, flattenFragments: true },
    maxAliases: { enabled: true, n: 20 },
    maxDirectives: { enabled: true, n: 20 },
    costLimit: {
      enabled: true,
      maxCost: 20_000,
      objectCost: 2,
      scalarCost: 1,
      depthCostFactor: 1.3,
      ignoreIntrospection: true,
      flattenFragments: true,
    },
    // The server itself counts tokens and keeps the names of its fields to itself.
    maxTokens: { enabled: false },
    blockFieldSuggestion: { enabled: false },
  }).protect();
  return {
    // Written against Apollo's CommonJS types, which differ from its ESM types in name only.
    plugins: plugins as unknown as ApolloDriverConfig['plugins'],
    validationRules,
    parseOptions: { maxTokens: TOKENS },
    hideSchemaDetailsFromClientErrors: true,
  };
}
