/** The steps of a method, in their order. */
export function MethodSteps({ steps, language }: { steps: readonly string[]; language: string }) {
  return (
    <ol className="method-steps" lang={language}>
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}
