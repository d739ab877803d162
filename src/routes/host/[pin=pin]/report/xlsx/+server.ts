import { tablesOf } from '$lib/core/report/tables';
import { xlsxOf } from '$lib/server/sheets/xlsx';
import { fileHeaders, reportFor } from '../report-for';
import type { RequestHandler } from './$types';

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The whole report, one sheet a table. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const { game, report } = await reportFor(locals, params.pin);
	const workbook = await xlsxOf(tablesOf(report));
	return new Response(new Uint8Array(workbook), { headers: fileHeaders(game, '.xlsx', xlsxType) });
};
