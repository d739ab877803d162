import { ownDeck } from '../../change';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({ own: await ownDeck(locals, params.id) });
