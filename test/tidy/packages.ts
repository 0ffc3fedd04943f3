// Which packages the project stands on: pinned exactly, each with its reason written down, and installable from any
// registry.

interface Manifest {
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}

/** The packages that are there wherever Kept is installed. */
export function runtimePackages(manifest: string): string[] {
  const { dependencies } = parse(manifest)
  return Object.keys(dependencies ?? {})
}

/** Packages whose version is a range: what is installed would depend on the day. */
export function unpinnedPackages(manifest: string): string[] {
  return everyPackage(manifest)
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name]) => name)
}

/** Packages that docs/decisions/dependencies.md has no line for, and lines in it for packages that are gone. */
export function unexplainedPackages(manifest: string, decisions: string): { missing: string[]; gone: string[] } {
  const explained = new Set(
    decisions.split('\n').flatMap((line) => /^- \*\*`([^`]+)`\*\* \S/.exec(line)?.slice(1) ?? []),
  )
  const names = everyPackage(manifest).map(([name]) => name)
  return {
    missing: names.filter((name) => !explained.has(name)),
    gone: [...explained].filter((name) => !names.includes(name)),
  }
}

/** Lines of a lock file that name the registry it was made with. Without them any registry serves the same packages. */
export function registryLines(lock: string): string[] {
  return lock.split('\n').filter((line) => /"resolved":/.test(line))
}

/**
 * Packages that others count on for some platform and that a lock file lacks. A registry that had not received them yet
 * when the lock file was made leaves such gaps; then nothing can be installed from it, on any platform.
 */
export function gapsOfLock(lock: string): string[] {
  const { packages }: { packages: Record<string, Manifest> } = JSON.parse(lock)
  return Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {})
      .filter((name) => packages[`node_modules/${name}`] === undefined)
      .filter((name) => packages[`${path}/node_modules/${name}`] === undefined),
  )
}

function everyPackage(manifest: string): [string, string][] {
  const { dependencies, optionalDependencies, devDependencies } = parse(manifest)
  return Object.entries({ ...dependencies, ...optionalDependencies, ...devDependencies })
}

function parse(manifest: string): Manifest {
  return JSON.parse(manifest)
}
