import { summariesOf } from '$lib/core/quotes/summary';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({ articles: summariesOf(locals.corpus) });
