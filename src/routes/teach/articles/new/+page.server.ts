import { fail, redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import { refuse, type Result } from '$lib/core/kit/result';
import { importAddress, importFile, importText, type Imported } from '$lib/server/imports/import';
import { bringIn } from './bring-in';
import { formWithin } from './form-within';
import { guardFor } from './guard';
import type { NewRefusal } from './words';
import type { Actions } from './$types';

/** What was refused, with what was typed, so that nothing has to be typed twice. */
type Refused = { problem: NewRefusal; way: 'paste' | 'upload' | 'address'; text?: string; address?: string };

export const actions: Actions = {
	paste: async (event) => {
		const form = await formWithin(event.request);
		if (!form) return refused({ problem: 'too-large', way: 'paste' });
		const text = wordsOf(form, 'text');
		return await bring(event, await importText(text), { way: 'paste', text });
	},
	upload: async (event) => {
		const form = await formWithin(event.request);
		if (!form) return refused({ problem: 'too-large', way: 'upload' });
		return await bring(event, await fromFile(form.get('file')), { way: 'upload' });
	},
	address: async (event) => {
		const address = wordsOf((await formWithin(event.request)) ?? new FormData(), 'address').trim();
		const imported =
			address === ''
				? refuse('no-address' as const)
				: await importAddress(address, guardFor(process.env.TEST_SITE));
		return await bring(event, imported, { way: 'address', address });
	}
};

async function bring(
	event: RequestEvent,
	imported: Result<Imported, NewRefusal>,
	typed: Omit<Refused, 'problem'>
): Promise<ActionFailure<Refused>> {
	const id = imported.ok ? await bringIn(event, imported.value) : imported;
	if (!id.ok) return refused({ ...typed, problem: id.error });
	redirect(303, `/teach/articles/${id.value}`);
}

async function fromFile(file: FormDataEntryValue | null): Promise<Result<Imported, NewRefusal>> {
	if (!(file instanceof File) || file.name === '') return refuse('no-file');
	return await importFile({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
}

function refused(what: Refused): ActionFailure<Refused> {
	return fail(what.problem === 'too-large' ? 413 : 422, what);
}

function wordsOf(form: FormData, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value : '';
}
