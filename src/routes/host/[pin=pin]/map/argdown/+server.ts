import { argdownOf } from '$lib/core/argue/map/argdown';
import { mapFor } from '../map-for';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) => {
	const { argue, map } = await mapFor(locals, params.pin);
	const day = new Date(argue.madeAt).toISOString().slice(0, 10);
	return new Response(argdownOf(map), {
		headers: {
			'content-type': 'text/plain; charset=utf-8',
			'content-disposition': `attachment; filename="either-side-${day}-${argue.pin}.argdown"`,
			'cache-control': 'private, no-store'
		}
	});
};
