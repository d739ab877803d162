import { pino } from 'pino';

/** The server's log: JSON lines on standard error, so that what a person started stays readable. */
export const log = pino({ base: null }, pino.destination({ dest: 2, sync: true }));
