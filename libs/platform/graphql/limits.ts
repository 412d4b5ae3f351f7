import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { ApolloDriverConfig } from '@nestjs/apollo';

/**
 * What one document may ask of a door. Measured on our own screens' documents, with room: the largest has depth 7,
 * 3 aliases, 700 tokens. Suggestions of names are blocked, so that a door does not spell out what it holds.
 */
export function documentLimits(): Pick<ApolloDriverConfig, 'plugins' | 'validationRules'> {
  const { plugins, validationRules } = new ApolloArmor({
    maxDepth: { enabled: true, n: 12, flattenFragments: true },
    maxAliases: { enabled: true, n: 20 },
    maxTokens: { enabled: true, n: 3000 },
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
    blockFieldSuggestion: { enabled: true },
  }).protect();
  // Written against Apollo's CommonJS types, which differ from its ESM types in name only.
  return { plugins: plugins as unknown as ApolloDriverConfig['plugins'], validationRules };
}
