import type { AccordRefus, admitMembre } from "@/lib/groupe/commands/admit";
import type { InviteRefus } from "@/lib/groupe/commands/invite";
import type { CreateRefus } from "@/lib/groupe/commands/open";
import type { TransferGroupeRefus } from "@/lib/groupe/commands/transfer";
import type { UpdateRefus } from "@/lib/groupe/commands/update";
import { formatMoment } from "@/lib/time";

const INTROUVABLE = "Ce groupe n’existe pas, ou n’est pas de ceux que vous tenez. Revenez à la liste.";
const PERIME = "Ce groupe a changé depuis que vous avez ouvert la page. Rechargez-la, puis recommencez.";
const CLOS = "Ce groupe est clos : rien ne s’y ajoute plus.";
const STRUCTURE_INCONNUE = "Cette structure n’est plus proposée. Choisissez à nouveau.";
const INTERVENANT_INCONNU = "Cette personne n’est plus intervenante dans votre espace. Choisissez à nouveau.";

export const REFUS_OUVERTURE = {
  INTERDIT: "Seuls les intervenant·es et le secrétariat ouvrent un groupe.",
  LIEU_INCONNU: "Ce territoire n’existe plus. Choisissez à nouveau.",
  STRUCTURE_INCONNUE,
  INTERVENANT_INCONNU,
} as const satisfies Record<CreateRefus, string>;

export const REFUS_MODIFICATION = {
  ...{ INTROUVABLE, PERIME, CLOS, STRUCTURE_INCONNUE },
  PLACES: "Davantage de personnes sont déjà membres : notez d’abord qui quitte le groupe.",
} as const satisfies Record<UpdateRefus, string>;

export const REFUS_INVITER = {
  ...{ INTROUVABLE, CLOS },
  PERSONNE_INCONNUE: "Une de ces personnes n’est plus professionnelle dans votre espace. Cochez à nouveau.",
  DEJA_LA: "Une de ces personnes est déjà dans le groupe, ou n’a pas encore répondu. Cochez à nouveau.",
} as const satisfies Record<InviteRefus, string>;

export const REFUS_REPONSE = {
  INTROUVABLE: "Cette invitation n’attend plus de réponse. Revenez à la liste de vos groupes.",
} as const;

type AdmitRefus = Extract<Awaited<ReturnType<typeof admitMembre>>, { ok: false }>["reason"];

export const REFUS_ADMETTRE = {
  ...{ CLOS },
  INTROUVABLE: "Cette personne n’attend plus de place dans ce groupe.",
  COMPLET: "Le groupe est complet. Ajoutez une place, ou attendez qu’une se libère.",
  ACCORD:
    "Une situation inscrite à l’ordre du jour ne peut pas encore être évoquée devant cette personne : l’accord ne la couvre pas.",
} as const satisfies Record<AdmitRefus, string>;

/** Which séance and which code are in the way of an admission, and what can be done. */
export function describeAdmettre(refus: { ok: false; reason: string }, { zone }: { zone: string }) {
  if (refus.reason !== "ACCORD") return undefined;
  const { code, debut } = refus as AccordRefus;
  return {
    message: `À la séance du ${formatMoment(debut, zone)}, la situation ${code} est à l’ordre du jour et l’accord de la personne ne couvre pas ce professionnel. Étendez l’accord, ou retirez la situation de cet ordre du jour.`,
  };
}

export const REFUS_SORTIE = {
  INTROUVABLE: "Cette personne n’est plus membre du groupe.",
  JOUR: "Indiquez un jour entre son entrée dans le groupe et aujourd’hui.",
} as const;

export const REFUS_CONFIER = {
  ...{ INTROUVABLE, PERIME, CLOS, INTERVENANT_INCONNU },
  DEJA_LA: "Cette personne a déjà la charge du groupe.",
  MEMBRE: "Cette personne prend part au groupe, ou y est invitée : elle ne peut pas en avoir la charge.",
  AGENDA_PRIS:
    "Une des séances à venir tombe sur un rendez-vous de cette personne. Déplacez-la d’abord, puis recommencez.",
} as const satisfies Record<TransferGroupeRefus, string>;

export const REFUS_CLORE = {
  ...{ INTROUVABLE, PERIME, CLOS },
  MOTIF_INCONNU: "Ce motif n’est plus proposé. Choisissez à nouveau.",
} as const;
