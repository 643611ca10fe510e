import Link from "next/link";
import type { VersionLigne } from "@/lib/protocole/queries/versions";
import { formatJourLong, jourOf } from "@/lib/time";

type Props = { base: string; zone: string; versions: readonly VersionLigne[] };

/** Every published version stays readable, the last first. */
export function Versions({ base, zone, versions }: Props) {
  return (
    <ol reversed className="flex flex-col gap-3 text-14">
      {versions.map(({ version, publieLe, publiePar }) => (
        <li key={version} className="flex flex-col">
          <Link className="link inline-flex min-h-6 items-center" href={`${base}/versions/${version}`}>
            Version {version}
          </Link>
          <span className="text-ink-soft">
            {formatJourLong(jourOf(publieLe, zone))}, par {publiePar}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** The version as a file, to print or to send. */
export function Emporter({ base, version }: { base: string; version: number }) {
  return (
    <ul className="flex flex-col gap-1 text-14">
      <li>
        <a
          className="link inline-flex min-h-6 items-center"
          href={`${base}/versions/${version}/pdf`}
          download
        >
          En PDF
        </a>
      </li>
      <li>
        <a
          className="link inline-flex min-h-6 items-center"
          href={`${base}/versions/${version}/docx`}
          download
        >
          En document Word
        </a>
      </li>
    </ul>
  );
}
