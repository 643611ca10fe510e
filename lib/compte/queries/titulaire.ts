import { callFunction } from "@/lib/db";

export type Titulaire = { email: string; motDePasse: string | null; provisoire: boolean };

/** The account of this session; undefined when it is not open. */
export async function readTitulaire(sessionId: string | null): Promise<Titulaire | undefined> {
  const [compte] = sessionId
    ? await callFunction<Titulaire>("SELECT * FROM session_compte($1)", [sessionId])
    : [];
  return compte;
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
