import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RecognitionClass } from '../../src/adapters/speech/recognition-type';
import { openWebEar } from '../../src/adapters/speech/web-ear';
import { openWebVoice } from '../../src/adapters/speech/web-voice';

describe('the voice', () => {
  class Utterance extends EventTarget {
    constructor(readonly text: string) {
      super();
    }
  }
  beforeEach(() => vi.stubGlobal('SpeechSynthesisUtterance', Utterance));
  afterEach(() => vi.unstubAllGlobals());

  type Spoken = Utterance & { voice: { name: string }; rate: number; pitch: number };
  function synthesis(voices: { name: string; lang: string; localService: boolean }[]) {
    const spoken: Spoken[] = [];
    const system = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      speak: (utterance: Spoken) => void spoken.push(utterance),
      cancel: () => spoken.at(-1)?.dispatchEvent(new Event('error')),
    });
    return { system: system as unknown as SpeechSynthesis, spoken };
  }
  const local = (name: string, lang: string) => ({ name, lang, localService: true });

  it('is one of the device, never one that a server speaks', async () => {
    const { system } = synthesis([{ ...local('Google', 'zh-CN'), localService: false }]);
    expect(await openWebVoice(system, 'zh')).toBeNull();
    expect(await openWebVoice(synthesis([local('Ting', 'zh-CN')]).system, 'en')).toBeNull();
  });

  it('prefers the mainland’s Chinese, takes the manner of the persona, and ends when it has spoken', async () => {
    const { system, spoken } = synthesis([local('Sinji', 'zh-HK'), local('Ting', 'zh_CN')]);
    const voice = await openWebVoice(system, 'zh');
    const said = voice?.speak('您好', { rate: 0.8, pitch: 1.1 });
    expect(spoken[0]).toMatchObject({
      text: '您好',
      rate: 0.8,
      pitch: 1.1,
      voice: { name: 'Ting' },
    });
    spoken[0]?.dispatchEvent(new Event('end'));
    await expect(said).resolves.toBeUndefined();
  });

  it('waits for voices that come late, and ends when it is stopped', async () => {
    const voices: ReturnType<typeof local>[] = [];
    const { system, spoken } = synthesis(voices);
    const opening = openWebVoice(system, 'en');
    voices.push(local('Sam', 'en-US'));
    system.dispatchEvent(new Event('voiceschanged'));
    const voice = await opening;
    const said = voice?.speak('Hello', { rate: 1, pitch: 1 });
    voice?.stop();
    await expect(said).resolves.toBeUndefined();
    expect(spoken).toHaveLength(1);
  });
});

describe('the ear', () => {
  const asked: unknown[] = [];
  function recognition(state: string, knows = true) {
    class Recognition extends EventTarget {
      static last: Recognition;
      static available(options: unknown) {
        asked.push(options);
        return Promise.resolve(state);
      }
      started = false;
      constructor() {
        super();
        Recognition.last = this;
      }
      start() {
        this.started = true;
      }
      stop() {
        this.dispatchEvent(new Event('end'));
      }
      abort() {}
    }
    if (knows) Object.assign(Recognition.prototype, { processLocally: false });
    return Recognition;
  }
  const asClass = (r: unknown) => r as RecognitionClass;

  it('listens on the device only: where that cannot be had there is none', async () => {
    expect(await openWebEar(asClass(recognition('downloadable')), 'zh')).toBeNull();
    expect(await openWebEar(asClass(recognition('unavailable')), 'zh')).toBeNull();
    expect(await openWebEar(asClass(recognition('available', false)), 'zh')).toBeNull();
    expect(await openWebEar(asClass(recognition('available')), 'zh')).not.toBeNull();
    expect(asked.at(-1)).toEqual({ langs: ['zh-CN'], processLocally: true });
  });

  it('hands on all words heard so far, and that it has ended', async () => {
    const Recognition = recognition('available');
    const ear = await openWebEar(asClass(Recognition), 'en');
    const heard: string[] = [];
    const ends: boolean[] = [];
    const listening = ear?.listen({ onWords: (w) => heard.push(w), onEnd: (f) => ends.push(f) });
    expect(Recognition.last).toMatchObject({ started: true, processLocally: true, lang: 'en-US' });
    const results = [[{ transcript: 'I see' }], [{ transcript: ' your point' }]];
    Recognition.last.dispatchEvent(Object.assign(new Event('result'), { results }));
    listening?.stop();
    expect(heard).toEqual(['I see your point']);
    expect(ends).toEqual([false]);
  });

  it('tells a failure from mere silence', async () => {
    const Recognition = recognition('available');
    const ear = await openWebEar(asClass(Recognition), 'en');
    const ends: boolean[] = [];
    for (const error of ['no-speech', 'not-allowed']) {
      ear?.listen({ onWords: () => undefined, onEnd: (failed) => ends.push(failed) });
      Recognition.last.dispatchEvent(Object.assign(new Event('error'), { error }));
      Recognition.last.dispatchEvent(new Event('end'));
    }
    expect(ends).toEqual([false, true]);
  });
});
