// The outline of a sound. Promises: pure; as many buckets whatever the length; silence is zero.

export interface Peaks {
  readonly lowest: Float32Array;
  readonly highest: Float32Array;
}

/** Lowest and highest sample of each of so many equal stretches, over all channels. */
export function peaksOf(channels: readonly Float32Array[], buckets: number): Peaks {
  const lowest = new Float32Array(buckets);
  const highest = new Float32Array(buckets);
  for (const samples of channels) {
    for (let bucket = 0; bucket < buckets; bucket += 1) {
      const end = Math.floor(((bucket + 1) * samples.length) / buckets);
      let low = lowest[bucket] ?? 0;
      let high = highest[bucket] ?? 0;
      for (let at = Math.floor((bucket * samples.length) / buckets); at < end; at += 1) {
        const sample = samples[at] ?? 0;
        if (sample < low) low = sample;
        else if (sample > high) high = sample;
      }
      lowest[bucket] = low;
      highest[bucket] = high;
    }
  }
  return { lowest, highest };
}

export function loudest({ lowest, highest }: Peaks): number {
  const farther = (most: number, sample: number): number => Math.max(most, Math.abs(sample));
  return highest.reduce(farther, lowest.reduce(farther, 0));
}

/** Low rate, all channels: an outline needs no more, and an hour fits in memory. */
const RATE = 8000;

/** Decodes a sound, by the browser, for its outline. */
export async function decodedPeaks(bytes: ArrayBuffer, buckets: number): Promise<Peaks> {
  const sound = await new OfflineAudioContext(1, 1, RATE).decodeAudioData(bytes);
  const channels = Array.from({ length: sound.numberOfChannels }, (_, at) =>
    sound.getChannelData(at),
  );
  return peaksOf(channels, buckets);
}
