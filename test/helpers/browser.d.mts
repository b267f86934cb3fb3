export function findBrowser(): Promise<{ readonly path: string; readonly args: readonly string[] }>;
