/** An upload of 5 MB with the form around it. The server's own limit, BODY_SIZE_LIMIT, has to be above this. */
const mostBytes = 5.5 * 1024 * 1024;

/**
 * Reads a form that may carry a file.
 *
 * @returns null where it is larger than anything that would be read: a browser says how large beforehand
 */
export async function formWithin(request: Request): Promise<FormData | null> {
	const length = Number(request.headers.get('content-length'));
	return length > mostBytes ? null : await request.formData();
}
