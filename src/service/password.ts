import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'

/**
 * Costs about 32 MB and a quarter of a second a try.
 * @source OWASP, "Password Storage Cheat Sheet": N=2^15, r=8, p=3
 */
const COST = { N: 2 ** 15, r: 8, p: 3 } as const
const MOST_MEMORY_BYTES = 64 * 2 ** 20
const SALT_BYTES = 16
const HASH_BYTES = 32

/** What is kept of a password: `scrypt:N:r:p:salt:hash`, the last two in base64. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES)
  const hash = await derive(password, salt, COST)
  const { N, r, p } = COST
  return ['scrypt', N, r, p, salt.toString('base64'), hash.toString('base64')].join(':')
}

/** Whether this is the password; takes as long for any that is not. Throws for a hash that `hashPassword` did not make. */
export async function isPassword(password: string, kept: string): Promise<boolean> {
  const [name, N, r, p, salt = '', hash = ''] = kept.split(':')
  const expected = Buffer.from(hash, 'base64')
  if (name !== 'scrypt' || expected.length !== HASH_BYTES)
    throw new Error('the kept hash of the password is none; set the password again')
  const cost = { N: Number(N), r: Number(r), p: Number(p) }
  return timingSafeEqual(await derive(password, Buffer.from(salt, 'base64'), cost), expected)
}

/** The same characters are the same password, however a keyboard composes them. */
function derive(password: string, salt: Buffer, cost: ScryptOptions): Promise<Buffer> {
  const options = { ...cost, maxmem: MOST_MEMORY_BYTES }
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFC'), salt, HASH_BYTES, options, (error, hash) =>
      error === null ? resolve(hash) : reject(error),
    )
  })
}
