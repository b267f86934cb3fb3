/** Where PostgreSQL for tests comes from; `undefined` when there is none. */
export declare function findPostgres(): { readonly url: string } | { readonly bin: string } | undefined;
