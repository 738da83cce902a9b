import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  generateKeyPairSync,
  hkdfSync,
  createPrivateKey,
  createPublicKey,
  randomBytes,
  sign,
  verify,
} from 'node:crypto'

const nonceBytes = 12
const tagBytes = 16

/** A fresh 256-bit key. */
export function newKey(): Buffer {
  return randomBytes(32)
}

/** AES-256-GCM: nonce, ciphertext, tag. `context` must be the same at opening, so that nothing can be moved about. */
export function seal(key: Buffer, plain: string | Buffer, context: string): Buffer {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.from(context))
  const bytes = typeof plain === 'string' ? Buffer.from(plain) : plain
  return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
}

/** What was sealed. Throws if the key, the context or a single bit is not the same. */
export function unseal(key: Buffer, sealed: Buffer, context: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes))
  decipher.setAAD(Buffer.from(context))
  decipher.setAuthTag(sealed.subarray(sealed.length - tagBytes))
  const body = sealed.subarray(nonceBytes, sealed.length - tagBytes)
  return Buffer.concat([decipher.update(body), decipher.final()])
}

/** SHA-256 over parts, each with its length before it, so that no two lists of parts agree by accident. */
export function digest(...parts: readonly (string | Buffer)[]): Buffer {
  const hash = createHash('sha256')
  for (const bytes of framed(parts)) hash.update(bytes)
  return hash.digest()
}

/** HMAC-SHA-256 over parts framed in the same way. */
export function keyedDigest(key: Buffer, ...parts: readonly (string | Buffer)[]): Buffer {
  const hmac = createHmac('sha256', key)
  for (const bytes of framed(parts)) hmac.update(bytes)
  return hmac.digest()
}

/** A key for one purpose out of another key (HKDF-SHA-256). */
export function derivedKey(key: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), purpose, 32))
}

/** A new Ed25519 pair, in DER. */
export function newSigningPair(): { publicKey: Buffer; privateKey: Buffer } {
  return generateKeyPairSync('ed25519', {
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'der' },
  })
}

export function signature(privateKey: Buffer, message: Buffer): Buffer {
  return sign(null, message, createPrivateKey({ key: privateKey, format: 'der', type: 'pkcs8' }))
}

export function isSignedBy(publicKey: Buffer, message: Buffer, signed: Buffer): boolean {
  return verify(
    null,
    message,
    createPublicKey({ key: publicKey, format: 'der', type: 'spki' }),
    signed,
  )
}

function* framed(parts: readonly (string | Buffer)[]): Generator<Buffer> {
  for (const part of parts) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part
    const length = Buffer.alloc(4)
    length.writeUInt32BE(bytes.length)
    yield length
    yield bytes
  }
}

const readableLetters = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A code to read off one screen and type into another: ten letters and digits, none easily taken for another (49 bits). */
export function newCode(): string {
  const letters = [...randomBytes(10)].map((byte) => readableLetters[byte % readableLetters.length])
  return `${letters.slice(0, 5).join('')}-${letters.slice(5).join('')}`
}
