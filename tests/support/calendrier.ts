import ICAL from "ical.js";

/** What a calendar program other than ours understands of a calendar. */
export function readCalendrier(texte: string) {
  const calendrier = new ICAL.Component(ICAL.parse(texte));
  const zones = calendrier.getAllSubcomponents("vtimezone").map((zone) => new ICAL.Timezone(zone));
  const instantOf = (time: ICAL.Time, tzid: unknown) => {
    const zone = zones.find((known) => known.tzid === tzid);
    if (zone) time.zone = zone;
    return time.toJSDate();
  };
  return calendrier.getAllSubcomponents("vevent").map((component) => {
    const text = (name: string) => (component.getFirstPropertyValue(name) ?? null) as string | null;
    const instant = (name: string) => {
      const property = component.getFirstProperty(name);
      return instantOf(property?.getFirstValue() as ICAL.Time, property?.getParameter("tzid"));
    };
    return {
      uid: text("uid"),
      sequence: Number(component.getFirstPropertyValue("sequence")),
      titre: text("summary"),
      lieu: text("location"),
      statut: text("status"),
      transparence: text("transp"),
      debut: instant("dtstart"),
      fin: instant("dtend"),
      modifie: instant("last-modified"),
      organisateur: text("organizer"),
      invite: text("attendee"),
      proprietes: component.getAllProperties().map(({ name }) => name),
    };
  });
}

/** The method of a calendar: what a program is to do with it. */
export const methodeOf = (texte: string) =>
  new ICAL.Component(ICAL.parse(texte)).getFirstPropertyValue("method") as string | null;

type Evenement = ReturnType<typeof readCalendrier>[number];

/** A calendar that acts on what it is sent, as RFC 5546 says: by UID, the highest SEQUENCE then the latest; a CANCEL removes. */
export function createAgenda() {
  const lus = new Map<string, Evenement & { retire: boolean }>();
  return {
    recevoir: (texte: string) => {
      for (const evenement of readCalendrier(texte)) {
        const connu = lus.get(evenement.uid ?? "");
        const rangs = [
          evenement.sequence - (connu?.sequence ?? -1),
          +evenement.modifie - +(connu?.modifie ?? 0),
        ];
        if ((rangs.find((rang) => rang !== 0) ?? 0) < 0) continue;
        lus.set(evenement.uid ?? "", { ...evenement, retire: methodeOf(texte) === "CANCEL" });
      }
    },
    lire: () => [...lus.values()].filter(({ retire }) => !retire),
  };
}
