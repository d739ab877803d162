import { refuse, type Result } from '../../../core/kit/result';
import { longestText } from '../limits';
import { loadDocx, readDocx } from './docx';
import { loadHtml, readHtml } from './html';
import type { ReaderJob, Reading, ReadingRefusal } from './job';
import { loadPdf, readPdf } from './pdf';

/** Loads the libraries of a kind, so that what they take does not count for the article. */
export async function prepare(kind: string): Promise<void> {
	if (kind === 'html') await loadHtml();
	if (kind === 'docx') await loadDocx();
	if (kind === 'pdf') await loadPdf();
}

/** Reads a page or file. Whatever a library throws about it means that the file is damaged. */
export async function read(job: ReaderJob): Promise<Result<Reading, ReadingRefusal>> {
	try {
		const answer = await readerOf(job);
		return answer.ok && answer.value.text.length > longestText ? refuse('too-long') : answer;
	} catch {
		return refuse('damaged');
	}
}

function readerOf(job: ReaderJob): Promise<Result<Reading, ReadingRefusal>> {
	switch (job.kind) {
		case 'html':
			return readHtml(job.html, job.address);
		case 'docx':
			return readDocx(job.bytes);
		case 'pdf':
			return readPdf(job.bytes);
	}
}
