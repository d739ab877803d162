import { redirect, type RequestHandler } from '@sveltejs/kit';
import { pinIn } from './pin-in';

/** Leads from a typed PIN to its game. Whether there is one is said there: here nothing can be found out. */
export const GET: RequestHandler = ({ url }) => {
	const pin = pinIn(url.searchParams.get('pin') ?? '');
	redirect(303, pin === null ? '/play#not-a-pin' : `/play/${pin}`);
};
