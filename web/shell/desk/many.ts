/** Counting of what waits stops here, on the server. */
export const MANY = 1_000;
