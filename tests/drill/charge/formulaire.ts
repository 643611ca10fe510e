const ENTITES: Record<string, string> = { quot: '"', "#x27": "'", amp: "&", lt: "<", gt: ">" };
const decode = (texte: string) => texte.replace(/&(quot|#x27|amp|lt|gt);/g, (_, nom) => ENTITES[nom] ?? "");
const attribut = (balise: string, nom: string) => {
  const [, valeur] = new RegExp(`\\s${nom}="([^"]*)"`).exec(balise) ?? [];
  return valeur === undefined ? undefined : decode(valeur);
};
const BALISES = /<input\b[^>]*>|<textarea\b[^>]*>[\s\S]*?<\/textarea>|<select\b[^>]*>[\s\S]*?<\/select>/g;
const LIMITE = "----recul-charge";

/** Answers by field; a list ticks several boxes. */
export type Reponses = Record<string, string | readonly string[]>;
/** A form as a browser without JavaScript holds it: what it would send as it stands, and what each field may be answered. */
export type Formulaire = { champs: [nom: string, valeur: string][]; choix: Map<string, string[]> };

function readSelect(balise: string): { valeurs: string[]; prise: string } {
  const options = (balise.match(/<option\b[^>]*>/g) ?? []).filter((option) => !/\sdisabled=/.test(option));
  const valeurs = options.map((option) => attribut(option, "value") ?? "");
  const prise = options.findIndex((option) => /\sselected=/.test(option));
  return { valeurs, prise: valeurs[Math.max(0, prise)] ?? "" };
}

/** The form of the page in which `marque` stands. Throws where there is none. */
export function readFormulaire(html: string, marque: string): Formulaire {
  const form = (html.match(/<form\b[\s\S]*?<\/form>/g) ?? []).find((texte) => texte.includes(marque));
  if (!form) throw new Error(`no form with ${marque}`);
  const champs: Formulaire["champs"] = [];
  const choix: Formulaire["choix"] = new Map();
  const offrir = (nom: string, valeurs: string[]) =>
    choix.set(nom, [...(choix.get(nom) ?? []), ...valeurs.filter(Boolean)]);
  for (const [balise] of form.matchAll(BALISES)) {
    const nom = attribut(balise, "name");
    if (nom === undefined) continue;
    if (balise.startsWith("<textarea")) {
      champs.push([nom, decode(balise.replace(/^<[^>]*>|<\/textarea>$/g, ""))]);
    } else if (balise.startsWith("<select")) {
      const { valeurs, prise } = readSelect(balise);
      offrir(nom, valeurs);
      champs.push([nom, prise]);
    } else {
      const type = attribut(balise, "type");
      const valeur = attribut(balise, "value") ?? (type === "checkbox" ? "on" : "");
      const aCocher = type === "checkbox" || type === "radio";
      if (aCocher) offrir(nom, [valeur]);
      if (!aCocher || /\schecked=/.test(balise)) champs.push([nom, valeur]);
    }
  }
  return { champs, choix };
}

/** The body of the form with these answers in place of what stood there. */
export function fillFormulaire({ champs }: Formulaire, reponses: Reponses): { type: string; corps: string } {
  const dits = Object.entries(reponses).flatMap(([nom, valeur]) =>
    [valeur].flat().map((un): [string, string] => [nom, un]),
  );
  const tous = [...champs.filter(([nom]) => !(nom in reponses)), ...dits];
  const parts = tous.map(
    ([nom, valeur]) => `--${LIMITE}\r\nContent-Disposition: form-data; name="${nom}"\r\n\r\n${valeur}\r\n`,
  );
  return { type: `multipart/form-data; boundary=${LIMITE}`, corps: `${parts.join("")}--${LIMITE}--\r\n` };
}
