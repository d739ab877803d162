import type { QuestionKind } from '../lib/core/questions/question';

/** The kinds with options to choose from: all but match-ups. */
export const choiceKinds: QuestionKind[] = ['who-said-it', 'which-side', 'finish-the-quote', 'whos-who'];

/** An open first question, and the cookie of the device that may see it. */
export type OpenQuestion = { path: string; cookie: string };

/** Starts a play of questions of one kind, as a device that has not played before. */
export async function openQuestion(address: string, kind: QuestionKind): Promise<OpenQuestion> {
	const response = await fetch(address, {
		method: 'POST',
		redirect: 'manual',
		headers: { origin: address, accept: 'text/html' },
		body: new URLSearchParams({ kind, count: '5' })
	});
	const path = response.headers.get('location');
	const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
	if (!path?.startsWith('/practice/') || !cookie) {
		throw new Error(`No play of ${kind} could be started: ${response.status}, to ${path}`);
	}
	return { path, cookie };
}
