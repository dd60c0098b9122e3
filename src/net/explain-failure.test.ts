import { expect, it } from 'vitest'
import { explainFailure } from './explain-failure.ts'

const errorWith = (code: string): Error => Object.assign(new Error('raw\nmessage'), { code })

it.each([
  ['CERT_HAS_EXPIRED', 'its certificate has expired'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'its certificate is for another host'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'its certificate is signed by nobody known'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'it does not speak TLS as it should'],
  ['ENOTFOUND', 'no such host'],
  ['SOMETHING_NEW', 'raw message'],
])('%s is told as: %s', (code, reason) => {
  expect(explainFailure(errorWith(code), 'courier.example')).toBe(`courier.example: ${reason}`)
})

it('lets the first address tried speak for all', () => {
  const error = new AggregateError([errorWith('ECONNREFUSED'), errorWith('ENETUNREACH')])
  expect(explainFailure(error, 'h')).toBe('h: nothing answers there (connection refused)')
})
