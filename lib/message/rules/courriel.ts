import { formatMessage } from "@/lib/message/labels/phrases";
import type { Fait } from "@/lib/message/rules/sortes";

type Contexte = {
  /** The reader's first name; null for someone without an account. */
  prenom: string | null;
  espaceNom: string;
  /** IANA zone of the espace: dates are written in it. */
  zone: string;
  /** Full address of the thing, and of the page that stops this kind of mail; null where there is none. */
  lien: string | null;
  desabonnement: string | null;
};

export type Courriel = { sujet: string; texte: string; html: string };

const ENTITES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const echapper = (text: string) => text.replace(/[&<>"']/g, (sign) => ENTITES[sign] ?? "");

/** What the mail holds, said at its foot. */
const raisonOf = ({ sorte }: Fait): string =>
  sorte === "INVITATION"
    ? "Ce courriel ne contient que des noms, un lien et une date : le reste se lit dans Recul."
    : sorte === "PARTAGE_LIEN"
      ? "Ce courriel ne contient qu’un lien et une date : le reste se lit dans Recul."
      : "Ce courriel ne contient qu’un code, une date et un lieu : le reste se lit dans Recul.";

/** A message as a mail, in text and in HTML: the same words, and nothing of the case in either. */
export function formatCourriel(fait: Fait, contexte: Contexte): Courriel {
  const { prenom, espaceNom, zone, lien, desabonnement } = contexte;
  const { titre, phrase, geste } = formatMessage(fait, zone);
  const bonjour = prenom ? `Bonjour ${prenom},` : "Bonjour,";
  const { visio } = fait;
  const raison = raisonOf(fait);
  const texte = [
    bonjour,
    phrase,
    ...(visio ? [`${REJOINDRE} :\n${visio}`] : []),
    ...(lien ? [`${geste} :\n${lien}`] : []),
    `--\n${espaceNom}\n${raison}`,
    ...(desabonnement ? [`Ne plus recevoir ce genre de rappel :\n${desabonnement}`] : []),
  ].join("\n\n");
  return {
    sujet: titre,
    texte: `${texte}\n`,
    html: htmlOf({ titre, phrase, geste, bonjour, visio, raison, ...contexte }),
  };
}

/** A mail about someone's account, outside any espace. */
export function formatCourrielCompte({ titre, phrase, geste, lien }: MotsCompte): Courriel {
  const raison =
    "Ce courriel concerne votre compte, et vous seul·e : Recul ne vous demandera jamais votre mot de passe.";
  const bonjour = "Bonjour,";
  return {
    sujet: titre,
    texte: `${[bonjour, phrase, ...(lien ? [`${geste} :\n${lien}`] : []), `--\nRecul\n${raison}`].join("\n\n")}\n`,
    html: htmlOf({
      ...{ titre, phrase, geste, bonjour, raison, lien },
      ...{ visio: null, espaceNom: "Recul", desabonnement: null },
    }),
  };
}

export type MotsCompte = { titre: string; phrase: string; geste: string; lien: string | null };

type Mots = Omit<Contexte, "prenom" | "zone"> & {
  titre: string;
  phrase: string;
  geste: string;
  bonjour: string;
  visio: string | null;
  raison: string;
};

const REJOINDRE = "Rejoindre à distance";

const STYLES = {
  page: "margin:0;padding:32px 20px;background:#faf8f3;color:#1d2430;font:16px/26px 'Atkinson Hyperlegible Next',Verdana,sans-serif",
  feuille: "max-width:34em;margin:0 auto",
  marque: "margin:0 0 24px;font:500 22px/28px Newsreader,Georgia,serif;color:#0b5a5e",
  titre: "margin:0 0 16px;font:500 24px/30px Newsreader,Georgia,serif",
  bouton:
    "display:inline-block;padding:11px 20px;border-radius:6px;background:#0b5a5e;color:#ffffff;font-weight:600;text-decoration:none",
  pied: "margin:32px 0 0;padding-top:16px;border-top:1px solid #ddd8cc;font-size:14px;line-height:22px;color:#535b68",
  lien: "color:#0b5a5e",
} as const;

/** No table, no image, no tracker: it reads the same with everything blocked. */
function htmlOf({
  titre,
  phrase,
  geste,
  bonjour,
  visio,
  raison,
  espaceNom,
  lien,
  desabonnement,
}: Mots): string {
  const p = (text: string) => `<p style="margin:0 0 16px">${text}</p>`;
  const rejoindre = visio
    ? p(`${REJOINDRE} : <a href="${echapper(visio)}" style="${STYLES.lien}">${echapper(visio)}</a>`)
    : "";
  const bouton = lien
    ? `<p style="margin:24px 0"><a href="${echapper(lien)}" style="${STYLES.bouton}">${echapper(geste)}</a></p>`
    : "";
  const arret = desabonnement
    ? `<br><a href="${echapper(desabonnement)}" style="${STYLES.lien}">Ne plus recevoir ce genre de rappel</a>`
    : "";
  return `<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${echapper(titre)}</title></head>
<body style="${STYLES.page}">
<div style="${STYLES.feuille}">
<p style="${STYLES.marque}">Recul</p>
<h1 style="${STYLES.titre}">${echapper(titre)}</h1>
${p(echapper(bonjour))}
${p(echapper(phrase))}
${rejoindre}
${bouton}
<p style="${STYLES.pied}">${echapper(espaceNom)}<br>${echapper(raison)}${arret}</p>
</div>
</body>
</html>
`;
}
