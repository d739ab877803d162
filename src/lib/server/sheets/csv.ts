import Papa from 'papaparse';
import { harmless, type Cell } from './harmless';

/** A table to be opened elsewhere: one sheet, or one file. */
export type Table = { name: string; head: string[]; rows: Cell[][] };

/** Without it Excel reads "Zoë" as "ZoÃ«". */
const byteOrderMark = '\ufeff';

/** Writes a table as comma-separated values in UTF-8, with every text in quotes and no formula in any cell. */
export function csvOf({ head, rows }: Pick<Table, 'head' | 'rows'>): string {
	const cells = [head, ...rows].map((row) => row.map(harmless));
	// In quotes throughout: a spreadsheet that parts cells at semicolons would find other cells in a name.
	const lines = Papa.unparse(cells, { quotes: (cell: unknown) => typeof cell === 'string', newline: '\r\n' });
	return `${byteOrderMark}${lines}\r\n`;
}
