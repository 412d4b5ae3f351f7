import { readFileSync } from 'node:fs';
import { mergeTypeDefs } from '@graphql-tools/merge';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Logger, type Type } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { buildASTSchema, GraphQLError, type GraphQLFormattedError, print } from 'graphql';
import { visitor } from '../ctx/ctx.js';
import { type Admitted, type Door, type DoorContext, Doorkeeper } from './door-context.js';
import { TownUnknown } from './errors.js';
import { documentLimits } from './limits.js';
import { scalars } from './scalars.js';
import { resolveOutcomes, translateEnums } from './schema-conventions.js';
import { filesOfDoor } from './sdl.js';

/** One door: its own schema, made of its own resolvers only. What it does not offer cannot leak through it. */
export const door = (name: Door, resolvers: Type[]): DynamicModule =>
  GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    inject: [Doorkeeper],
    useFactory: (doorkeeper: Doorkeeper) => {
      const typeDefs = mergeTypeDefs(filesOfDoor(name).map((file) => readFileSync(file, 'utf8')));
      const limits = documentLimits();
      return {
        path: `/graphql/${name}`,
        typeDefs: print(typeDefs),
        include: resolvers,
        resolvers: { ...scalars, ...translateEnums(buildASTSchema(typeDefs)) },
        transformSchema: resolveOutcomes,
        context: async (request: FastifyRequest, reply: FastifyReply): Promise<DoorContext> => ({
          door: name,
          ...(await admitted(doorkeeper, name, request)),
          request,
          reply,
          loaders: new Map(),
        }),
        ...limits,
        csrfPrevention: true,
        playground: false,
        introspection: true,
        stopOnApplicationShutdown: true,
        includeStacktraceInErrorResponses: false,
        formatError: wordsForOutside,
      };
    },
  });

/** A host without a town still gets an answer to the one question that helps: which towns there are. */
async function admitted(doorkeeper: Doorkeeper, name: Door, request: FastifyRequest): Promise<Admitted> {
  try {
    return await doorkeeper.admit(name, request);
  } catch (error) {
    if (!(error instanceof TownUnknown) || request.headers['x-town']) throw error;
    const ctx = { townId: 0, actor: visitor, now: new Date(0), requestId: String(request.id) };
    return { ctx, sessionExpired: false, townUnknown: true };
  }
}

const log = new Logger('Doors');
const spoken = new Set([
  'SIGN_IN_NEEDED',
  'SESSION_EXPIRED',
  'NOT_ALLOWED',
  'TOWN_UNKNOWN',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
]);

/** Our own words and the document's faults go out; anything else is logged whole and answered without inner words. */
function wordsForOutside(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = String(formatted.extensions?.code ?? 'INTERNAL_SERVER_ERROR');
  if (spoken.has(code))
    return {
      message: formatted.message.replace(/ Did you mean .*$/s, ''),
      path: formatted.path,
      locations: formatted.locations,
      extensions: { code, ...(formatted.extensions?.fields ? { fields: formatted.extensions.fields } : {}) },
    };
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  log.error(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause));
  return { message: '服务出错了，内容没有提交，请稍后再试', path: formatted.path, extensions: { code: 'INTERNAL' } };
}
