import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import type { ReportTable } from '../../core/report/tables';
import { harmless, type Cell } from './harmless';

/** How wide a column may get, in characters: past it, text goes on in the next line. */
const widest = 60;
const narrowest = 8;

/** Writes tables as an Excel workbook, one sheet a table: the head stays in view, numbers are numbers, no formulas. */
export async function xlsxOf(tables: readonly ReportTable[]): Promise<Buffer> {
	const sheets = tables.map((table) => ({
		sheet: table.name,
		data: dataOf(table),
		columns: table.head.map((_, column) => ({ width: widthOf(table, column) })),
		stickyRowsCount: 1
	}));
	return await writeExcelFile(sheets).toBuffer();
}

function dataOf({ head, rows }: ReportTable): SheetData {
	return [
		head.map((text) => ({ ...cellOf(text), fontWeight: 'bold' as const })),
		...rows.map((row) => row.map((cell) => (cell === null ? null : cellOf(cell))))
	];
}

function cellOf(cell: string | number) {
	if (typeof cell === 'number') return { value: cell, type: Number };
	return {
		value: String(harmless(cell)),
		type: String,
		wrap: cell.length > widest,
		alignVertical: 'top' as const
	};
}

function widthOf({ head, rows }: ReportTable, column: number): number {
	// A loop: a class of 5,000 has more cells than a call takes arguments.
	let width = narrowest;
	for (const row of [head, ...rows]) width = Math.max(width, lengthOf(row[column]) + 2);
	return Math.min(width, widest);
}

function lengthOf(cell: Cell | undefined): number {
	return String(cell ?? '').length;
}
