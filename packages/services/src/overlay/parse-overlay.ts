import { type Overlay, overlaySchema } from './overlay.ts';

/** Something wrong with an overlay. */
export interface OverlayIssue {
  readonly code: 'bad-json' | 'missing' | 'wrong-type' | 'unknown-key' | 'unknown-value' | (typeof ownCodes)[number];
  /** RFC 6901 pointer into the overlay. */
  readonly path: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

const ownCodes = ['not-a-day', 'not-a-time', 'unknown-language', 'unknown-time-zone'] as const;

type ZodIssue = NonNullable<ReturnType<typeof overlaySchema.safeParse>['error']>['issues'][number];

const pointer = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (within, key) =>
      typeof within === 'object' && within !== null ? (within as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}

function issuesOf(issue: ZodIssue, written: unknown): readonly OverlayIssue[] {
  const path = pointer(issue.path);
  const own = ownCodes.find((code) => code === issue.message);
  if (own !== undefined) return [{ code: own, path }];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ code: 'unknown-key', path: path + pointer([key]), params: { key } }));
  if (issue.message === 'missing' || valueAt(written, issue.path) === undefined) return [{ code: 'missing', path }];
  return issue.code === 'invalid_type'
    ? [{ code: 'wrong-type', path, params: { expected: issue.expected } }]
    : [
        {
          code: 'unknown-value',
          path,
          ...(issue.code === 'invalid_value' && { params: { expected: issue.values.join(', ') } }),
        },
      ];
}

/**
 * Reads an overlay whole: with one mistake in it nothing of it counts, so that nothing is shown by half an approval. It never throws.
 *
 * @param overlay the text of the file, or what `JSON.parse` gave
 */
export function parseOverlay(
  overlay: unknown,
): { readonly overlay: Overlay } | { readonly overlay?: undefined; readonly issues: readonly OverlayIssue[] } {
  let written = overlay;
  if (typeof overlay === 'string') {
    try {
      written = JSON.parse(overlay.replace(/^\uFEFF/, ''));
    } catch {
      return { issues: [{ code: 'bad-json', path: '' }] };
    }
  }
  const { success, data, error } = overlaySchema.safeParse(written);
  return success ? { overlay: data } : { issues: error.issues.flatMap((issue) => issuesOf(issue, written)) };
}
