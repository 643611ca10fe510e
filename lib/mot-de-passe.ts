import { hash, verify } from "@node-rs/argon2";

/** OWASP's second recommended argon2id profile: 19 MiB, 2 passes, 1 lane. */
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashMotDePasse = (motDePasse: string): Promise<string> => hash(motDePasse, OPTIONS);

/** An address without an account takes as long as one with: compared with a hash nobody's password has. */
const PERSONNE =
  "$argon2id$v=19$m=19456,t=2,p=1$cGVyc29ubmUtcGVyc29ubmU$7hNc0pEYyYtO3V1Wn5cQe5n0V6dN9dS1sZ0kq2l7g3A";

export async function verifyMotDePasse(
  motDePasse: string,
  empreinte: string | null | undefined,
): Promise<boolean> {
  const matches = await verify(empreinte ?? PERSONNE, motDePasse).catch(() => false);
  return matches && Boolean(empreinte);
}
