/** How long an article may be, in UTF-16 code units. */
export const longestText = 200_000;
/** How large an upload or a paste may be, in bytes. */
export const largestUpload = 5 * 1024 * 1024;

/** What one reading process may take before it is killed. */
export const readerLimits = {
	millis: 10_000,
	/** Resident memory beyond what the process had when it was ready to read. */
	bytes: 256 * 1024 * 1024
};
/** How many articles are read at once, and how many may wait for their turn. */
export const readersAtOnce = 2;
export const readersWaiting = 8;

/** What a zip file may hold: a DOCX of a long report with pictures stays far below. */
export const zipLimits = {
	unpackedBytes: 30 * 1024 * 1024,
	entries: 2_000,
	ratio: 200,
	ratioFrom: 1024 * 1024
};

/** What one web page may take, from the name's resolution to the last byte, redirects included. */
export const addressLimits = { millis: 10_000, bytes: 3 * 1024 * 1024, redirects: 5 };
export type AddressLimits = typeof addressLimits;
