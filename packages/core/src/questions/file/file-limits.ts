/** The most bytes that all files of a submission may have together while they travel inside it. */
export const largestInside = 150_000;
