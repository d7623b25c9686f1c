/** The address of an expert's run through an exercise with certain tempers, in the order of the cast. */
export function modelPath(exercise: string, personas: readonly string[]): string {
  return `/exercise/${exercise}/model/${personas.join('.')}`;
}
