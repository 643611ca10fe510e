import { type Evenement, escapeText, eventLines, writeLines, zoneLines } from "@/lib/ics-lignes";

type Calendrier = { nom: string; zone: string; evenements: readonly Evenement[] };

/**
 * An iCalendar (RFC 5545) to subscribe to: wall-clock times in `zone`, whose definition goes with it. Lines are folded
 * at 75 octets and end in CRLF; the same calendar is written in the same octets.
 */
export function writeCalendrier({ nom, zone, evenements }: Calendrier): string {
  return writeLines("PUBLISH", [
    `X-WR-CALNAME:${escapeText(nom)}`,
    `X-WR-TIMEZONE:${zone}`,
    "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
    "X-PUBLISHED-TTL:PT1H",
    ...zoneLines(zone),
    ...evenements.flatMap((evenement) => eventLines(evenement, zone)),
  ]);
}

type Invitation = {
  zone: string;
  evenement: Evenement;
  organisateur: { nom: string; adresse: string };
  /** The address of the one who reads it. */
  invite: string;
};

/** One event for one reader's calendar (iTIP, RFC 5546): a request, or its removal once it is cancelled for them. */
export function writeInvitation({ zone, evenement, organisateur, invite }: Invitation): {
  methode: "REQUEST" | "CANCEL";
  texte: string;
} {
  const methode = evenement.statut === "CANCELLED" ? "CANCEL" : "REQUEST";
  const parties = [
    `ORGANIZER;CN="${organisateur.nom.replace(/["\p{Cc}]/gu, "")}":mailto:${organisateur.adresse}`,
    // No answer is asked for: one excuses oneself in Recul.
    `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:${invite}`,
  ];
  const texte = writeLines(methode, [...zoneLines(zone), ...eventLines(evenement, zone, parties)]);
  return { methode, texte };
}
