import "server-only";
import { cookies, headers } from "next/headers";
import { adresseOf } from "@/lib/adresse";
import { fournisseurCookie } from "@/lib/session";

const MINUTES = 15;

/** The network address of this request, for the sign-in limits. */
export const readAdresse = async (): Promise<string> => adresseOf((await headers()).get("x-forwarded-for"));

/** What the browser keeps while it is at the identity provider. */
export async function keepLien(lien: string): Promise<void> {
  const { name, options } = fournisseurCookie();
  (await cookies()).set(name, lien, { ...options, maxAge: MINUTES * 60 });
}

/** What it kept, which it keeps no longer. */
export async function takeLien(): Promise<string | undefined> {
  const { name } = fournisseurCookie();
  const lien = (await cookies()).get(name)?.value;
  (await cookies()).delete({ name, path: "/" });
  return lien;
}
