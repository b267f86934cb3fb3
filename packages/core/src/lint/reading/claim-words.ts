import type { Claim } from '../../form/claim.ts';

/** What sentences of one language are looked for. */
export interface ClaimWords {
  /** Words that speak of each matter. */
  readonly topics: Readonly<Record<Claim['about'], readonly RegExp[]>>;
  /** Names of kinds of help, and what the agency itself does not do: they claim nothing. */
  readonly neutral: readonly RegExp[];
  /** Whole parts of sentences that are safe everywhere: keep the paper, do not miss the date, call legal help. */
  readonly safe: readonly RegExp[];
  /** Where a sentence has parts. */
  readonly joint: RegExp;
  /** "Call legal help": safe where it says whom. */
  readonly callsLegalHelp: RegExp;
  /** That a person must leave. */
  readonly mustLeave: RegExp;
  /** That a person gets something or does not. */
  readonly verdict: RegExp;
}

const en: ClaimWords = {
  topics: {
    legal: [
      /\b(laws?|lawful|unlawful|(il)?legal(ly)?|court|judges?|lawsuits?|sue[ds]?|evict\w*|lawyers?|attorneys?|custody|warrants?)\b/i,
      /\b(your|legal|tenants?['’]?|the|their) rights\b|\b(a|the|your|their) right to\b|\blandlords? (can|may|must|has|is|does|will)/i,
    ],
    benefit: [
      /\b(benefits?|medicaid|medicare|food stamps|unemployment (pay|insurance|money)|social security|section 8|housing vouchers?|public aid|tax credits?)\b/i,
      /\b(SNAP|WIC|SSI|SSDI|TANF)\b/,
    ],
    immigration: [
      /\b(immigra\w+|migrants?|visas?|green card|citizen\w*|undocumented|deport\w*|asylum|refugees?|public charge)\b/i,
      /\bICE\b/,
    ],
  },
  neutral: [
    /\b(legal|immigration|benefits?) (help|aid|office|lines?|questions?|problems?|workers?)\b|\bhelp (with|for|about) (legal|immigration|benefits?)\b|\bfree lawyers?\b/gi,
    /\b(we|nobody here|no one here) (do not|don['’]t|does not|never|will not|won['’]t) (ask|share|tell|report|check|need)\b.*/gi,
    /^.*\b(does|do) not matter (here|to us)\b.*$/gi,
  ],
  safe: [
    /^(please )?keep (the|this|that|your|every|all|any) ((court|eviction|legal) )?(papers?|letters?|notices?)( (safe|with you))?$/i,
    /^(please )?(do not|don['’]t|never) miss (the|your|that|this|any) ((court|hearing) )?(dates?|days?|hearing)( in court)?$/i,
    /^(please )?(call|text|ask) (a |the |for )?(free )?legal (help|aid)\b.*$/i,
  ],
  joint: /[,;:]|\band\b/i,
  callsLegalHelp: /\b(call|text) (a |the |for )?(free )?legal (help|aid)\b/i,
  mustLeave:
    /(?<!\b(?:if|whether|when|that|before|until) )\b(you|they|he|she|your family|the person)( \w+ly)? (must|have to|has to|need to|needs to|should|ought to|are required to|will have to) (now )?(leave|move out|get out|go away|vacate)\b/i,
  verdict:
    /(?<!\b(?:if|whether|when|that) )\b(you|they|he|she|your family|the person)(['’]re)?( (are|is|do|does|will|may|might|could|can|should|not|be|likely|probably|also|still|don['’]t|doesn['’]t|cannot|aren['’]t))* (qualif(y|ies|ied)|(in)?eligible|entitled)\b/i,
};

const es: ClaimWords = {
  topics: {
    legal: [
      /(?<!\p{L})(ley(es)?|(i)?legal(es|mente)?|(la|una|esa|su) corte|cortes|tribunal(es)?|juez(a|ces)?|demandas?|demandar(le)?|desaloj\p{L}*|abogad[oa]s?|custodia|orden de protección)(?!\p{L})/iu,
      /(?<!\p{L})(sus|tiene|los|el) derechos?(?!\p{L})|(?<!\p{L})(casero|dueño|arrendador)\p{L}* (no )?(puede|debe|tiene)(?!\p{L})/iu,
    ],
    benefit: [
      /(?<!\p{L})(beneficios?|medicaid|medicare|cupones|estampillas|seguro social|desempleo|sección 8|ayuda pública|crédito tributario)(?!\p{L})/iu,
      /(?<!\p{L})(SNAP|WIC|SSI|SSDI|TANF)(?!\p{L})/u,
    ],
    immigration: [
      /(?<!\p{L})(migratori[oa]s?|inmigra\p{L}+|migra(ción|ntes?)?|visas?|ciudadan\p{L}+|indocumentad[oa]s?|deporta\p{L}*|asilo|refugiad[oa]s?|carga pública|tarjeta verde|residencia permanente)(?!\p{L})/iu,
      /(?<!\p{L})ICE(?!\p{L})/u,
    ],
  },
  neutral: [
    /(?<!\p{L})(ayuda|asistencia|líneas?|oficina|preguntas?|problemas?) (legal(es)?|migratori[oa]s?|de (inmigración|migración|beneficios)|con (los |sus )?beneficios)(?!\p{L})|(?<!\p{L})abogad[oa]s? gratis(?!\p{L})/giu,
    /(?<!\p{L})(no|nunca) (le |les |lo |la )?(preguntamos|pedimos|compartimos|decimos|damos|avisamos|necesitamos)(?!\p{L}).*/giu,
    /^.*(?<!\p{L})(no importan? aquí|no nos importan?)(?!\p{L}).*$/giu,
  ],
  safe: [
    /^(por favor )?(guarde|conserve) (el|este|ese|su|los|sus|todos los) (papel(es)?|documentos?|cartas?|avisos?)( (de la corte|del? desalojo))?$/iu,
    /^(por favor )?no (falte a|pierda|se pierda|deje pasar) (la|esa|su|esta|ninguna) (fecha|cita|audiencia)( (en|de) la corte)?$/iu,
    /^(por favor )?(llame|escriba|pida)( a)?( la| una)?( línea de)? (ayuda|asistencia) legal(?!\p{L}).*$/iu,
  ],
  joint: /[,;:]|(?<!\p{L})y(?!\p{L})/iu,
  callsLegalHelp: /(?<!\p{L})(llame|escriba) a( la)?( línea de)? (ayuda|asistencia) legal(?!\p{L})/iu,
  mustLeave:
    /(?<!(?<!\p{L})(?:no|si|cuando) (?:usted )?)(?<!\p{L})(debe|deben|debería|tiene que|tienen que|tendrá que|necesita|hay que) (ya )?(irse|salir|salirse|desocupar|mudarse|abandonar|dejar (la|su) (casa|vivienda|hogar))(?!\p{L})/iu,
  verdict:
    /(?<!(?<!\p{L})(?:si|cuando) (?:usted )?(?:no )?)(?<!\p{L})((usted|ustedes|su familia|esa persona|la persona) )?(no )?(califican?|(podría|puede|pueden) calificar|(es|son|podría ser|puede ser) elegibles?|(tiene|tienen) derecho a|(cumple|reúne)n?( con)? los requisitos)(?!\p{L})/iu,
};

const byLanguage: Readonly<Record<string, ClaimWords>> = { en, es };

/** The lists for a language, by its primary tag (BCP 47); undefined where there are none yet. */
export function claimWordsIn(language: string): ClaimWords | undefined {
  return byLanguage[(language.split('-')[0] ?? language).toLowerCase()];
}
