import { BlockList, isIP } from 'node:net';

/** Names and addresses of this machine as they stand in an address. */
export const LOOPBACK_HOSTS: readonly string[] = ['127.0.0.1', '[::1]', 'localhost'];

/** Addresses that do not lie in the public internet. Source: IANA, special-purpose address registries. */
const INNER_4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

/** The only addresses of version 6 that are given out to the public, less what is set aside among them. */
const PUBLIC_6 = ['2000::', 3] as const;
const INNER_6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

/** Tells whether an address (IPv4 or IPv6) lies in the public internet; text that is none does not. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !listOf(INNER_4, 'ipv4').check(address, 'ipv4');
  if (family !== 6) return false;
  const isGiven = listOf([PUBLIC_6], 'ipv6').check(address, 'ipv6');
  return isGiven && !listOf(INNER_6, 'ipv6').check(address, 'ipv6');
}

function listOf(nets: readonly (readonly [string, number])[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const [net, prefix] of nets) list.addSubnet(net, prefix, family);
  return list;
}
