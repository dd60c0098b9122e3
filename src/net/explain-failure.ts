import { errors } from 'undici'

/** By the code of the error; the host stands before it. */
const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'the name cannot be looked up just now',
  ECONNREFUSED: 'nothing answers there (connection refused)',
  ECONNRESET: 'the connection was cut off',
  EPIPE: 'the connection was cut off',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the host cannot be reached',
  ETIMEDOUT: 'no connection in time',
  UND_ERR_CONNECT_TIMEOUT: 'no connection in time',
  UND_ERR_SOCKET: 'the connection was cut off before the answer was whole',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the answer is not as long as it says',
  UND_ERR_HEADERS_OVERFLOW: 'the headers of the answer are too large',
  HPE_HEADER_OVERFLOW: 'the headers of the answer are too large',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  CERT_NOT_YET_VALID: 'its certificate is not valid yet',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by nobody known',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is signed by nobody known',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate is signed by nobody known',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'its certificate is signed by nobody known',
  EPROTO: 'it does not speak TLS as it should',
}

/** One line on why no answer came, or none that could be read. */
export function explainFailure(error: unknown, host: string): string {
  const code = codeOf(error)
  const known = REASONS[code]
  if (known !== undefined) return `${host}: ${known}`
  if (error instanceof errors.HTTPParserError) return `${host}: the answer is not HTTP`
  if (code.startsWith('ERR_SSL_') || code.startsWith('ERR_TLS_'))
    return `${host}: it does not speak TLS as it should`
  const message = error instanceof Error ? error.message : String(error)
  return `${host}: ${message.replace(/\s+/g, ' ').slice(0, 200)}`
}

/** Where several addresses of a host were tried, the first that failed speaks for all. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors[0])
  const code = error instanceof Error && 'code' in error ? error.code : null
  return typeof code === 'string' ? code : ''
}
