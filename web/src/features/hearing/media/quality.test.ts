import { describe, expect, it } from 'vitest';
import { counted, nextSaving, nothingCounted, PATIENCE, qualityOf } from './quality';

const at = (received: number, lost: number, roundTrip: number | null = 0.05) => ({ ...nothingCounted, received, lost, roundTrip });

describe('The quality of a line', () => {
  it('is read from what the browser counted', () => {
    expect(
      counted([
        {
          type: 'inbound-rtp',
          kind: 'audio',
          packetsReceived: 90,
          packetsLost: 10,
          bytesReceived: 900,
          audioLevel: 0.4,
          totalSamplesReceived: 4800,
        },
        { type: 'inbound-rtp', kind: 'video', packetsReceived: 50, packetsLost: -1, framesDecoded: 12 },
        { type: 'media-source', kind: 'audio', audioLevel: 0.2 },
        { type: 'candidate-pair', state: 'succeeded', nominated: true, currentRoundTripTime: 0.08 },
        { type: 'candidate-pair', state: 'waiting', nominated: false, currentRoundTripTime: 9 },
      ]),
    ).toEqual({
      received: 140,
      lost: 10,
      bytes: 900,
      roundTrip: 0.08,
      framesDecoded: 12,
      samplesReceived: 4800,
      level: 0.4,
      ownLevel: 0.2,
    });
  });

  it.each([
    [at(100, 0), at(200, 1), 'good'],
    [at(100, 0), at(200, 5), 'weak'],
    [at(100, 0), at(200, 20), 'poor'],
    [at(100, 0), at(200, 0, 0.5), 'weak'],
    [at(100, 0), at(200, 0, 1.2), 'poor'],
    [at(100, 50), at(200, 50), 'good'],
    [at(100, 0), at(100, 0, null), 'good'],
  ])('from %o to %o is %s', (before, now, quality) => expect(qualityOf(before, now)).toBe(quality));

  it('costs first one’s own picture, then those of others, and nothing more', () => {
    expect(nextSaving('nothing', PATIENCE - 1)).toBe('nothing');
    expect(nextSaving('nothing', PATIENCE)).toBe('own');
    expect(nextSaving('own', PATIENCE)).toBe('all');
    expect(nextSaving('all', PATIENCE)).toBe('all');
  });
});
