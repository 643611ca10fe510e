import { env } from "@/lib/env";

/** How to reach whoever runs this instance: the configured contact, or the administrator one knows. */
export function Contact() {
  const contact = env().RECUL_CONTACT;
  if (!contact) return "adressez-vous à l’administrateur ou à l’administratrice de votre espace";
  if (!contact.includes("@")) return `adressez-vous à : ${contact}`;
  return (
    <>
      écrivez à <a href={`mailto:${contact}`}>{contact}</a>
    </>
  );
}
