import { checkAgendaExterne } from "@/lib/agenda-externe/commands/gerer";
import { saveConsentement } from "@/lib/demande/commands/depot-consentement";
import { savePrecautions } from "@/lib/demande/commands/depot-precautions";
import { saveEtape } from "@/lib/demande/commands/depot-save";
import { openMessage, readMessages } from "@/lib/message/commands/lecture";
import { updatePreferences } from "@/lib/message/commands/preference";
import { createProtocole } from "@/lib/protocole/commands/create";

// biome-ignore lint/complexity/noBannedTypes: doors are compared by identity, whatever they take.
type Fonction = Function;

/** The acts that may leave no line in the journal, and why that is right. */
export const SANS_LIGNE: ReadonlySet<Fonction> = new Set<Fonction>([
  // One's own list of messages and mails, which tell nothing of a content.
  ...[openMessage, readMessages, updatePreferences],
  // One's own calendar, read again as the worker does every five minutes.
  checkAgendaExterne,
  // What says the same as what is kept is no act; another test changes it and finds the line.
  ...[saveEtape, savePrecautions, saveConsentement],
  // The draft that is there already is given back.
  createProtocole,
]);
