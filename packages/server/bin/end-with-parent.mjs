// @ts-check

/**
 * Tells this process to stop when the shell in which npm started it is gone: a signal that npm gets ends that shell, which
 * hands nothing on.
 */
export function endWithParent() {
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 100);
  watch.unref();
}
