/** Machines for which npm installs a Node of the right version beside the project's other tools. */
const BUNDLED = ['linux-x64', 'linux-arm64', 'win32-x64'];

/** Why this Node cannot set the project up, or undefined where it can. */
export function nodeProblem({ version, platform, arch }) {
  const needed = BUNDLED.includes(`${platform}-${arch}`) ? [20, 0] : [22, 18];
  const [major, minor] = version.split('.').map(Number);
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return undefined;
  return `Parallax needs Node ${needed.join('.')} or newer on ${platform}-${arch}; this is Node ${version}. Get a newer one at https://nodejs.org`;
}
