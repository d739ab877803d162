import Papa from 'papaparse';
import type { ReportTable } from '../../core/report/tables';
import { harmless } from './harmless';

/** Without it Excel reads "Zoë" as "ZoÃ«". */
const byteOrderMark = '\ufeff';

/** Writes a table as comma-separated values in UTF-8, with every text in quotes and no formula in any cell. */
export function csvOf({ head, rows }: Pick<ReportTable, 'head' | 'rows'>): string {
	const cells = [head, ...rows].map((row) => row.map(harmless));
	// In quotes throughout: a spreadsheet that parts cells at semicolons would find other cells in a name.
	const lines = Papa.unparse(cells, { quotes: (cell: unknown) => typeof cell === 'string', newline: '\r\n' });
	return `${byteOrderMark}${lines}\r\n`;
}
