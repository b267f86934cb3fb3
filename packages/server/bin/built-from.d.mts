export declare function sourceDigest(root: string): string;
export declare function builtFrom(root: string): string;
export declare function noteBuiltFrom(root: string, digest: string): void;
