import { callFunction } from "@/lib/db";

export type Titulaire = { email: string; motDePasse: string | null; provisoire: boolean };

/** The account of this session; undefined when it is not open. */
export async function readTitulaire(sessionId: string | null): Promise<Titulaire | undefined> {
  const [compte] = sessionId
    ? await callFunction<Titulaire>("SELECT * FROM session_compte($1)", [sessionId])
    : [];
  return compte;
}

/** What the person of this session is called: a name one of their espaces knows, else their address; null when it is not open. */
export async function readNom(sessionId: string | null): Promise<string | null> {
  const [row] = sessionId
    ? await callFunction<{ nom: string | null; email: string }>(
        "SELECT session_nom($1) AS nom, c.email FROM session_compte($1) c",
        [sessionId],
      )
    : [];
  return row ? (row.nom ?? row.email) : null;
}

/** The address asked for this account and not confirmed yet; null when none is, or the session is not open. */
export async function readAdresseAttendue(sessionId: string | null, now: Date): Promise<string | null> {
  const [attendue] = sessionId
    ? await callFunction<{ adresse: string }>("SELECT * FROM session_adresse_attendue($1, $2)", [
        sessionId,
        now,
      ])
    : [];
  return attendue?.adresse ?? null;
}

/** What is asked again before what matters most. */
export type Preuve = {
  /** The password. */
  motDePasse: boolean;
  /** A code of the second factor. */
  code: boolean;
  /** Nothing more than that: without it nor a code to give, one signs in again. Ten minutes. */
  fraiche: boolean;
};

/** What this session has still to prove; null when it is not open. */
export async function readPreuve(sessionId: string | null): Promise<Preuve | null> {
  const [preuve] = sessionId
    ? await callFunction<Preuve>("SELECT * FROM session_preuve($1)", [sessionId])
    : [];
  return preuve ?? null;
}
