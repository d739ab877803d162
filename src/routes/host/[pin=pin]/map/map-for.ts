import { error } from '@sveltejs/kit';
import { approvedCases } from '$lib/core/argue/map/approved';
import { mapOf } from '$lib/core/argue/map/map';
import { hostedGame } from '../../gate';

/** The map of this device's own argue round under a PIN. Another's, and none, are the same 404. */
export async function mapFor(locals: App.Locals, pin: string) {
	const hosted = await hostedGame(locals, pin);
	if (hosted?.kind !== 'argue')
		error(404, 'There is no argue round here for this device. Perhaps it was deleted.');
	const { argue } = hosted;
	return { argue, map: mapOf(argue.deck, approvedCases(argue)) };
}
