import type { Network } from './fit-network';

/**
 * Joins networks of like outputs into one with all their hidden units, whose outputs are the members' mean, followed by each
 * member's own word on the outputs `[from, from + count)`: where these lie apart, the mean is in doubt.
 */
export function joinNetworks(members: readonly Network[], from: number, count: number): Network {
  const H = members[0]!.hidden;
  const M = members.length;
  const columns = members[0]!.first.length / H;
  const outputs = members[0]!.secondBias.length;
  const wide = H * M;
  const joined: Network = {
    hidden: wide,
    first: new Float32Array(columns * wide),
    firstBias: new Float32Array(wide),
    second: new Float32Array((outputs + M * count) * wide),
    secondBias: new Float32Array(outputs + M * count),
  };
  members.forEach((net, m) => {
    for (let c = 0; c < columns; c += 1)
      joined.first.set(net.first.subarray(c * H, c * H + H), c * wide + m * H);
    joined.firstBias.set(net.firstBias, m * H);
    for (let q = 0; q < outputs; q += 1) {
      const own = net.second.subarray(q * H, q * H + H);
      joined.second.set(
        own.map((w) => w / M),
        q * wide + m * H,
      );
      joined.secondBias[q]! += net.secondBias[q]! / M;
      if (q < from || q >= from + count) continue;
      const word = outputs + m * count + q - from;
      joined.second.set(own, word * wide + m * H);
      joined.secondBias[word] = net.secondBias[q]!;
    }
  });
  return joined;
}
