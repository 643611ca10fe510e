import Link from "next/link";

const links = [
  { href: "/aide", label: "Comprendre le TAD" },
  { href: "/accessibilite", label: "Accessibilité" },
  { href: "/confidentialite", label: "Confidentialité" },
  { href: "/securite", label: "Sécurité" },
  { href: "/mentions-legales", label: "Mentions légales" },
];

/** The pages everyone can read, at the foot of every other. */
export function SiteFooter() {
  return (
    <footer className="no-print px-4 py-6 sm:px-8 lg:px-12">
      <nav aria-label="Informations">
        <ul className="flex flex-wrap gap-x-6">
          {links.map(({ href, label }) => (
            <li key={href}>
              <Link
                href={href}
                className="inline-flex min-h-11 items-center text-14 text-ink-soft underline decoration-rule underline-offset-4 hover:text-ink hover:decoration-current"
              >
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  );
}
