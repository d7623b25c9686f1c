/** What of the Web Speech API is used to listen; TypeScript's own types do not know it yet. */
interface Recognition extends EventTarget {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  /** Sound must not leave the device. */
  processLocally: boolean;
  start(): void;
  stop(): void;
  abort(): void;
}

/** All that was heard so far; some of it may still change. */
export interface RecognitionEvent extends Event {
  results: ArrayLike<ArrayLike<{ transcript: string }>>;
}

/** The browser's class, where it can listen on the device. */
export interface RecognitionClass {
  new (): Recognition;
  prototype: Recognition;
  available(options: { langs: string[]; processLocally: true }): Promise<string>;
}
