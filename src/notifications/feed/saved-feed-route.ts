import { ATOM_TYPE, atomOf, loadFeed } from '../../exchange/index.ts';
import { hashToken, isTokenShaped } from '../../platform/auth/opaque-token.ts';
import { edgeError } from '../../platform/graphql/edge-error.ts';
import type { PublicRoute, PublicServices } from '../../platform/http/public-route.ts';
import { findSavedFeed, type SavedFeed } from '../queries/saved-feed.ts';

const PATH = '/feeds/saved.atom';

/** The secret address of a private feed; the token stands behind `?`, which no log of the service keeps. */
export function savedFeedAddress(publicUrl: string, token: string): string {
  return `${publicUrl}${PATH}?token=${token}`;
}

/** The newest 50 practices of a saved search, for whoever has its address; never kept by a cache. */
export const savedFeedRoute: PublicRoute = {
  path: PATH,
  streams: true,
  answer: async (request, services) => {
    const token = request.query.get('token') ?? '';
    const saved = await findFeed(token, services);
    const query = new URLSearchParams(saved.params);
    const feed = await loadFeed({ ...request, params: { locale: saved.locale }, query }, services);
    const self = savedFeedAddress(services.publicUrl, token);
    return {
      status: 200,
      headers: {
        'content-type': ATOM_TYPE,
        'content-language': feed.locale,
        'cache-control': 'no-store',
      },
      body: atomOf({ ...feed, self, next: null }),
      tags: [],
    };
  },
};

/** @throws GraphQLError NOT_FOUND: unknown, deleted, and of an account that is not active look alike */
async function findFeed(token: string, { reader }: PublicServices): Promise<SavedFeed> {
  const saved = isTokenShaped(token) ? await findSavedFeed(reader, hashToken(token)) : null;
  if (saved === null) throw edgeError('NOT_FOUND');
  return saved;
}
