import { sides } from '$lib/core/quotes/codebook';
import { mapFor } from './map-for';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
	const { argue, map } = await mapFor(locals, params.pin);
	setHeaders({ 'cache-control': 'private, no-store' });
	return {
		pin: argue.pin,
		title: argue.title,
		isOpen: argue.phase !== 'over',
		isSwapped: argue.seed % 2 === 1,
		// By lot, and the same at every look. The lowest bit has drawn hue and shape already.
		firstSide: sides[Math.floor(argue.seed / 2) % 2] ?? 'enforcement',
		map
	};
};
