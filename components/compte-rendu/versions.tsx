import Link from "next/link";
import type { VersionLigne } from "@/lib/compte-rendu/queries/versions";
import { formatMoment } from "@/lib/time";

type Props = { base: string; zone: string; versions: readonly VersionLigne[]; lue: number };

/** Every validated version stays readable, the last first. */
export function Versions({ base, zone, versions, lue }: Props) {
  return (
    <ol reversed className="flex flex-col gap-3 text-14">
      {versions.map(({ version, valideLe, validePar }) => (
        <li key={version} className="flex flex-col">
          {version === lue ? (
            <strong aria-current="page">Version {version}, que vous lisez</strong>
          ) : (
            <Link className="link inline-flex min-h-6 items-center" href={`${base}?version=${version}`}>
              Version {version}
            </Link>
          )}
          {valideLe ? (
            <span className="text-ink-soft">
              validée le {formatMoment(valideLe, zone, { annee: true })} par {validePar}
            </span>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
