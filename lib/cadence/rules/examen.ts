import { jourOf } from "@/lib/time";
import { type Besoin, createAgenda, type Departs, narrowDeparts } from "./agenda";
import { type JourCivil, numeroOf } from "./calendrier";
import { type Place, placesOf } from "./creneaux";
import { type Motif, PASSEE, SANS_CRENEAU_COMMUN } from "./motifs";
import type { Recherche } from "./recherche";

/** What a day offers: places in order, or the first reason why there is none. */
export type Examen = { places: Place[]; motif: Motif | null };

/** Prepare the agendas once, then look at any number of days. */
export function createExamen(recherche: Recherche): (jour: JourCivil) => Examen {
  const departsDuJour = createDeparts(recherche);
  return (jour) => {
    const departs = departsDuJour(jour);
    if (!Array.isArray(departs)) return { places: [], motif: departs };
    const places = placesOf(departs, jour, recherche.heure, recherche.calendrier);
    return { places, motif: places.length > 0 ? null : SANS_CRENEAU_COMMUN };
  };
}

/** When everybody may begin on a day, or the first reason why they may not. */
function createDeparts(recherche: Recherche): (jour: JourCivil) => Departs[] | Motif {
  const { calendrier, occupations, trajets, now, protocole, lieu } = recherche;
  const depuis = now.getTime();
  const aujourdhui = numeroOf(jourOf(now, calendrier.zone));
  const pourIntervenant: Besoin = { ...protocole, depuis, trajets };
  const pourParticipant: Besoin = { ...pourIntervenant, avantMinutes: 0, apresMinutes: 0 };
  const intervenant = createAgenda(recherche.intervenant, "intervenant", occupations, calendrier);
  const participants = recherche.participants.map((personne) =>
    createAgenda(personne, "participant", occupations, calendrier),
  );

  return (jour) => {
    if (jour.numero < aujourdhui) return PASSEE;
    if (jour.blocage) return jour.blocage;
    const journee: Departs = { premier: jour.debut, dernier: jour.fin, lieu, trajetMinutes: undefined };
    let departs = narrowDeparts([journee], intervenant, jour, pourIntervenant);
    for (const participant of participants) {
      if (!Array.isArray(departs)) return departs;
      departs = narrowDeparts(departs, participant, jour, pourParticipant);
    }
    return departs;
  };
}
