import { Icon } from "./icon";
import { LinkButton } from "./link-button";

type Props = { page: number; pages: number; href: (page: number) => string; label?: string };

/** « Page 2 sur 7 » between the way back and the way on. Absent when there is one page. */
export function Pagination({ page, pages, href, label = "Pages" }: Props) {
  if (pages <= 1) return null;
  return (
    <nav aria-label={label} className="no-print flex items-center justify-between gap-2">
      <span className="flex-1">
        {page > 1 ? (
          <LinkButton href={href(page - 1)} rel="prev" variant="quiet">
            <Icon name="gauche" className="size-4" />
            Précédente
          </LinkButton>
        ) : null}
      </span>
      <span className="text-14 whitespace-nowrap text-ink-soft">
        Page {page} sur {pages}
      </span>
      <span className="flex flex-1 justify-end">
        {page < pages ? (
          <LinkButton href={href(page + 1)} rel="next" variant="quiet">
            Suivante
            <Icon name="droite" className="size-4" />
          </LinkButton>
        ) : null}
      </span>
    </nav>
  );
}
