/** Why the form cannot be shown. */
export type FaultCode =
  | 'no-source'
  | 'bad-address'
  | 'insecure'
  | 'network'
  | 'not-found'
  | 'not-json'
  | 'wrong-format'
  | 'bad-form'
  | 'sealed-only'
  | 'no-language'
  | 'no-words';

/** Which of the widget's sentences a person reads for it (`unavailable.<key>`). */
export type FaultWords = 'network' | 'form' | 'insecure' | 'language';

const facts: Readonly<Record<FaultCode, readonly [FaultWords, string]>> = {
  'no-source': ['form', 'Set `src`, or the properties `form` and `messages`.'],
  'bad-address': ['form', 'Check `src` and `endpoint`.'],
  insecure: ['insecure', 'Serve the page and the form over https.'],
  network: ['network', 'Check the address, CORS and `connect-src`.'],
  'not-found': ['form', 'There is no form at `src`.'],
  'not-json': ['form', 'What `src` answers is not JSON.'],
  'wrong-format': ['form', 'Not of format "open-intake/1".'],
  'bad-form': ['form', 'The form breaks a rule: run it through `parseForm`.'],
  'sealed-only': ['form', 'Sealed answers only: set `key-pin`.'],
  'no-language': ['language', 'Not in the form: check `lang` and `languages`.'],
  'no-words': ['language', 'Check `{src}/messages/{tag}`.'],
};

/** A form that cannot be shown. Has a code and a fix for the developer and names the words for the person. */
export class IntakeFault extends Error {
  override readonly name = 'IntakeFault';
  readonly code: FaultCode;
  readonly words: FaultWords;
  readonly fix: string;

  constructor(code: FaultCode, cause?: unknown) {
    const [words, fix] = facts[code];
    super(`${code}: ${fix}`, { cause });
    this.code = code;
    this.words = words;
    this.fix = fix;
  }
}
