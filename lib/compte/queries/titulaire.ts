import { callFunction } from "@/lib/db";

export type Titulaire = { email: string; motDePasse: string | null; provisoire: boolean };

/** The account of this session; undefined when it is not open. */
export async function readTitulaire(sessionId: string | null): Promise<Titulaire | undefined> {
  const [compte] = sessionId
    ? await callFunction<Titulaire>("SELECT * FROM session_compte($1)", [sessionId])
    : [];
  return compte;
}
