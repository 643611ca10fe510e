const words = (liste: string): ReadonlySet<string> => new Set(liste.trim().split(/\s+/));

/** Ways whose name alone makes an address. */
export const VOIES =
  words(`rue avenue av ave bd bld blvd boulevard allee allees impasse imp chemin che route rte quai square sq venelle
  ruelle faubourg fbg fg rond-point esplanade promenade sentier lotissement hameau clos chaussee`);
/** Words that name a way only beside a number or a verb of dwelling: « une place en CHRS », « en cours ». */
export const VOIES_AMBIGUES = words(
  "place pl cours cite passage voie villa mail cote parc village tour levee ferme domaine",
);
export const RESIDENCES = words("residence res immeuble lotissement hlm");
export const COMPLEMENTS = words(
  "appartement appart appt apt app logement batiment bat escalier esc lgt porte",
);
export const PETITS_MOTS = words(
  "de du des d' la le les l' au aux en sous sur a et saint sainte st ste dr general abbe docteur",
);
const DOMICILE =
  /\b(?:habit|domicili|demeur|r[ée]sid|log[ée]|h[ée]berg|adresse|vit\b|vivent\b|squat|domicile|chez|install[ée]|emm[ée]nag|d[ée]m[ée]nag|courrier)[^.;!?\n]{0,40}$/;

/** Whether what comes before speaks of where someone lives. */
export function isDomicile(avant: string): boolean {
  return DOMICILE.test(avant);
}

/** Whether five digits can be a French postcode. */
export function isCodePostal(chiffres: string): boolean {
  return /^(?:0[1-9]|[1-8]\d|9[0-578])\d{3}$/.test(chiffres);
}
