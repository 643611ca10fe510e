import type { EffetsRefus } from "@/lib/consentement/commands/amend";
import { formatPersonnes } from "@/lib/consentement/labels/etat";
import type { Dits, Effets, Personne } from "@/lib/consentement/rules/effets";
import { formatEnumeration } from "@/lib/enumeration";
import { formatJour, formatJourLong, jourOf } from "@/lib/time";

export const REFUS_EFFETS = {
  EFFETS: "Rien n’est encore enregistré. Lisez ce que ce changement fait, en bas de la page, puis confirmez.",
} as const;

/** The form field that says what was read, and the choice that says it in words. */
export const CHAMP_LU = "lu";
export const CHAMP_EFFETS = "effets";

const MAX_JOURS = 4;

/** « du mardi 3 mars et du mardi 14 avril »; of many, « du 3 mars 2027 au 14 juin 2027 ». */
function formatJours(dates: readonly Date[], zone: string): string {
  const jours = dates.map((date) => jourOf(date, zone));
  const [premier, dernier] = [jours[0], jours.at(-1)];
  if (!premier || !dernier) return "";
  if (jours.length > MAX_JOURS) return `du ${formatJourLong(premier)} au ${formatJourLong(dernier)}`;
  return formatEnumeration(jours.map((jour) => `du ${formatJour(jour)}`));
}

const accorde = (liste: readonly unknown[], un: string, plusieurs: string): string =>
  liste.length === 1 ? un : plusieurs;

/** « La séance confirmée du mardi 3 mars redevient proposée. », « Les 2 séances confirmées du … et du … redeviennent … » */
function formatSeances(dates: readonly Date[], [un, plusieurs]: [string, string], zone: string): string[] {
  if (dates.length === 0) return [];
  const quoi = accorde(dates, un, plusieurs.replace("#", String(dates.length)));
  return [quoi.replace("@", formatJours(dates, zone))];
}

const formatQui = (personnes: readonly Personne[], un: string, plusieurs: string): string[] =>
  personnes.length === 0 ? [] : [`${formatPersonnes(personnes)} ${accorde(personnes, un, plusieurs)}`];

/** What an agreement changes, a sentence each, what touches people first. Days in `zone`. */
export function formatEffets(effets: Effets, dits: Dits, zone: string): string[] {
  const { perdent, gagnent, gardent, nonCouverts } = effets;
  const lecteurs = formatEnumeration(["Vous", ...gardent.map(({ nom }) => nom)]);
  return [
    ...formatQui(
      perdent,
      "ne lit plus rien de la situation, aussitôt.",
      "ne lisent plus rien de la situation, aussitôt.",
    ),
    ...formatQui(
      gagnent,
      "lit désormais, de la situation, ce que sa place lui ouvre.",
      "lisent désormais, de la situation, ce que leur place leur ouvre.",
    ),
    `${lecteurs} ${gardent.length === 0 ? "gardez votre accès" : "gardez votre accès, comme aujourd’hui"}.`,
    ...formatQui(
      nonCouverts,
      "reste sans être couvert·e par l’accord : aucune séance ne peut être confirmée tant que sa participation n’a pas pris fin.",
      "restent sans être couverts par l’accord : aucune séance ne peut être confirmée tant que leur participation n’a pas pris fin.",
    ),
    ...formatSeances(
      effets.reproposees,
      ["La séance confirmée @ redevient proposée.", "Les # séances confirmées, @, redeviennent proposées."],
      zone,
    ),
    ...formatSeances(
      effets.confirmables,
      ["La séance proposée @ peut être confirmée.", "Les # séances proposées, @, peuvent être confirmées."],
      zone,
    ),
    ...formatSeances(
      effets.retirees,
      [
        "La situation quitte l’ordre du jour de la séance de groupe @.",
        "La situation quitte l’ordre du jour de # séances de groupe : @.",
      ],
      zone,
    ),
    ...formatDits(dits),
    ...formatPrevenus(effets),
  ];
}

function formatDits({ ajoutees, otees, tues, dites }: Dits): string[] {
  return [
    ...(otees.length > 0 ? [`L’accord ne couvre plus : ${otees.join(" ; ")}.`] : []),
    ...(ajoutees.length > 0 ? [`L’accord couvre désormais : ${ajoutees.join(" ; ")}.`] : []),
    ...(tues.length > 0
      ? [`On ne parle plus de : ${tues.join(", ")}. Ce qui en est déjà écrit reste à relire.`]
      : []),
    ...(dites.length > 0 ? [`On peut désormais parler de : ${dites.join(", ")}.`] : []),
  ];
}

function formatPrevenus({ prevenus, perdent, gagnent }: Effets): string[] {
  const dit = "le message ne porte qu’un code et une date";
  if (prevenus === 1) return [`Une personne en est prévenue ; ${dit}.`];
  if (prevenus > 1) return [`${prevenus} personnes en sont prévenues ; ${dit}.`];
  // Reading more or less is told by nobody but who records it.
  return perdent.length + gagnent.length > 0
    ? ["Aucun message ne part : dites-le vous-même aux personnes concernées."]
    : [];
}

/** What the form is told: each effect in words, and what says that they were read. */
export function describeEffets(
  refus: { reason: string } & Partial<Omit<EffetsRefus, "reason">>,
  { zone }: { zone: string },
) {
  const { effets, dits, lu } = refus;
  if (refus.reason !== "EFFETS" || !effets || !dits || !lu) return undefined;
  return {
    errors: { [CHAMP_LU]: REFUS_EFFETS.EFFETS },
    choices: {
      [CHAMP_LU]: [{ value: lu, label: "" }],
      [CHAMP_EFFETS]: formatEffets(effets, dits, zone).map((label) => ({ value: label, label })),
    },
  };
}
