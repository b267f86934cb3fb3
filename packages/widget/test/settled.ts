/** Everything that a change asked for has been drawn. (Frames do not come to a tab that another one hides.) */
export async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await new Promise((resolve) => setTimeout(resolve));
}
