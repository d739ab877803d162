import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { randomInt } from 'node:crypto';
import { isPlayable } from '$lib/core/argue/own-deck/own-deck';
import { maxSeed } from '$lib/core/kit/chance';
import { usualKeepDays } from '$lib/core/game/settings';
import { keepFor } from '../keep-for';
import { givenValues } from '../settings-form';
import { argueSettingsFrom } from './argue-form';
import { deckAsked } from './deck-asked';

/** Opens an argue round as the form asks for it, and leads its host there. */
export async function openArgue({ locals, request }: RequestEvent, device: string) {
	const form = await request.formData();
	const given = givenValues(form);
	const read = argueSettingsFrom(form);
	if (!read.ok) return fail(422, { problems: read.error, given });
	const { own, deck } = await deckAsked(locals, form);
	if (!isPlayable(deck)) return fail(422, { problems: ['deck' as const], given });
	const { settings, days } = read.value;
	const { table } = await locals.live.games.make({
		device,
		kind: 'argue',
		title: own?.title ?? deck.motion.question,
		deck,
		settings,
		seed: randomInt(maxSeed)
	});
	if (days !== usualKeepDays) await keepFor(locals, device, table, days);
	return redirect(303, `/host/${table.pin}`);
}
