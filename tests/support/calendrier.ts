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
      proprietes: component.getAllProperties().map(({ name }) => name),
    };
  });
}
