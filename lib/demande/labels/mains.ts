type Mains = { mienne: boolean; noteePar: string | null; auteur: { nom: string } };

/** In whose hands a draft is, and who reads it meanwhile: the end of the line under its title. */
export function formatMains({ mienne, noteePar, auteur }: Mains): string {
  if (!mienne) return `Notée pour ${auteur.nom}, visible de vous seul·e jusqu’à ce que vous la transmettiez.`;
  const origine = noteePar ? `Notée pour vous par ${noteePar}. ` : "";
  return `${origine}Brouillon, visible de vous seul·e.`;
}
