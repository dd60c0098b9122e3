import { describe, expect, it } from 'vitest'
import { isAddressLiteral, isLocalName, isPublicAddress } from './public-addresses.ts'

describe('public', () => {
  it.each([
    '93.184.215.14',
    '1.1.1.1',
    '0x01010101',
    '::ffff:1.1.1.1',
    '64:ff9b::1.1.1.1',
    '2606:2800:21f:cb07::1',
    '[2606:2800:21f:cb07::1]',
  ])('%s', (ip) => {
    expect(isPublicAddress(ip)).toBe(true)
  })
})

describe('not public', () => {
  it.each([
    ...['127.0.0.1', '127.1', '0x7f.1', '2130706433', '017700000001', '127.0.0.1.', '１２７.0.0.1'],
    ...['0.0.0.0', '10.1.2.3', '172.31.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1'],
    ...['192.0.2.1', '198.18.0.1', '203.0.113.9', '224.0.0.1', '255.255.255.255', '168.63.129.16'],
    ...['::', '::1', 'fe80::1', 'fe80::1%eth0', 'fec0::1', 'fd00::1', 'ff02::1', '2001:db8::1'],
    ...['::ffff:127.0.0.1', '::127.0.0.1', '::ffff:0:127.0.0.1', '64:ff9b::7f00:1', '64:ff9b:1::1'],
    ...['2002:7f00:1::1', '2001::1', '2606:2800::5efe:10.0.0.1', '2606:2800::1%eth0', '4000::1'],
    ...['', 'example.com', '999.1.1.1', '1.2.3.4.5', '::g'],
  ])('%s', (ip) => {
    expect(isPublicAddress(ip)).toBe(false)
  })
})

it.each([
  ...[
    'localhost',
    'LOCALHOST.',
    'a.localhost',
    'printer',
    'router.local',
    'metadata.google.internal',
  ],
  ...['x.home.arpa', 'x.lan', 'kubernetes.default.svc', 'x.onion', ''],
])('%s is a local name', (name) => {
  expect(isLocalName(name)).toBe(true)
})

it.each(['example.com', 'local.example.com', 'mylocal.example', 'lan.party.example'])(
  '%s is not a local name',
  (name) => {
    expect(isLocalName(name)).toBe(false)
  },
)

it('tells literals from names', () => {
  expect(['127.1', '[::1]', '0x7f000001'].map(isAddressLiteral)).toEqual([true, true, true])
  expect(['example.com', 'a1', ''].map(isAddressLiteral)).toEqual([false, false, false])
})
