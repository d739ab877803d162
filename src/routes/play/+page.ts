// The same for everybody: a class that opens it at once asks the server for a file and nothing else.
export const prerender = true;
