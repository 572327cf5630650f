/** Waits until something has come about. @throws Error when it has not in time */
export async function until(holds: () => Promise<boolean>, limitMs = 20_000): Promise<void> {
  for (const end = Date.now() + limitMs; !(await holds());) {
    if (Date.now() > end) throw new Error('it has not come to that');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
