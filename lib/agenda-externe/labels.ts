import type { AgendaExterneLigne } from "@/lib/agenda-externe/queries";
import { AGENDAS_MAX } from "@/lib/agenda-externe/rules";
import { addDays, formatHeure, formatMoment, formatPlage, type Jour, toInstant } from "@/lib/time";
import type { FauteLecture } from "@/prisma/client/enums";

type Plage = { debut: Date; fin: Date };

/** « de 9 h à 11 h », « jusqu’à 11 h », « toute la journée »: what of it falls on that day. */
function heuresOf({ debut, fin }: Plage, jour: Jour, zone: string): string {
  const avant = debut <= toInstant(jour, "00:00", zone);
  const apres = fin >= toInstant(addDays(jour, 1), "00:00", zone);
  if (avant && apres) return "toute la journée";
  if (avant) return `jusqu’à ${formatHeure(fin, zone)}`;
  return apres ? `à partir de ${formatHeure(debut, zone)}` : formatPlage(debut, fin, zone);
}

/** « occupé·e de 9 h à 11 h, de 14 h à 15 h (agenda externe) »: what falls on a day, in a line; null for nothing. */
export function formatOccupe(plages: readonly Plage[], jour: Jour, zone: string): string | null {
  if (plages.length === 0) return null;
  const heures = new Set(plages.map((plage) => heuresOf(plage, jour, zone)));
  return `occupé·e ${[...heures].join(", ")} (agenda externe)`;
}

/** « 9 h–10 h 30 occupé·e », for the line of a day in a month. */
export function formatOccupeCourt(plage: Plage, jour: Jour, zone: string): string {
  const dedans =
    plage.debut >= toInstant(jour, "00:00", zone) && plage.fin <= toInstant(addDays(jour, 1), "00:00", zone);
  const heures = dedans
    ? `${formatHeure(plage.debut, zone)}–${formatHeure(plage.fin, zone)}`
    : heuresOf(plage, jour, zone);
  return `${heures} occupé·e`;
}

export const REFUS_AGENDA_EXTERNE = {
  INTERDIT: "Votre rôle n’a pas de disponibilités à tenir.",
  INTROUVABLE: "Cet agenda n’est plus là. Rechargez la page.",
  ADRESSE_ILLISIBLE:
    "Cette adresse ne peut pas être lue. Copiez-la de nouveau, sans nom ni mot de passe dedans.",
  DEJA_LA: "Cet agenda est déjà dans la liste.",
  TROP: `Au plus ${AGENDAS_MAX} agendas. Retirez-en un d’abord.`,
  TROP_TOT: "Cet agenda vient d’être lu. Attendez une minute avant de redemander.",
} as const;

/** What is wrong, and what its owner can do. */
const FAUTES = {
  ADRESSE_INTERDITE:
    "Cette adresse mène à une machine qui n’est pas sur l’internet public : Recul ne la lit pas. Demandez à votre service informatique une adresse publique.",
  ADRESSE_PERDUE: "Recul ne peut plus relire cette adresse. Retirez-la, puis ajoutez-la de nouveau.",
  INJOIGNABLE: "Le serveur de cet agenda ne répond pas, ou son certificat n’est pas valable.",
  REFUSEE:
    "Le serveur refuse cette adresse. Elle a peut-être été remplacée : copiez la nouvelle depuis votre autre agenda.",
  TROP_LENTE: "Le serveur de cet agenda met trop de temps à répondre.",
  TROP_LOURDE:
    "Cet agenda dépasse 2 Mo. Publiez-en un qui couvre moins d’années, ou seulement les temps occupés.",
  TROP_DE_RENVOIS: "Cette adresse renvoie sans cesse vers une autre. Copiez-la de nouveau.",
  ILLISIBLE:
    "Ce qui se trouve à cette adresse n’est pas un agenda. Vérifiez que c’est bien l’adresse au format iCal.",
  TROP_CHARGEE: "Cet agenda contient plus d’événements ou de répétitions que Recul n’en lit.",
} as const satisfies Record<FauteLecture, string>;

export const formatFaute = (faute: FauteLecture, code: number | null): string =>
  code === null ? FAUTES[faute] : `${FAUTES[faute]} (réponse ${code})`;

const plages = (nombre: number) =>
  ({ 0: "aucun temps occupé à venir", 1: "un temps occupé à venir" })[nombre] ??
  `${nombre} temps occupés à venir`;

/** « 2 agendas sont lus. L’un d’eux ne répond plus. »: the state of the page. */
export function formatAgendas(agendas: readonly Pick<AgendaExterneLigne, "faute">[]): string {
  const nombre = agendas.length;
  if (nombre === 0) return "Quand une date se cherche, Recul peut éviter ce que disent vos autres agendas.";
  const fautes = agendas.filter(({ faute }) => faute !== null).length;
  const lus = nombre === 1 ? "Un agenda est lu." : `${nombre} agendas sont lus.`;
  if (fautes === 0) return lus;
  if (nombre === 1) return "Votre agenda n’est plus lu.";
  return `${lus} ${fautes === 1 ? "L’un d’eux ne répond plus." : `${fautes} ne répondent plus.`}`;
}

/** « Lu mardi 3 mars à 9 h : 12 temps occupés à venir. » What is kept is as it was at that reading, whatever has failed since. */
export function formatLecture({ luLe, enCours, occupations }: AgendaExterneLigne, zone: string): string {
  if (!luLe) return enCours ? "Première lecture en cours." : "Pas encore lu.";
  const reste = enCours ? " Nouvelle lecture en cours." : "";
  return `Lu le ${formatMoment(luLe, zone)} : ${plages(occupations)}.${reste}`;
}
