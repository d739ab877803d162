import { xlsxOf } from '$lib/server/sheets/xlsx';
import { fileHeaders, reportFor, sheetsOf } from '../report-for';
import type { RequestHandler } from './$types';

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The whole report, one sheet a table. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const { table, of } = await reportFor(locals, params.pin);
	const workbook = await xlsxOf(sheetsOf(of));
	return new Response(new Uint8Array(workbook), { headers: fileHeaders(table, '.xlsx', xlsxType) });
};
